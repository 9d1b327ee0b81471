package testudo.report.map;

/**
 * Lambert's azimuthal equal-area projection on a sphere, centred on 52° N 10° E as ETRS89-LAEA is, scaled to the report's map.
 *
 * <p>Equal area matters here: a shaded state takes as much ink as it has land.
 */
final class Laea {
    static final int WIDTH = 360;
    static final int HEIGHT = 330;
    private static final double CENTRE_LATITUDE = Math.toRadians(52);
    private static final double CENTRE_LONGITUDE = Math.toRadians(10);
    private static final double EARTH_KILOMETRES = 6371;
    private static final double KILOMETRES_A_POINT = 14.6;
    private static final double CENTRE_X = 157;
    private static final double CENTRE_Y = 186;

    private Laea() {}

    /** x to the right and y downwards, in points of the map. */
    static double[] project(double longitude, double latitude) {
        double phi = Math.toRadians(latitude);
        double delta = Math.toRadians(longitude) - CENTRE_LONGITUDE;
        double sin = Math.sin(phi);
        double cos = Math.cos(phi);
        double toCentre = Math.sin(CENTRE_LATITUDE) * sin + Math.cos(CENTRE_LATITUDE) * cos * Math.cos(delta);
        double k = Math.sqrt(2 / (1 + toCentre)) * EARTH_KILOMETRES / KILOMETRES_A_POINT;
        double x = k * cos * Math.sin(delta);
        double y = k * (Math.cos(CENTRE_LATITUDE) * sin - Math.sin(CENTRE_LATITUDE) * cos * Math.cos(delta));
        return new double[] {CENTRE_X + x, CENTRE_Y - y};
    }

    static boolean onMap(double[] point) {
        return point[0] > -60 && point[0] < WIDTH + 60 && point[1] > -60 && point[1] < HEIGHT + 60;
    }
}
