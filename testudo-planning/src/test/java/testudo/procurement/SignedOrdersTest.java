package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.MemberFact;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.order.Contract;
import testudo.procurement.order.SignedDelivery;
import testudo.procurement.order.SignedDelivery.State;
import testudo.procurement.question.ProcurementQuestion;

/** The order book of the public facts is obeyed by the default plan. */
class SignedOrdersTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    private static final Plan PLAN = Plan.read(
            ROOT.resolve("plans/hague.yaml"),
            FACTS.members().stream().map(MemberFact::member).collect(Collectors.toSet()));
    private static final QuestionOfPlan.Asked ASKED =
            QuestionOfPlan.asked(FACTS, PLAN, accounts(), BigDecimal.valueOf(5));

    private static Accounts accounts() {
        Ledger ledger = Ledger.of(FACTS);
        return ledger.accounts(ledger.edition(PLAN.edition()), SpendingPath.linear());
    }

    private static SignedDelivery of(String member, String system) {
        List<SignedDelivery> found = ASKED.signed().stream()
                .filter(one -> one.contract().member().code().equals(member)
                        && one.item().equals(system))
                .toList();
        assertEquals(1, found.size(), member + " " + system + ": " + found);
        return found.getFirst();
    }

    private static void comes(String member, String system, long count, int from, int to) {
        SignedDelivery one = of(member, system);
        assertEquals(count, one.count(), member + " " + system);
        assertEquals(Year.of(from), one.first(), member + " " + system);
        assertEquals(Year.of(to), one.last(), member + " " + system);
    }

    @Test
    void norwaysNasamsComeInTheYearsOfTheContract() {
        comes("NOR", "nasams", 2, 2026, 2027);
    }

    @Test
    void fourPolishContractsComeInTheirYears() {
        comes("POL", "patriot", 12, 2027, 2029);
        comes("POL", "narew", 46, 2027, 2035);
        comes("POL", "pilicaplus", 21, 2026, 2029);
        assertEquals(
                List.of(2026, 2027, 2028),
                of("POL", "mantis").deliveries().stream()
                        .map(year -> year.year().getValue())
                        .toList());
    }

    @Test
    void whatHungaryShouldHaveHadComesAtOnceAndIsCalledOverdue() {
        comes("HUN", "nasams", 2, 2026, 2026);
        assertEquals(State.OVERDUE, of("HUN", "nasams").state());
    }

    @Test
    void germanContractsComeInTheirYears() {
        comes("DEU", "patriot", 8, 2026, 2029);
        comes("DEU", "irist_slm", 5, 2026, 2027);
        assertEquals(
                List.of(221L, 222L, 222L),
                ASKED.signed().stream()
                        .filter(one -> one.contract().id().equals("OR008"))
                        .flatMap(one -> one.deliveries().stream())
                        .map(SignedDelivery.InYear::pieces)
                        .toList());
    }

    @Test
    void theStatedOutputOfPatriotIsContradictedAndTheContractsAreKept() {
        List<SignedDelivery> patriot = ASKED.signed().stream()
                .filter(one -> one.item().equals("patriot"))
                .toList();
        assertEquals(28, patriot.stream().mapToLong(SignedDelivery::count).sum(), "Germany, Poland, Romania and Spain");
        assertTrue(patriot.stream().anyMatch(one -> one.state() == State.BEYOND_OUTPUT));
        long stated = ASKED.question().lines().stream()
                .filter(line -> line.id().equals("patriot/fire-units"))
                .flatMap(line -> line.capacity().stream().limit(4))
                .mapToLong(Long::longValue)
                .sum();
        long due = patriot.stream()
                .flatMap(one -> one.deliveries().stream())
                .filter(year -> year.year().getValue() < 2030)
                .mapToLong(SignedDelivery.InYear::pieces)
                .sum();
        long beyond = patriot.stream().mapToLong(SignedDelivery::beyondOutput).sum();
        assertTrue(due > stated && beyond >= due - stated, due + " due by 2029, " + stated + " stated, " + beyond);
    }

    @Test
    void everyContractComesWithinItsYearsOrIsNamedWithTheReason() {
        for (SignedDelivery one : ASKED.signed()) {
            if (one.contract().toCome() == 0 && !one.roundsAlone()) {
                continue;
            }
            boolean within = !one.first().isBefore(one.contract().term().from())
                    && !one.last().isAfter(one.contract().term().to());
            assertTrue(within || one.state() == State.OVERDUE, one.toString());
            assertEquals(one.beyondOutput() > 0 && one.state() != State.OVERDUE, one.state() == State.BEYOND_OUTPUT);
        }
    }

    @Test
    void thePlannerGetsWhatTheBookSays() {
        ProcurementQuestion.Buyer norway = ASKED.question().members().stream()
                .filter(buyer -> buyer.member().code().equals("NOR"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1L, 1L, 0L), norway.signed().get("nasams").subList(0, 3));
    }

    @Test
    void everyFireUnitOnOrderStandsInTheBook() {
        Set<String> missing = new TreeSet<>();
        for (ForceLine line : FACTS.force(PLAN.asOf()).base()) {
            int booked = ASKED.bills().contracts().stream()
                    .filter(contract -> contract.member().equals(line.member())
                            && contract.system().equals(line.system())
                            && contract.open())
                    .mapToInt(Contract::toCome)
                    .sum();
            if (booked != line.onOrder()) {
                missing.add(line.member() + " " + line.system() + ": " + line.onOrder() + " on order, " + booked
                        + " in the book");
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRowOfTheBookIsInTheInventory() {
        for (Contract contract : ASKED.bills().contracts()) {
            for (String row : contract.rows()) {
                assertTrue(FACTS.table("inventory").find(row).isPresent(), contract.id() + " names " + row);
            }
        }
        assertFalse(ASKED.bills().contracts().isEmpty());
    }
}
