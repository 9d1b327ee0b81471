package testudo.procurement;

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
import testudo.quantity.Member;
import testudo.quantity.Percent;

class PlanProcurementTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private final ProcurementQuestion question = question();

    private static ProcurementQuestion question() {
        FactBook facts = FactBook.read(ROOT.resolve("data"));
        Plan plan = Plan.read(
                ROOT.resolve("plans/hague.yaml"),
                facts.members().stream().map(MemberFact::member).collect(Collectors.toSet()));
        Ledger ledger = Ledger.of(facts);
        return PlanProcurement.question(
                facts,
                plan,
                ledger.accounts(ledger.edition(plan.edition()), SpendingPath.linear()),
                BigDecimal.valueOf(5));
    }

    @Test
    void europeAndCanadaBuyAndTheUnitedStatesDoNot() {
        assertTrue(question.members().stream().noneMatch(b -> b.member().equals(Member.USA)));
        assertTrue(question.members().stream().anyMatch(b -> b.member().equals(Member.CANADA)));
    }

    @Test
    void everyItemHasARoundThatSomeoneMakes() {
        for (ProcurementQuestion.Item item : question.items()) {
            assertTrue(question.lines().stream().anyMatch(line -> line.id().equals(item.line())), item.id());
            assertTrue(
                    item.rounds().isEmpty() || question.items().stream().anyMatch(r -> r.id().equals(item.rounds())),
                    item.id());
        }
    }

    @Test
    void signedDeliveriesNeverExceedTheirLine() {
        for (ProcurementQuestion.Line line : question.lines()) {
            for (int t = 0; t < question.years(); t++) {
                int year = t;
                long signed = question.members().stream()
                        .flatMap(buyer -> buyer.signed().entrySet().stream())
                        .filter(entry -> question.items().stream()
                                .anyMatch(i -> i.id().equals(entry.getKey())
                                        && i.line().equals(line.id())))
                        .mapToLong(entry -> entry.getValue().get(year))
                        .sum();
                assertTrue(signed <= line.capacity().get(t), line.id() + " " + t);
            }
        }
    }

    @Test
    void theShippedPlanGetsASoundPlanOfPurchases() {
        ProcurementPlan plan = Procurement.of(question).plan(new Effort(Percent.of(5), 300, 0));
        assertTrue(plan.gap().value() < 15, plan.gap().toString());
        assertTrue(plan.orders().stream().anyMatch(order -> order.item().equals("patriot")));
        assertEquals(
                question.members().size() * question.years(), plan.spending().size());
        assertEquals(15, plan.view().size());
    }
}
