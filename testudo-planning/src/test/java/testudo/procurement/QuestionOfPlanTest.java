package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.model.Procurement;
import testudo.procurement.question.Effort;
import testudo.procurement.question.NationalRule;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.quantity.Member;
import testudo.quantity.Percent;

class QuestionOfPlanTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root", ".."));
    private static final FactBook FACTS = FactBook.read(ROOT.resolve("data"));
    private static final Plan PLAN = Plan.read(
            ROOT.resolve("plans/hague.yaml"),
            FACTS.members().stream().map(MemberFact::member).collect(Collectors.toSet()));
    private final ProcurementQuestion question = question();

    private static ProcurementQuestion question() {
        return QuestionOfPlan.question(FACTS, PLAN, accounts(), BigDecimal.valueOf(5));
    }

    private static Accounts accounts() {
        Ledger ledger = Ledger.of(FACTS);
        return ledger.accounts(ledger.edition(PLAN.edition()), SpendingPath.linear());
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
    void nationalRulesAreReadFromTheFacts() {
        assertEquals(
                List.of(Member.of("DEU")),
                question.rules().stream().map(NationalRule::member).toList());
    }

    @Test
    void oneRowOfOnesOwnAddsALoanAndAnotherRetiresUnits(@TempDir Path own) throws IOException {
        long before = held(question, "DEU", "patriot", 2030);
        Files.writeString(own.resolve("datapackage.json"), """
                {"name": "own", "resources": [
                  {"name": "retirements", "path": "retirements.csv"},
                  {"name": "national_rules", "path": "national_rules.csv"}]}
                """);
        Files.writeString(
                own.resolve("retirements.csv"),
                "retirement_id,iso3,system_id,from_year,count,source,grade,note\n"
                        + "R1,DEU,patriot,2030,2,testudo_assumption,assumed,\n");
        Files.writeString(
                own.resolve("national_rules.csv"),
                "rule_id,iso3,rule,amount_meur,drawn,first_repayment,repayments,source,grade,note\n"
                        + "L1,POL,loan,100,2026,2030,4,testudo_assumption,assumed,a loan\n");
        FactBook facts = FactBook.read(ROOT.resolve("data"), List.of(own));
        ProcurementQuestion changed = QuestionOfPlan.question(facts, PLAN, accounts(), BigDecimal.valueOf(5));
        assertEquals(before - 2, held(changed, "DEU", "patriot", 2030));
        assertEquals(before, held(changed, "DEU", "patriot", 2029));
        assertTrue(changed.rules().stream()
                .anyMatch(rule -> rule instanceof NationalRule.Loan loan && loan.repayments() == 4));
    }

    private static long held(ProcurementQuestion question, String member, String item, int year) {
        return question.members().stream()
                .filter(buyer -> buyer.member().code().equals(member))
                .findFirst()
                .orElseThrow()
                .held()
                .get(item)
                .get(year - question.first().getValue());
    }

    @Test
    void whatOthersTakeOfALineIsNotOpenToEurope() {
        ProcurementQuestion half = QuestionOfPlan.question(
                FACTS,
                PLAN.withShare("europeanShareOfLines", testudo.quantity.Span.exactly(20)),
                accounts(),
                BigDecimal.valueOf(5));
        for (int l = 0; l < question.lines().size(); l++) {
            long all = question.lines().get(l).capacity().stream()
                    .mapToLong(n -> n)
                    .sum();
            long open =
                    half.lines().get(l).capacity().stream().mapToLong(n -> n).sum();
            assertTrue(
                    open < all && open >= all / 2 - 1, question.lines().get(l).id() + " " + open + " of " + all);
        }
    }

    @Test
    void theShippedPlanGetsASoundPlanOfPurchases() {
        ProcurementAnswer plan = Procurement.of(question).plan(new Effort(Percent.of(5), 300, 0));
        assertTrue(plan.gap().value() < 15, plan.gap().toString());
        assertTrue(plan.orders().stream().anyMatch(order -> order.item().equals("patriot")));
        assertEquals(
                question.members().size() * question.years(), plan.spending().size());
        assertEquals(plan.value(), plan.progress().getLast().value());
    }

    @Test
    void drawnMoneySpreadsAroundThePathAndBringsTheSameBudgetsWithoutLuck() {
        QuestionOfPlan.Asked asked = QuestionOfPlan.asked(FACTS, PLAN, accounts(), BigDecimal.valueOf(5));
        Member poland = Member.of("POL");
        assertEquals(
                asked.question().members().stream()
                        .filter(b -> b.member().equals(poland))
                        .findFirst()
                        .orElseThrow()
                        .budgets()
                        .get(4)
                        .millions(),
                asked.money().millions(accounts().of(poland), 4),
                1e-9);
        DrawnBudgets drawn = DrawnBudgets.of(FACTS, asked, PLAN, accounts());
        assertTrue(sum(drawn.poor()) < sum(question) && sum(question) < sum(drawn.rich()));
    }

    private static double sum(ProcurementQuestion of) {
        return of.members().stream()
                .flatMap(buyer -> buyer.budgets().stream())
                .mapToDouble(money -> money.millions())
                .sum();
    }
}
