package testudo.ledger;

import java.time.Year;
import testudo.quantity.Percent;

/** Shares that move from one level to another over the years. */
public final class Glide {
    private Glide() {}

    /**
     * The share on a straight line: s(t) = s0 + (s1 − s0)(t − y0)/(y1 − y0); before y0 it is s0, after y1 it is s1.
     *
     * @throws IllegalArgumentException unless y0 lies before y1
     */
    public static Percent linear(Percent from, Year start, Percent to, Year end, Year year) {
        return convex(from, start, to, end, year, 1);
    }

    /** The same with the elapsed fraction raised to a power: 1 is straight, above 1 most of the rise comes late. */
    static Percent convex(Percent from, Year start, Percent to, Year end, Year year, int power) {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "a glide needs a first year before its last, was " + start + " to " + end);
        }
        double elapsed = (double) (year.getValue() - start.getValue()) / (end.getValue() - start.getValue());
        double fraction = Math.pow(Math.clamp(elapsed, 0, 1), power);
        return Percent.of(from.value() + (to.value() - from.value()) * fraction);
    }
}
