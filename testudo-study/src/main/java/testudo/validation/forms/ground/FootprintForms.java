package testudo.validation.forms.ground;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;
import testudo.validation.cases.WrongInput;

/**
 * The ground that a battery of constant reach defends against straight re-entry: FOO. The battery stands at 0, threats fly towards
 * +x at angle gamma, and an aim point is defended if its trajectory passes within reach between the two heights.
 */
public final class FootprintForms {
    private final double reach;
    private final double cot;
    private final double low;
    private final double high;

    private FootprintForms(Case c) {
        reach = c.in().positive("reach_km");
        double gamma = Math.toRadians(c.in().positive("gamma_deg"));
        cot = Math.cos(gamma) / Math.sin(gamma);
        low = c.in().notNegative("hmin_km");
        high = Math.min(c.in().notNegative("hmax_km"), reach);
        if (low > high || gamma > Math.PI / 2 + 1e-12) {
            throw new WrongInput(
                    "no footprint: hmin above hmax or reach, or gamma above 90",
                    "give hmin_km <= hmax_km, hmin_km <= reach_km and gamma_deg <= 90");
        }
    }

    public static double[] of(Case c) {
        var footprint = new FootprintForms(c);
        if (c.says("farthest", "behind")) {
            return one(footprint.behind());
        }
        if (c.says("nearest", "in front")) {
            return one(footprint.front());
        }
        if (c.says("width")) {
            return one(disc(footprint.reach, footprint.low));
        }
        if (c.says("area")) {
            return one(footprint.area());
        }
        throw c.notCovered();
    }

    private double behind() {
        double height = Math.clamp(reach * cot / Math.sqrt(1 + cot * cot), low, high);
        return height * cot + disc(reach, height);
    }

    private double front() {
        return low * cot - disc(reach, low);
    }

    private static double disc(double reach, double height) {
        return Math.sqrt(Math.max(0, reach * reach - height * height));
    }

    /** Disc at the lower height, then an ellipse where the best height lies between, then disc at the upper height. */
    private double area() {
        double end = behind();
        double firstBreak = Math.min(end, breakAt(low));
        double secondBreak = Math.min(end, breakAt(high));
        double sine = 1 / Math.sqrt(1 + cot * cot);
        return segment(disc(reach, low), front() - low * cot, firstBreak - low * cot)
                + segment(reach, firstBreak * sine, secondBreak * sine) / sine
                + segment(disc(reach, high), secondBreak - high * cot, end - high * cot);
    }

    private double breakAt(double height) {
        return cot < 1e-12 ? Double.POSITIVE_INFINITY : height * (1 + cot * cot) / cot;
    }

    /** The area of a disc of that radius between two parallel chords. */
    private static double segment(double radius, double from, double to) {
        return radius == 0 || to <= from ? 0 : primitive(radius, to) - primitive(radius, from);
    }

    private static double primitive(double radius, double at) {
        double u = Math.clamp(at, -radius, radius);
        return u * Math.sqrt(Math.max(0, radius * radius - u * u)) + radius * radius * Math.asin(u / radius);
    }
}
