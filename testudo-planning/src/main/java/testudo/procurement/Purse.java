package testudo.procurement;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion;
import testudo.quantity.Probability;

/** Whether one member's drawn money pays what a plan asks of it. */
final class Purse {
    /** Rounding of numbers that is no shortage, in million euros. */
    private static final double NOTHING = 1e-3;

    private final ProcurementQuestion question;
    private final DrawnBudgets drawn;
    private final int c;

    Purse(ProcurementQuestion question, DrawnBudgets drawn, int c) {
        this.question = question;
        this.drawn = drawn;
        this.c = c;
    }

    MoneyFan.Affordable of(List<Spending> asked) {
        double[] due = asked.stream()
                .mapToDouble(year -> year.paid().plus(year.upkeep()).millions())
                .toArray();
        return new MoneyFan.Affordable(
                question.members().get(c).member(),
                part(draw -> everyYear(draw, due, false)),
                part(draw -> inAll(draw, due)),
                part(draw -> everyYear(draw, due, true)));
    }

    private static Probability part(IntPredicate holds) {
        return Probability.of(
                (double) IntStream.range(0, DrawnBudgets.DRAWS).filter(holds).count() / DrawnBudgets.DRAWS);
    }

    private boolean everyYear(int draw, double[] due, boolean carriedOut) {
        double share = question.members().get(c).carryOver().fraction();
        double kept = 0;
        for (int t = 0; t < due.length; t++) {
            double budget = net(draw, t, carriedOut);
            double left = budget + kept - due[t];
            if (left < -NOTHING) {
                return false;
            }
            kept = Math.min(left, share * budget);
        }
        return true;
    }

    private boolean inAll(int draw, double[] due) {
        double left = 0;
        for (int t = 0; t < due.length; t++) {
            left += net(draw, t, false) - due[t];
        }
        return left >= -NOTHING;
    }

    /** What the joint fund leaves. */
    private double net(int draw, int t, boolean carriedOut) {
        return drawn.budget(draw, c, t, carriedOut) * (1 - question.industry().fraction());
    }
}
