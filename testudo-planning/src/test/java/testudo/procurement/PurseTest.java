package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testudo.procurement.model.OneBuyer;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.quantity.Money;

/** Poland is asked for 100 a year in three years; half of the draws bring less than the path. */
class PurseTest {
    private static final int HALF = DrawnBudgets.DRAWS / 2;
    private final OneBuyer one = OneBuyer.withUnit();

    @Test
    void aMemberWithEnoughInEveryYearOfHalfOfTheDrawsCanPayInHalf() {
        MoneyFan.Affordable paid = paid(new float[] {99, 100, 100}, new float[] {100, 100, 100});
        assertEquals(0.5, paid.probability().value());
        assertEquals(0.5, paid.overPlan().value());
        assertEquals(1, paid.ifCarriedOut().value());
    }

    @Test
    void laterMoneyPaysOverThePlanAndNotYearByYear() {
        MoneyFan.Affordable paid = paid(new float[] {80, 110, 110}, new float[] {100, 100, 100});
        assertEquals(0.5, paid.probability().value());
        assertEquals(1, paid.overPlan().value());
    }

    @Test
    void onlyTheShareThatMayBeKeptHelpsTheNextYear() {
        float[] early = {120, 80, 100};
        assertEquals(0.5, paid(early, new float[] {100, 100, 100}).probability().value());
        one.carryOver = 20;
        assertEquals(1, paid(early, new float[] {100, 100, 100}).probability().value());
        one.carryOver = 10;
        assertEquals(0.5, paid(early, new float[] {100, 100, 100}).probability().value());
    }

    @Test
    void theJointFundIsPaidFirst() {
        one.industry = 10;
        assertEquals(
                0.5,
                paid(new float[] {110, 110, 110}, new float[] {112, 112, 112})
                        .probability()
                        .value());
    }

    @Test
    void thePoorestTenthOfDrawsIsTheQuestionWithTheLeastMoney() {
        DrawnBudgets drawn = drawn(new float[] {50, 60, 70}, new float[] {100, 100, 100});
        assertEquals(
                List.of(50.0, 60.0, 70.0),
                drawn.poor().members().getFirst().budgets().stream()
                        .map(Money::millions)
                        .toList());
        assertEquals(100, drawn.rich().members().getFirst().budgets().getFirst().millions());
    }

    /** Half of the draws bring the first, the other half the second; carried out in full, all bring the second. */
    private DrawnBudgets drawn(float[] first, float[] second) {
        float[][][] drawn = new float[DrawnBudgets.DRAWS][][];
        float[][][] kept = new float[DrawnBudgets.DRAWS][][];
        for (int d = 0; d < drawn.length; d++) {
            drawn[d] = new float[][] {d < HALF ? first : second};
            kept[d] = new float[][] {second};
        }
        return new DrawnBudgets(one.question(), drawn, kept, new double[DrawnBudgets.DRAWS]);
    }

    private MoneyFan.Affordable paid(float[] first, float[] second) {
        return new Purse(one.question(), drawn(first, second), 0).of(asked());
    }

    private static List<Spending> asked() {
        Money none = OneBuyer.euros(0);
        return IntStream.range(0, 3)
                .mapToObj(t -> new Spending(
                        OneBuyer.POL,
                        Year.of(2026 + t),
                        none,
                        none,
                        none,
                        OneBuyer.euros(90),
                        OneBuyer.euros(10),
                        none,
                        none,
                        none))
                .toList();
    }
}
