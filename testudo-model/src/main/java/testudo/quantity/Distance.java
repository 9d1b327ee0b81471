package testudo.quantity;

import java.io.Serializable;

/**
 * A length on the ground or in the air.
 *
 * @param metres length in metres, finite and not negative
 */
public record Distance(double metres) implements Comparable<Distance>, Serializable {
    public Distance {
        if (!Double.isFinite(metres) || metres < 0) {
            throw new IllegalArgumentException("a distance must be finite and not negative, was " + metres + " m");
        }
    }

    public static Distance ofMetres(double metres) {
        return new Distance(metres);
    }

    public static Distance ofKilometres(double kilometres) {
        return new Distance(kilometres * 1000);
    }

    public double kilometres() {
        return metres / 1000;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}
