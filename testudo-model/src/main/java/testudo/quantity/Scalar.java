package testudo.quantity;

import java.io.Serializable;

/**
 * A pure number: a coefficient or an objective whose unit is told by the model that it stands in.
 *
 * @param value finite or infinite, but a number
 */
public record Scalar(double value) implements Comparable<Scalar>, Serializable {
    public static final Scalar ZERO = new Scalar(0);
    public static final Scalar ONE = new Scalar(1);

    public Scalar {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a scalar must be a number");
        }
    }

    public static Scalar of(double value) {
        return new Scalar(value);
    }

    @Override
    public int compareTo(Scalar other) {
        return Double.compare(value, other.value);
    }
}
