package testudo.siting.cover;

import testudo.quantity.Distance;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/**
 * Closed forms of coverage, to hold computed cover against.
 *
 * <p>Source: Hall, Introduction to the Theory of Coverage Processes, 1988.
 */
public final class CoverageForms {
    private CoverageForms() {}

    /** Area in square kilometres that two discs share: the lens. */
    public static Scalar lens(Distance first, Distance second, Distance apart) {
        double a = first.kilometres();
        double b = second.kilometres();
        double d = apart.kilometres();
        if (d >= a + b) {
            return Scalar.ZERO;
        }
        if (d <= Math.abs(a - b)) {
            return Scalar.of(Math.PI * Math.min(a, b) * Math.min(a, b));
        }
        double alpha = Math.acos((d * d + a * a - b * b) / (2 * d * a));
        double beta = Math.acos((d * d + b * b - a * a) / (2 * d * b));
        double kite = Math.sqrt((-d + a + b) * (d + a - b) * (d - a + b) * (d + a + b)) / 2;
        return Scalar.of(a * a * alpha + b * b * beta - kite);
    }

    /** Expected share of a plane that discs cover at least k times when their centres are a Poisson process. */
    public static Probability covered(Scalar centresPerSquareKilometre, Distance radius, int times) {
        double mean = centresPerSquareKilometre.value() * Math.PI * radius.kilometres() * radius.kilometres();
        double term = Math.exp(-mean);
        double fewer = 0;
        for (int k = 0; k < times; k++) {
            fewer += term;
            term *= mean / (k + 1);
        }
        return Probability.of(Math.max(0, 1 - fewer));
    }

    /** Area in square kilometres of the cap that a radius along the ground cuts from a sphere. */
    public static Scalar cap(Distance alongGround, Distance sphere) {
        double r = sphere.kilometres();
        double half = Math.sin(alongGround.kilometres() / r / 2);
        return Scalar.of(4 * Math.PI * r * r * half * half);
    }
}
