package testudo.quantity;

import java.io.Serializable;

/**
 * A speed along a path.
 *
 * @param metresPerSecond finite and positive
 */
public record Speed(double metresPerSecond) implements Serializable {
    public Speed {
        if (!Double.isFinite(metresPerSecond) || metresPerSecond <= 0) {
            throw new IllegalArgumentException("a speed must be finite and positive, was " + metresPerSecond + " m/s");
        }
    }

    public static Speed ofMetresPerSecond(double metresPerSecond) {
        return new Speed(metresPerSecond);
    }
}
