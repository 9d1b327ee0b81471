package testudo.procurement.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.Variation;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/** A line that makes ten a year has made ten; Poland wants ten more and has the money. */
class PricesByOrdersTest {
    @Test
    void aPriceFollowsTheLearningCurveToTheMiddleOfTheOrders() {
        // Before 10, ordered 10, middle 15: 0.9 ^ log2(1.5) = 0.940.
        ProcurementQuestion learned =
                settled(OneBuyer.withUnit(), new Variation(Percent.of(90), Percent.of(0), Map.of()));
        assertEquals(100 * Math.pow(1.5, Math.log(0.9) / Math.log(2)), price(learned), 1e-6);
    }

    @Test
    void aJointBuyIsCheaperAndNeedsTwo() {
        Variation joint = new Variation(Percent.of(100), Percent.of(5), Map.of());
        assertEquals(100, price(settled(OneBuyer.withUnit(), joint)), 1e-9);
        OneBuyer two = OneBuyer.withUnit().line("unit", 20);
        two.others.add(two.buyer(Member.of("DEU")));
        assertEquals(95, price(settled(two, joint)), 1e-9);
    }

    @Test
    void withoutLearningThePricesStay() {
        assertEquals(
                OneBuyer.withUnit().question().items(),
                settled(OneBuyer.withUnit(), Variation.NONE).items());
    }

    @Test
    void cheaperPricesNeverProtectLess() {
        OneBuyer poor = OneBuyer.withUnit();
        poor.budgets = poor.yearly(250);
        ProcurementQuestion learned = settled(poor, new Variation(Percent.of(80), Percent.of(0), Map.of()));
        double before = poor.plan().value().value();
        assertTrue(Procurement.of(learned).plan(Effort.PROOF).value().value() >= before);
    }

    @Test
    void aSlopeBelowHalfAndAnEmptyLoadAreRefused() {
        for (Runnable wrong : List.<Runnable>of(
                () -> new Variation(Percent.of(40), Percent.of(0), Map.of()),
                () -> new Variation(Percent.of(100), Percent.of(100), Map.of()),
                () -> new Variation(Percent.of(100), Percent.of(0), Map.of("patriot", 0L)))) {
            assertThrows(IllegalArgumentException.class, wrong::run);
        }
    }

    private static ProcurementQuestion settled(OneBuyer one, Variation variation) {
        return new PricesByOrders(one.question(), variation, 1).settled();
    }

    private static double price(ProcurementQuestion question) {
        return question.items().getFirst().price().millions();
    }
}
