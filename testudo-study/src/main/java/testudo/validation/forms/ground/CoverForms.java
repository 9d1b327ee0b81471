package testudo.validation.forms.ground;

import static testudo.validation.cases.Numbers.one;

import java.util.Arrays;
import testudo.validation.cases.Case;
import testudo.validation.forms.count.Distributions;

/** Discs that overlap by chance or by design: COV, and the sums of MCL. */
public final class CoverForms {
    private static final double EARTH_KM = 6371;

    private CoverForms() {}

    public static double[] of(Case c) {
        if (c.says("intersection", "lens", "overlap")) {
            return one(lens(c.in().notNegative("r1"), c.in().notNegative("r2"), c.in().notNegative("d")));
        }
        if (c.says("cap")) {
            double radius = c.in().numberOr("R", EARTH_KM);
            double half = Math.sin(c.in().notNegative("r_km") / (2 * radius));
            return one(4 * Math.PI * radius * radius * half * half);
        }
        if (c.says("poisson")) {
            double mean = c.in().notNegative("lambda") * Math.PI * c.in().notNegative("r") * c.in().number("r");
            int times = c.in().has("k") ? c.in().count("k") : 1;
            return one(
                    times == 0 ? 1 : times == 1 ? -Math.expm1(-mean) : Distributions.poissonMoreThan(times - 1, mean));
        }
        throw c.notCovered();
    }

    private static double lens(double r1, double r2, double d) {
        if (d >= r1 + r2) {
            return 0;
        }
        double smaller = Math.min(r1, r2);
        if (d <= Math.abs(r1 - r2)) {
            return Math.PI * smaller * smaller;
        }
        double x1 = (d * d + r1 * r1 - r2 * r2) / (2 * d);
        double x2 = d - x1;
        return cut(r1, x1) + cut(r2, x2);
    }

    private static double cut(double radius, double chord) {
        return radius * radius * Math.acos(Math.clamp(chord / radius, -1, 1))
                - chord * Math.sqrt(Math.max(0, radius * radius - chord * chord));
    }

    /** Expected covered demand when each of the k covering units is busy with probability q. */
    static double expectedCover(Case c) {
        double[] weights = c.in().list("w");
        double[] units = c.in().list("k");
        if (weights.length != units.length) {
            throw c.in().wrong("k", "a list as long as w");
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (1 - Math.pow(c.in().probability("q"), units[i]));
        }
        return sum;
    }

    static double cooperativeCover(Case c) {
        return 1 - Arrays.stream(c.in().list("p")).map(p -> 1 - p).reduce(1, (x, y) -> x * y);
    }
}
