package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.order.Contract;

/** Without the United States means without their lines, too. */
class WithoutUnitedStatesTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    private static final Plan WITH = Plan.read(
            ROOT.resolve("plans/hague.yaml"),
            FACTS.members().stream().map(MemberFact::member).collect(Collectors.toSet()));
    private static final Plan WITHOUT = WITH.withUnitedStates(UnitedStates.State.NONE, FACTS);

    private static Accounts accounts() {
        Ledger ledger = Ledger.of(FACTS);
        return ledger.accounts(ledger.edition(WITH.edition()), SpendingPath.linear());
    }

    private static RoughBill bill(Plan plan) {
        RoughBills bills = RoughBills.of(FACTS, plan, accounts());
        return bills.rough(bills.reading(plan.reading()), FIVE);
    }

    private static Set<String> bought(Plan plan) {
        return bill(plan).missing().stream()
                .filter(line -> line.fireUnits() > 0)
                .map(RoughBill.Line::system)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTypeOfAClosedLineIsBoughtAndItsOrdersFallAway() {
        assertTrue(bought(WITH).containsAll(Set.of("patriot", "nasams")));
        for (String gone : Set.of("patriot", "nasams", "stinger", "thaad", "aegis_ashore")) {
            assertFalse(bought(WITHOUT).contains(gone), gone);
        }
        Set<String> closed = RoughBills.of(FACTS, WITHOUT, accounts()).closed().stream()
                .map(Contract::system)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("nasams", "patriot"), closed);
        assertEquals(0, RoughBills.of(FACTS, WITH, accounts()).closed().size());
    }

    @Test
    void noLineOfTheUnitedStatesIsOfferedToThePlanner() {
        var question = QuestionOfPlan.question(FACTS, WITHOUT, accounts(), FIVE);
        assertTrue(question.items().stream()
                .noneMatch(item -> Set.of("patriot", "nasams", "stinger").contains(item.id())));
        assertTrue(question.lines().stream()
                .noneMatch(line -> line.id().startsWith("patriot/") || line.id().startsWith("stinger/")));
    }

    @Test
    void theBillOfFiveTimesChangesAndFewerFireUnitsAreSignedFor() {
        assertTrue(bill(WITHOUT).onOrder() < bill(WITH).onOrder());
        assertTrue(bill(WITHOUT).fireUnits() > bill(WITH).fireUnits());
        assertTrue(bill(WITHOUT).total().base().millions()
                != bill(WITH).total().base().millions());
    }
}
