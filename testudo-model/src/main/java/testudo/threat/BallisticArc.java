package testudo.threat;

import java.io.Serializable;
import java.time.Duration;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Speed;

/**
 * The minimum-energy ballistic arc between two points of a non-rotating sphere without air.
 *
 * <p>With range angle f = D/R: {@code v0^2 = (2 mu/R) sin(f/2)/(1+sin(f/2))}, elevation {@code (pi-f)/4}, then the two-body ellipse. mu =
 * 398600.4418 km^3/s^2, R = 6371 km (Bate, Mueller and White, Fundamentals of Astrodynamics, 1971, chapter 6). Drag, depressed and lofted
 * arcs are not integrated; classes that fly them carry a stated speed and angle instead.
 *
 * @param range ground distance
 * @param launchSpeed at the surface
 * @param elevation at launch; the angle of descent is the same
 * @param apogee height of the highest point
 * @param time from launch to impact
 */
public record BallisticArc(Distance range, Speed launchSpeed, Angle elevation, Distance apogee, Duration time)
        implements Serializable {
    private static final double MU = 398_600.4418;
    private static final double RADIUS_KM = 6371;

    /** The arc over a ground distance, above zero and at most half the Earth's circumference. */
    public static BallisticArc over(Distance range) {
        double f = range.kilometres() / RADIUS_KM;
        if (!(f > 0 && f < Math.PI)) {
            throw new IllegalArgumentException("a ballistic arc needs a range above zero and below half the Earth's"
                    + " circumference, was " + range.kilometres() + " km");
        }
        double sine = Math.sin(f / 2);
        double v2 = 2 * MU / RADIUS_KM * sine / (1 + sine);
        double elevation = (Math.PI - f) / 4;
        double a = 1 / (2 / RADIUS_KM - v2 / MU);
        double h = RADIUS_KM * Math.sqrt(v2) * Math.cos(elevation);
        double e = Math.sqrt(1 - h * h / (MU * a));
        double e0 = Math.acos((1 - RADIUS_KM / a) / e);
        double seconds = 2 * Math.sqrt(a * a * a / MU) * (Math.PI - (e0 - e * Math.sin(e0)));
        return new BallisticArc(
                range,
                Speed.ofMetresPerSecond(Math.sqrt(v2) * 1000),
                Angle.ofRadians(elevation),
                Distance.ofKilometres(a * (1 + e) - RADIUS_KM),
                Duration.ofNanos(Math.round(seconds * 1e9)));
    }
}
