package testudo.procurement.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.procurement.model.OneBuyer.POL;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import testudo.procurement.question.Effort;
import testudo.procurement.question.NationalRule;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Cause;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion.Line;
import testudo.procurement.question.SeededQuestions;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;

/** Each limit by itself, with an optimum that was found by hand. */
class ProcurementTest {
    private static final Map<String, BigDecimal> AIR = Map.of("air", BigDecimal.ONE);

    @Test
    void theBudgetOfAYearBuysWholeUnitsOnly() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets = one.yearly(250);
        worth(0.2 + 0.4 + 0.6, one);
    }

    @Test
    void moneyThatMayBeKeptIsKept() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets = one.yearly(250);
        one.carryOver = 50;
        worth(0.2 + 0.5 + 0.7, one);
    }

    @Test
    void downPaymentAndInstalmentsFallInTheirYears() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 100, 20, 1, 0, 0, 0, AIR, "", 0));
        one.line("unit", 10);
        one.budgets = one.yearly(100);
        // a ordered in 2026, b in 2027: 20a <= 100, 80a + 20b <= 100, 80b <= 100, so one each.
        worth(0.1 + 0.2, one);
        List<Spending> years = one.plan().spending();
        assertEquals(
                List.of(20.0, 100.0, 80.0),
                years.stream().map(y -> y.paid().millions()).toList());
    }

    @Test
    void upkeepOfWhatIsThereComesOffTheBudget() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 100, 100, 0, 0, 10, 0, AIR, "", 0));
        one.line("unit", 10);
        one.budgets = one.yearly(120);
        worth(0.1 + 0.2 + 0.2, one);
    }

    @Test
    void aBudgetThatGrowsTooFastCannotAllBeUsed() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets = one.yearly(100, 400, 400);
        one.absorption = 100;
        worth(0.1 + 0.3 + 0.7, one);
        one.rules.add(new NationalRule.NoAbsorptionLimit(POL, "defence is outside the debt brake"));
        worth(0.1 + 0.5 + 0.9, one);
    }

    @Test
    void aLineMakesNoMoreThanItCan() {
        OneBuyer one = OneBuyer.withUnit().line("unit", 1);
        worth(0.1 + 0.2 + 0.3, one);
    }

    @Test
    void aLineThatRampsUpMakesMoreEveryYear() {
        OneBuyer one = OneBuyer.withUnit().line("unit", 1, 2, 4);
        worth(0.1 + 0.3 + 0.7, one);
    }

    @Test
    void aLoanIsNeverAddedToTheBudget() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets = one.yearly(200);
        List<Money> before =
                one.plan().spending().stream().map(Spending::budget).toList();
        one.rules.add(new NationalRule.Loan(POL, "EU loan", Year.of(2026), OneBuyer.euros(100), Year.of(2027), 2));
        List<Spending> after = one.plan().spending();
        assertEquals(before, after.stream().map(Spending::budget).toList());
        assertEquals(
                List.of(100.0, -50.0, -50.0),
                after.stream().map(year -> year.loan().millions()).toList());
        assertTrue(after.stream().mapToDouble(y -> y.paid().millions()).sum() <= 600 + 1e-6);
    }

    @Test
    void whatIsSignedBeforeIsNeitherPaidAgainNorCountedAsAnOrder() {
        OneBuyer one = OneBuyer.withUnit();
        one.needs = List.of(OneBuyer.need("air", 2));
        one.signed = Map.of("unit", one.each(2, 0));
        ProcurementAnswer plan = one.plan();
        assertTrue(plan.orders().isEmpty());
        assertEquals(
                0,
                plan.spending().stream()
                        .mapToDouble(y -> y.paid().plus(y.upkeep()).millions())
                        .sum());
        assertEquals(2, plan.ready(POL, "unit", Year.of(2026)));
    }

    @Test
    void theJointFundEnlargesALineAfterADelay() {
        OneBuyer one = OneBuyer.withUnit();
        one.lines.clear();
        one.lines.add(new Line("unit", one.each(1), List.of(OneBuyer.expansion(2, 1, 50))));
        one.industry = 10;
        worth(0.1 + 0.4 + 0.7, one);
        assertEquals(1, one.plan().enlargements().size());
        one.industry = 1;
        worth(0.1 + 0.2 + 0.3, one);
    }

    @Test
    void ordersSignedBeforeUseTheLineFirstAndCostNothingMore() {
        OneBuyer one = OneBuyer.withUnit().line("unit", 2);
        one.signed = Map.of("unit", one.each(2, 0));
        worth(0.2 + 0.4 + 0.6, one);
        assertEquals(0, one.plan().spending().getFirst().paid().millions());
        assertEquals(2, one.plan().deliveries().getFirst().count());
    }

    @Test
    void retirementsTakeAwayWhatIsHeld() {
        OneBuyer one = OneBuyer.withUnit();
        one.held = Map.of("unit", one.each(3, 2, 1));
        one.budgets = one.yearly(0);
        worth(0.3 + 0.2 + 0.1, one);
    }

    @Test
    void withoutCrewsNothingIsReadyAndNothingIsBought() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 100, 100, 0, 0, 0, 30, AIR, "", 0));
        one.line("unit", 10);
        one.crews = one.each(30, 60, 60);
        worth(0.1 + 0.2 + 0.2, one);
        assertEquals(
                2,
                one.plan().orders().stream()
                        .mapToLong(ProcurementAnswer.Count::count)
                        .sum());
        assertEquals(Cause.CREWS, one.plan().shortfalls().getFirst().cause());
    }

    @Test
    void aUnitIsReadyWhenItsCrewIsTrained() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 100, 100, 1, 1, 0, 0, AIR, "", 0));
        one.line("unit", 10);
        one.budgets = one.yearly(200);
        worth(0.2, one);
        ProcurementAnswer plan = one.plan();
        assertEquals(Year.of(2026), plan.orders().getFirst().year());
        assertEquals(Year.of(2027), plan.deliveries().getFirst().year());
        assertEquals(Year.of(2028), plan.ready().getFirst().year());
    }

    @Test
    void aUnitWithoutItsRoundsIsNotReady() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 100, 100, 0, 0, 0, 0, AIR, "round", 4));
        one.items.add(OneBuyer.item("round", 10, 100, 0, 0, 0, 0, Map.of(), "", 0));
        one.line("unit", 10).line("round", 100);
        one.budgets = one.yearly(140);
        worth(0.1 + 0.2 + 0.3, one);
        one.line("round", 2);
        worth(0.1 + 0.1, one);
    }

    @Test
    void aMemberTakesOnNoMoreTypesThanItMay() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("near", 100, 100, 0, 0, 0, 0, Map.of("near", BigDecimal.ONE), "", 0));
        one.items.add(OneBuyer.item("far", 100, 100, 0, 0, 0, 0, Map.of("far", BigDecimal.ONE), "", 0));
        one.line("near", 1).line("far", 2);
        one.needs = List.of(OneBuyer.need("near", 10), OneBuyer.need("far", 10));
        worth(0.1 + 0.2 + 0.3 + 0.2 + 0.4 + 0.6, one);
        one.newTypes = 1;
        worth(0.2 + 0.4 + 0.6, one);
    }

    @Test
    void tooFewOfATypeAreNotBought() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets = one.yearly(100, 0, 0);
        one.least = 2;
        worth(0, one);
        one.held = Map.of("unit", one.each(1));
        worth(3 * 0.2, one);
    }

    @Test
    void whatAMemberDoesNotBuyIsNotBought() {
        OneBuyer one = OneBuyer.withUnit();
        one.barred = java.util.Set.of("unit");
        worth(0, one);
    }

    @Test
    void aLoanBringsMoneyForwardAndTakesItBack() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 200));
        one.line("unit", 10);
        one.budgets = one.yearly(100);
        worth(0, one);
        one.rules.add(new NationalRule.Loan(POL, "EU loan", Year.of(2026), OneBuyer.euros(100), Year.of(2027), 1));
        worth(0.3, one);
        assertEquals(
                0,
                one.plan().spending().stream()
                        .mapToDouble(y -> y.loan().millions())
                        .sum(),
                1e-9);
    }

    @Test
    void whatComesTooLateIsMissingForLackOfTime() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 100, 100, 3, 0, 0, 0, AIR, "", 0));
        one.line("unit", 10);
        assertEquals(Cause.TIME, one.plan().shortfalls().getFirst().cause());
    }

    @Test
    void withoutMoneyNothingIsBoughtAndAllIsMissingForLackOfMoney() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets = one.yearly(0);
        ProcurementAnswer plan = one.plan();
        assertTrue(plan.orders().isEmpty());
        assertEquals(0, plan.value().value());
        assertEquals(
                List.of(Cause.MONEY),
                plan.shortfalls().stream().map(s -> s.cause()).toList());
    }

    @Test
    void theDualsSayWhatOneMoreWouldBuy() {
        OneBuyer poor = OneBuyer.withUnit();
        poor.budgets = poor.yearly(200);
        // One million more in 2026 is a hundredth of a unit for three years: 3 x 0.1 / 100.
        assertEquals("budget POL 2026", poor.plan().binding().getFirst().constraint());
        assertEquals(0.003, poor.plan().binding().getFirst().dual().value(), 1e-9);
        assertEquals(Cause.MONEY, poor.plan().shortfalls().getFirst().cause());
        OneBuyer scarce = OneBuyer.withUnit().line("unit", 1);
        assertEquals("line unit 2026", scarce.plan().binding().getFirst().constraint());
        assertEquals(0.3, scarce.plan().binding().getFirst().dual().value(), 1e-9);
        assertEquals(Cause.FACTORIES, scarce.plan().shortfalls().getFirst().cause());
    }

    @Test
    void ofEqualProtectionTheCheaperIsBought() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("dear", 100));
        one.items.add(OneBuyer.item("cheap", 60));
        one.line("dear", 10).line("cheap", 1);
        one.needs = List.of(OneBuyer.need("air", 1));
        assertEquals(
                List.of("cheap"),
                one.plan().orders().stream().map(o -> o.item()).toList());
    }

    @Test
    void ofEqualCostTheFairerSplitIsTaken() {
        OneBuyer one = OneBuyer.withUnit().line("unit", 2, 0, 0);
        one.needs = List.of(OneBuyer.need("air", 2));
        one.others.add(one.buyer(Member.of("DEU")));
        ProcurementAnswer plan = one.plan();
        assertEquals(1, plan.ready(POL, "unit", Year.of(2028)));
        assertEquals(1, plan.ready(Member.of("DEU"), "unit", Year.of(2028)));
    }

    @Test
    void everyEuroInIsAEuroOut() {
        ProcurementAnswer plan = Procurement.of(SeededQuestions.of(3, 3, 6, 6)).plan(Effort.NORMAL);
        assertFalse(plan.orders().isEmpty());
        for (Spending year : plan.spending()) {
            Money in = year.budget().plus(year.loan()).plus(year.kept());
            Money out = year.paid()
                    .plus(year.upkeep())
                    .plus(year.fund())
                    .plus(year.keeps())
                    .plus(year.unused());
            assertEquals(in.millions(), out.millions(), 1e-6);
            assertTrue(year.unused().millions() >= -1e-3, year.toString());
        }
    }

    @Test
    void moneyAtAnotherPriceBasisIsRefused() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets =
                List.of(Money.ofMillions(1, "EUR", PriceBasis.constant(2021)), one.budgets.get(1), one.budgets.get(2));
        assertThrows(IllegalArgumentException.class, () -> Procurement.of(one.question()));
    }

    private static void worth(double expected, OneBuyer one) {
        ProcurementAnswer plan = one.plan();
        assertEquals(expected, plan.value().value(), 1e-6);
        assertEquals(expected, plan.bound().value(), 1e-6);
        assertEquals("proof", plan.stoppedBy());
    }
}
