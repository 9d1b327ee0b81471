package testudo.procurement.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;

class RoughBillsTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private final RoughBills plan = hague();

    static RoughBills hague() {
        FactBook facts = FactBook.read(ROOT.resolve("data"));
        Plan plan = Plan.read(
                ROOT.resolve("plans/hague.yaml"),
                facts.members().stream().map(MemberFact::member).collect(Collectors.toSet()));
        Ledger ledger = Ledger.of(facts);
        return RoughBills.of(
                facts,
                plan,
                ledger.accounts(
                        ledger.edition(plan.edition()),
                        SpendingPath.named(plan.path().key())));
    }

    @Test
    void theShippedPlanHasABillWhosePaymentsSumToIt() {
        RoughBill bill = plan.rough(Reading.requirement(), FIVE);
        for (Payers payers : bill.payers()) {
            assertEquals(bill.total().base(), payers.total());
        }
        assertTrue(bill.unpriced().isEmpty(), bill.unpriced().toString());
        assertEquals(
                plan.wanted(Reading.requirement(), FIVE).fireUnits()
                        - plan.today().fireUnits()
                        - bill.onOrder(),
                bill.fireUnits());
    }

    @Test
    void theWantedForceHasTheFireUnitsThatTheReadingAsksFor() {
        int asked = Reading.requirement().wanted(plan.today(), FIVE).fireUnits();
        assertEquals(asked, plan.wanted(Reading.requirement(), FIVE).fireUnits());
        assertEquals(1467.0 / 293, (double) asked / plan.today().fireUnits(), 0.05);
    }

    @Test
    void standingStillCostsNothing() {
        for (Reading reading : plan.readings()) {
            assertEquals(0, plan.rough(reading, BigDecimal.ONE).total().high().millions(), reading.key());
        }
    }
}
