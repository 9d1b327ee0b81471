package testudo.validation.forms.ground;

import static testudo.validation.cases.Numbers.one;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import testudo.validation.cases.Case;

/** Distances and directions on the earth: GEO. The ellipsoid is WGS84 by Karney's algorithm. */
public final class GeodesyForms {
    private static final double MEAN_RADIUS_KM = 6371.0088;

    private GeodesyForms() {}

    public static double[] of(Case c) {
        if (c.says("wgs84", "ellipsoid")) {
            GeodesicData line = Geodesic.WGS84.Inverse(
                    c.in().number("lat1"), c.in().number("lon1"), c.in().number("lat2"), c.in().number("lon2"));
            return one(onEllipsoid(c, line));
        }
        double radiusKm = c.in().numberOr("R", MEAN_RADIUS_KM);
        if (c.says("cross-track")) {
            double along = arc(c, "1", "3");
            return one(radiusKm * Math.asin(Math.sin(along) * Math.sin(bearing(c, "1", "3") - bearing(c, "1", "2"))));
        }
        if (c.says("azimuth", "bearing")) {
            return one(Math.toDegrees(bearing(c, "1", "2")));
        }
        if (c.says("great circle", "great-circle", "sphere", "haversine")) {
            return one(radiusKm * arc(c, "1", "2"));
        }
        throw c.notCovered();
    }

    private static double onEllipsoid(Case c, GeodesicData line) {
        if (c.says("azimuth")) {
            return c.says("back", "reverse", "final", "arrival") ? line.azi2 : line.azi1;
        }
        if (c.says("length", "distance")) {
            return c.says(" km") ? line.s12 / 1000 : line.s12;
        }
        throw c.notCovered();
    }

    private static double arc(Case c, String from, String to) {
        double latitude1 = Math.toRadians(c.in().number("lat" + from));
        double latitude2 = Math.toRadians(c.in().number("lat" + to));
        double longitudes = Math.toRadians(c.in().number("lon" + to) - c.in().number("lon" + from));
        double across = Math.sin((latitude2 - latitude1) / 2);
        double along = Math.sin(longitudes / 2);
        double haversine = across * across + Math.cos(latitude1) * Math.cos(latitude2) * along * along;
        return 2 * Math.atan2(Math.sqrt(haversine), Math.sqrt(Math.max(0, 1 - haversine)));
    }

    private static double bearing(Case c, String from, String to) {
        double latitude1 = Math.toRadians(c.in().number("lat" + from));
        double latitude2 = Math.toRadians(c.in().number("lat" + to));
        double longitudes = Math.toRadians(c.in().number("lon" + to) - c.in().number("lon" + from));
        double east = Math.sin(longitudes) * Math.cos(latitude2);
        double north = Math.cos(latitude1) * Math.sin(latitude2)
                - Math.sin(latitude1) * Math.cos(latitude2) * Math.cos(longitudes);
        return Math.atan2(east, north);
    }
}
