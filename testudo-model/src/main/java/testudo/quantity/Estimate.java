package testudo.quantity;

import java.io.Serializable;

/**
 * A computed mean with its two 90% bands: the printed one with unknown parameters included, and the thinner one of chance alone.
 *
 * <p>Each band holds the mean, and the printed one holds that of chance: where the outcomes are so skewed, or so few, that the points of a band do
 * not, it is widened until it does. One trial says nothing about its band; {@link #banded} tells.
 *
 * @param mean mean over all trials
 * @param low 5% point of the outcome, unknown parameters included
 * @param high 95% point of the outcome, unknown parameters included
 * @param chanceLow 5% point of the outcome when every parameter stands at its base value
 * @param chanceHigh 95% point of the same
 * @param trials number of trials behind the mean; 0 for a computed figure without chance
 */
public record Estimate(double mean, double low, double high, double chanceLow, double chanceHigh, long trials)
        implements Serializable {
    public Estimate {
        if (!Double.isFinite(mean) || !(low <= high) || !(chanceLow <= chanceHigh) || trials < 0) {
            throw new IllegalArgumentException("not an estimate: mean " + mean + ", band " + low + ".." + high
                    + ", chance " + chanceLow + ".." + chanceHigh + ", trials " + trials);
        }
        chanceLow = Math.min(chanceLow, mean);
        chanceHigh = Math.max(chanceHigh, mean);
        low = Math.min(low, chanceLow);
        high = Math.max(high, chanceHigh);
    }

    /** A figure with a range of unknown parameters and no chance in it. */
    public static Estimate of(Span span) {
        return new Estimate(span.base(), span.low(), span.high(), span.base(), span.base(), 0);
    }

    /** Whether there is a band: a figure from one trial has none. */
    public boolean banded() {
        return trials != 1;
    }

    /** A figure without any spread. */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value, value, value, 0);
    }
}
