package testudo.validation.forms.ground;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;

/** The minimum-energy arc between two points of a sphere without air: BAL. Kilometres, seconds. */
public final class BallisticForms {
    private static final double EARTH_KM = 6371;
    private static final double GRAVITY = 398600.4418;

    private final double radius;
    private final double gravity;
    private final double speed;
    private final double elevation;
    private final double axis;
    private final double eccentricity;
    private final double launchAnomaly;

    private BallisticForms(double rangeKm, double radius, double gravity) {
        this.radius = radius;
        this.gravity = gravity;
        double angle = rangeKm / radius;
        double half = Math.sin(angle / 2);
        speed = Math.sqrt(2 * gravity / radius * half / (1 + half));
        elevation = (Math.PI - angle) / 4;
        axis = 1 / (2 / radius - speed * speed / gravity);
        double momentum = radius * speed * Math.cos(elevation);
        eccentricity = Math.sqrt(1 - momentum * momentum / (gravity * axis));
        launchAnomaly = Math.acos((1 - radius / axis) / eccentricity);
    }

    public static double[] of(Case c) {
        var arc = new BallisticForms(
                c.in().positive("range_km"), c.in().numberOr("R", EARTH_KM), c.in().numberOr("mu", GRAVITY));
        if (c.says("altitude") && c.in().has("fraction")) {
            return one(arc.altitude(c.in().probability("fraction")));
        }
        if (c.says("speed")) {
            return one(c.in().has("altitude_km") ? arc.speedAt(c.in().notNegative("altitude_km")) : arc.speed);
        }
        if (c.says("elevation", "angle")) {
            return one(Math.toDegrees(arc.elevation));
        }
        if (c.says("apogee")) {
            return one(arc.axis * (1 + arc.eccentricity) - arc.radius);
        }
        if (c.says("time")) {
            return one(arc.flightSeconds());
        }
        throw c.notCovered();
    }

    private double launchMean() {
        return launchAnomaly - eccentricity * Math.sin(launchAnomaly);
    }

    private double flightSeconds() {
        return 2 * Math.sqrt(axis * axis * axis / gravity) * (Math.PI - launchMean());
    }

    private double altitude(double fraction) {
        double mean = launchMean() + fraction * 2 * (Math.PI - launchMean());
        double anomaly = Math.PI;
        for (int i = 0; i < 100; i++) {
            double step = (anomaly - eccentricity * Math.sin(anomaly) - mean) / (1 - eccentricity * Math.cos(anomaly));
            anomaly -= step;
            if (Math.abs(step) < 1e-15) {
                break;
            }
        }
        return axis * (1 - eccentricity * Math.cos(anomaly)) - radius;
    }

    private double speedAt(double altitudeKm) {
        return Math.sqrt(speed * speed - 2 * gravity * (1 / radius - 1 / (radius + altitudeKm)));
    }
}
