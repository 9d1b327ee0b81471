package testudo.quantity;

import java.io.Serializable;

/**
 * A value that is not known exactly: a base value within a stated range.
 *
 * @param low lower end
 * @param base the value used when one is needed
 * @param high upper end
 */
public record Span(double low, double base, double high) implements Serializable {
    public Span {
        if (!(low <= base && base <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "a range needs low <= base <= high, was " + low + ", " + base + ", " + high);
        }
    }

    public static Span of(double low, double base, double high) {
        return new Span(low, base, high);
    }

    public static Span exactly(double value) {
        return new Span(value, value, value);
    }

    public Span plus(Span other) {
        return new Span(low + other.low, base + other.base, high + other.high);
    }

    /** Both ends and the base multiplied by a factor that is not negative. */
    public Span times(double factor) {
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("a range is multiplied by a factor that is not negative, was " + factor);
        }
        return new Span(low * factor, base * factor, high * factor);
    }

    public boolean exact() {
        return low == high;
    }

    /** The triangular quantile at {@code u}: low at 0, high at 1, mode at the base value. */
    public double quantile(double u) {
        if (exact()) {
            return base;
        }
        double split = (base - low) / (high - low);
        return u < split
                ? low + Math.sqrt(u * (high - low) * (base - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - base));
    }
}
