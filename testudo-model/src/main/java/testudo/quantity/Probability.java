package testudo.quantity;

import java.io.Serializable;

/**
 * A probability.
 *
 * @param value between 0 and 1, both included
 */
public record Probability(double value) implements Serializable {
    public static final Probability ZERO = new Probability(0);
    public static final Probability ONE = new Probability(1);

    public Probability {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, was " + value);
        }
    }

    public static Probability of(double value) {
        return new Probability(value);
    }
}
