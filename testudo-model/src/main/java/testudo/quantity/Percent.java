package testudo.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of a whole, in percent. It may exceed 100 (a share of an earlier budget, say) and may be negative (a change).
 *
 * @param value percent, finite
 */
public record Percent(double value) implements Comparable<Percent>, Serializable {
    public Percent {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a percentage must be finite, was " + value);
        }
    }

    public static Percent of(double value) {
        return new Percent(value);
    }

    public static Percent ofFraction(double fraction) {
        return new Percent(fraction * 100);
    }

    public double fraction() {
        return value / 100;
    }

    /** The share rounded half up to two decimals, as NATO prints it; thresholds compare this. */
    public Percent asPrinted() {
        return new Percent(new BigDecimal(Double.toString(value))
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue());
    }

    @Override
    public int compareTo(Percent other) {
        return Double.compare(value, other.value);
    }
}
