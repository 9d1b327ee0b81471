package testudo.calibration.sampling;

import org.hipparchus.special.Erf;
import testudo.quantity.Luck;

/** Draws in a fixed order from one seed. */
public final class Dice {
    private final Luck luck;
    private long asked;

    public Dice(long seed) {
        luck = Luck.ofSeed(seed);
    }

    public double uniform() {
        return luck.uniform(asked++);
    }

    public double normal() {
        double radius = Math.sqrt(-2 * Math.log(1 - uniform()));
        return radius * Math.cos(2 * Math.PI * uniform());
    }

    /** Marsaglia and Tsang (2000). */
    public double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(Math.max(1e-300, uniform()), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(Math.max(1e-300, uniform())) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    public double beta(double a, double b) {
        double one = gamma(a);
        double other = gamma(b);
        if (one + other > 0) {
            return one / (one + other);
        }
        return uniform() < a / (a + b) ? 1 : 0;
    }

    /** Exact for few, rounded from the normal distribution for many. */
    public int binomial(int n, double p) {
        if (n <= 40) {
            int hits = 0;
            for (int i = 0; i < n; i++) {
                hits += uniform() < p ? 1 : 0;
            }
            return hits;
        }
        return (int) Math.clamp(Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal()), 0, n);
    }

    /** Successes of n whose fates are correlated by rho within the attack. */
    public int betaBinomial(int n, double mean, double rho) {
        double concentration = (1 - rho) / rho;
        return binomial(n, beta(mean * concentration, (1 - mean) * concentration));
    }

    public static double normalBelow(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    /** A number from 0 to n − 1. */
    public int of(int n) {
        return (int) (uniform() * n);
    }
}
