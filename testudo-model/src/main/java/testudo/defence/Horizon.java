package testudo.defence;

import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Span;

/**
 * How far a radar sees: the 4/3-earth horizon, the screening of near terrain, and the range by class.
 *
 * <p>Parabolic form {@code d = sqrt(2kR h_s) + sqrt(2kR h_t)} with k = 4/3 and R = 6371 km (Skolnik, Radar Handbook; ITU-R P.834).
 */
public final class Horizon {
    private static final double EFFECTIVE_RADIUS_METRES = 4.0 / 3.0 * 6_371_000;

    private Horizon() {}

    /** Ground distance at which a target at that altitude comes over the smooth horizon of a radar on that mast. */
    public static Distance distance(Distance mast, Distance altitude) {
        return Distance.ofMetres(Math.sqrt(2 * EFFECTIVE_RADIUS_METRES * mast.metres())
                + Math.sqrt(2 * EFFECTIVE_RADIUS_METRES * altitude.metres()));
    }

    /** The same as an arc length, {@code kR (acos(kR/(kR+h_s)) + acos(kR/(kR+h_t)))}. */
    public static Distance exactDistance(Distance mast, Distance altitude) {
        double r = EFFECTIVE_RADIUS_METRES;
        return Distance.ofMetres(r * (Math.acos(r / (r + mast.metres())) + Math.acos(r / (r + altitude.metres()))));
    }

    /**
     * Ground distance at which a target is seen when near terrain and growth hide everything below a screening angle.
     *
     * <p>The farthest d at which {@code h_s + d tan(angle) + d^2/(2kR) <= h_t}, and never beyond the smooth horizon; at an angle of zero or
     * less it is the smooth horizon.
     */
    public static Distance distance(Distance mast, Distance altitude, Angle screening) {
        Distance smooth = distance(mast, altitude);
        if (screening.degrees() <= 0) {
            return smooth;
        }
        double tangent = Math.tan(screening.radians());
        double rise = Math.max(0, altitude.metres() - mast.metres());
        double seen =
                EFFECTIVE_RADIUS_METRES * (Math.sqrt(tangent * tangent + 2 * rise / EFFECTIVE_RADIUS_METRES) - tangent);
        return Distance.ofMetres(Math.min(seen, smooth.metres()));
    }

    /** Lowest visible altitude at a distance behind a ridge: {@code h_s + d(h_r-h_s)/d_r + d(d-d_r)/(2kR)}, zero at least. */
    public static Distance lowestVisible(Distance sensor, Distance ridge, Distance ridgeHeight, Distance at) {
        double slope = (ridgeHeight.metres() - sensor.metres()) / ridge.metres();
        double fall = at.metres() * (at.metres() - ridge.metres()) / (2 * EFFECTIVE_RADIUS_METRES);
        return Distance.ofMetres(Math.max(0, sensor.metres() + at.metres() * slope + fall));
    }

    /** Radar range against a class: the instrumented range times the fourth root of the relative cross section. */
    public static Distance radarRange(Distance instrumented, Span crossSection) {
        return Distance.ofMetres(instrumented.metres() * Math.sqrt(Math.sqrt(crossSection.base())));
    }

    /** Metres by which the ground falls below the tangent at a distance, on the 4/3 earth. */
    static double dropMetres(double distanceMetres) {
        return distanceMetres * distanceMetres / (2 * EFFECTIVE_RADIUS_METRES);
    }
}
