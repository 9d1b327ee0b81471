package testudo.validation.forms.ground;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;

/** What a radar can see over the curved earth and over a ridge: HOR, MSK. Heights in metres, distances in kilometres. */
public final class SightForms {
    private static final double EARTH_KM = 6371;
    private static final double REFRACTION = 4.0 / 3;

    private SightForms() {}

    public static double[] horizon(Case c) {
        double radarKm = c.in().notNegative("h_radar_m") / 1000;
        double targetKm = c.in().notNegative("h_target_m") / 1000;
        double radius = effectiveRadius(c);
        if (c.says("arccos", "arc length")) {
            return one(radius * (dip(radius, radarKm) + dip(radius, targetKm)));
        }
        if (c.says("parabolic", "horizon")) {
            return one(Math.sqrt(2 * radius * radarKm) + Math.sqrt(2 * radius * targetKm));
        }
        throw c.notCovered();
    }

    /** The angle at the earth's centre from a height to its horizon, arccos(a / (a + h)), in a form that keeps its digits. */
    private static double dip(double radius, double height) {
        return Math.atan2(Math.sqrt(height * (2 * radius + height)), radius);
    }

    public static double[] mask(Case c) {
        double sensor = c.in().number("h_sensor_m");
        double ridge = c.in().number("h_ridge_m");
        double ridgeKm = c.in().positive("d_ridge_km");
        double km = c.in().notNegative("d_km");
        double drop = km * (km - ridgeKm) / (2 * effectiveRadius(c)) * 1000;
        return one(sensor + km * (ridge - sensor) / ridgeKm + drop);
    }

    private static double effectiveRadius(Case c) {
        return c.in().numberOr("k", REFRACTION) * c.in().numberOr("R", EARTH_KM);
    }
}
