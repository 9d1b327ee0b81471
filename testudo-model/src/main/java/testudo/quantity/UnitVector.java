package testudo.quantity;

import java.io.Serializable;

/**
 * A point on the sphere as the unit vector from its centre, for loops in which degrees would be slow or wrong.
 *
 * @param x towards latitude 0, longitude 0
 * @param y towards latitude 0, longitude 90 east
 * @param z towards the north pole
 */
public record UnitVector(double x, double y, double z) implements Serializable {
    /** Above this cosine the chord gives the arc as well as the cross product does, in a third of the time. */
    private static final double NEAR = 0.5;

    public static UnitVector of(Position position) {
        double latitude = Math.toRadians(position.latitude());
        double longitude = Math.toRadians(position.longitude());
        double c = Math.cos(latitude);
        return new UnitVector(c * Math.cos(longitude), c * Math.sin(longitude), Math.sin(latitude));
    }

    /** The vector of this direction with length one. */
    public static UnitVector towards(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        return new UnitVector(x / length, y / length, z / length);
    }

    public double dot(UnitVector o) {
        return x * o.x + y * o.y + z * o.z;
    }

    /** The normalised cross product: the pole of the great circle from this point to the other, or the pole of x where they coincide. */
    public UnitVector pole(UnitVector o) {
        double cx = y * o.z - z * o.y;
        double cy = z * o.x - x * o.z;
        double cz = x * o.y - y * o.x;
        return cx * cx + cy * cy + cz * cz < 1e-24 ? anyPole() : towards(cx, cy, cz);
    }

    private UnitVector anyPole() {
        return Math.abs(z) < 0.9 ? towards(y, -x, 0) : towards(0, z, -y);
    }

    /** The arc to the other point in radians, accurate for near and far points alike. */
    public double arc(UnitVector o) {
        if (dot(o) > NEAR) {
            double dx = x - o.x;
            double dy = y - o.y;
            double dz = z - o.z;
            return 2 * Math.asin(Math.sqrt(dx * dx + dy * dy + dz * dz) / 2);
        }
        double cx = y * o.z - z * o.y;
        double cy = z * o.x - x * o.z;
        double cz = x * o.y - y * o.x;
        return Math.atan2(Math.sqrt(cx * cx + cy * cy + cz * cz), dot(o));
    }

    /** The point at {@code radians} along the great circle from here about a pole. */
    public UnitVector along(UnitVector pole, double radians) {
        double c = Math.cos(radians);
        double s = Math.sin(radians);
        return towards(
                c * x + s * (pole.y * z - pole.z * y),
                c * y + s * (pole.z * x - pole.x * z),
                c * z + s * (pole.x * y - pole.y * x));
    }

    public Position position() {
        return Position.of(Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, z)))), Math.toDegrees(Math.atan2(y, x)));
    }
}
