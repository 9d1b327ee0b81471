package testudo.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import testudo.procurement.TargetReview.Verdict;
import testudo.procurement.model.OneBuyer;
import testudo.procurement.question.ProcurementAnswer.Cause;
import testudo.quantity.Scalar;

/** Poland wants ten units by the end of 2028; a later year is held against the straight line from what it held. */
class TargetReviewTest {
    @Test
    void whoFallsBehindTheLineIsBehindAndTheCauseIsNamed() {
        OneBuyer one = OneBuyer.withUnit();
        one.budgets = one.yearly(300);
        one.held = Map.of("unit", one.each(1));
        // Held 1, due 4, 7 and 10; ready 4, 7 and 10.
        assertEquals(List.of(Verdict.ON_THE_WAY, Verdict.ON_THE_WAY, Verdict.MET), verdicts(one));
        one.budgets = one.yearly(200);
        List<TargetReview> poor = review(one);
        assertEquals(List.of(Verdict.BEHIND, Verdict.BEHIND, Verdict.BEHIND), verdicts(one));
        assertEquals(Optional.of(Cause.MONEY), poor.getLast().cause());
        assertEquals(70, poor.getLast().ratio().value(), 1e-9);
        assertEquals(new BigDecimal("4"), poor.getFirst().due().stripTrailingZeros());
    }

    @Test
    void whatIsDeliveredAndNotYetManned() {
        OneBuyer one = new OneBuyer();
        one.items.add(OneBuyer.item("unit", 100, 100, 0, 1, 0, 0, Map.of("air", BigDecimal.ONE), "", 0));
        one.line("unit", 4);
        assertEquals(List.of(Verdict.DELIVERED_NOT_READY, Verdict.DELIVERED_NOT_READY, Verdict.BEHIND), verdicts(one));
    }

    @Test
    void aRicherPlanAgainstAPoorerOneDiffersInOrdersMoneyAndWhatIsReached() {
        OneBuyer poor = OneBuyer.withUnit();
        poor.budgets = poor.yearly(200);
        OneBuyer rich = OneBuyer.withUnit();
        rich.budgets = rich.yearly(300);
        PlanDifference difference = PlanDifference.of(poor.plan(), rich.plan());
        assertEquals(List.of(new PlanDifference.Row("POL unit", Scalar.of(6), Scalar.of(9))), difference.orders());
        assertEquals(300, difference.money().getFirst().more().value(), 1e-6);
        assertEquals(3, difference.paid().size());
        assertEquals(10, difference.reached().getFirst().more().value(), 1e-6);
        assertEquals(
                new PlanDifference(List.of(), List.of(), List.of(), List.of()),
                PlanDifference.of(poor.plan(), poor.plan()));
    }

    private static List<Verdict> verdicts(OneBuyer one) {
        return review(one).stream().map(TargetReview::verdict).toList();
    }

    private static List<TargetReview> review(OneBuyer one) {
        return TargetReview.of(one.question(), one.plan(), Year.of(2028), Year.of(2026), Year.of(2028));
    }
}
