package testudo.quantity;

import java.io.Serializable;

/**
 * An angle: a bearing clockwise from north, an elevation above the horizon, or an arc seen from the Earth's centre.
 *
 * @param degrees finite
 */
public record Angle(double degrees) implements Comparable<Angle>, Serializable {
    public static final Angle ZERO = new Angle(0);

    public Angle {
        if (!Double.isFinite(degrees)) {
            throw new IllegalArgumentException("an angle must be finite, was " + degrees + " degrees");
        }
    }

    public static Angle ofDegrees(double degrees) {
        return new Angle(degrees);
    }

    public static Angle ofRadians(double radians) {
        return new Angle(Math.toDegrees(radians));
    }

    public double radians() {
        return Math.toRadians(degrees);
    }

    @Override
    public int compareTo(Angle other) {
        return Double.compare(degrees, other.degrees);
    }
}
