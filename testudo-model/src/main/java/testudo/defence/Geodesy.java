package testudo.defence;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.UnitVector;

/**
 * Distances and bearings on the Earth.
 *
 * <p>Shown distances use WGS84 geodesics (Karney, Journal of Geodesy 87, 2013). Loops use great circles on the mean sphere of radius
 * 6371.0088 km (IUGG), which differ from them by at most 0.56%. Degrees are never used as lengths.
 */
public final class Geodesy {
    /** The IUGG mean radius of the Earth. */
    public static final Distance MEAN_RADIUS = Distance.ofMetres(6_371_008.8);

    private Geodesy() {}

    /** Length of the WGS84 geodesic. */
    public static Distance geodesic(Position from, Position to) {
        return Distance.ofMetres(Geodesic.WGS84.Inverse(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                .s12);
    }

    /** Bearing at the start of the WGS84 geodesic, clockwise from north. */
    public static Angle azimuth(Position from, Position to) {
        return Angle.ofDegrees(Geodesic.WGS84.Inverse(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.AZIMUTH)
                .azi1);
    }

    /** The point reached along a WGS84 geodesic. */
    public static Position destination(Position from, Angle bearing, Distance distance) {
        var end = Geodesic.WGS84.Direct(from.latitude(), from.longitude(), bearing.degrees(), distance.metres());
        return Position.of(end.lat2, end.lon2);
    }

    /** Length of the great circle on the mean sphere: {@code R atan2(|a x b|, a . b)}. */
    public static Distance greatCircle(Position from, Position to) {
        return greatCircle(UnitVector.of(from), UnitVector.of(to));
    }

    /** Length of the great circle between two points given as unit vectors. */
    public static Distance greatCircle(UnitVector from, UnitVector to) {
        return Distance.ofMetres(MEAN_RADIUS.metres() * from.arc(to));
    }

    /** Distance of a point from the great circle through two others, on either side. */
    public static Distance crossTrack(Position from, Position to, Position point) {
        double sine = UnitVector.of(from).pole(UnitVector.of(to)).dot(UnitVector.of(point));
        return Distance.ofMetres(Math.abs(MEAN_RADIUS.metres() * Math.asin(Math.max(-1, Math.min(1, sine)))));
    }

    /** Whether a point lies to the right of the great circle from one point to another. */
    public static boolean rightOf(Position from, Position to, Position point) {
        return UnitVector.of(from).pole(UnitVector.of(to)).dot(UnitVector.of(point)) < 0;
    }

    /** The point at a share of the great circle between two others. */
    public static Position between(Position from, Position to, Probability share) {
        UnitVector a = UnitVector.of(from);
        UnitVector b = UnitVector.of(to);
        return a.along(a.pole(b), share.value() * a.arc(b)).position();
    }
}
