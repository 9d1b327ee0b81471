package testudo.quantity;

import java.io.Serializable;

/**
 * A point on the Earth's surface, WGS84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Position(double latitude, double longitude) implements Serializable {
    public Position {
        if (!(latitude >= -90 && latitude <= 90) || !(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "a position has latitude -90..90 and longitude -180..180, was " + latitude + ", " + longitude);
        }
    }

    public static Position of(double latitude, double longitude) {
        return new Position(latitude, longitude);
    }
}
