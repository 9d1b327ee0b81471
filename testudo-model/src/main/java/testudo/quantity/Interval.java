package testudo.quantity;

import java.io.Serializable;

/**
 * All numbers between two ends, which may be infinite.
 *
 * @param low lower end, included
 * @param high upper end, included
 */
public record Interval(double low, double high) implements Serializable {
    public static final Interval UNIT = new Interval(0, 1);
    public static final Interval NOT_NEGATIVE = new Interval(0, Double.POSITIVE_INFINITY);
    public static final Interval EVERYTHING = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval needs low <= high, was " + low + ", " + high);
        }
    }

    public static Interval between(double low, double high) {
        return new Interval(low, high);
    }

    public static Interval atMost(double high) {
        return new Interval(Double.NEGATIVE_INFINITY, high);
    }

    public static Interval atLeast(double low) {
        return new Interval(low, Double.POSITIVE_INFINITY);
    }

    public static Interval exactly(double value) {
        return new Interval(value, value);
    }
}
