package testudo.validation.forms.count;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** Probabilities of counts, to nearly full precision also in the far tails. */
public final class Distributions {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Distributions() {}

    private static double stirlingSeries(double z) {
        double r = 1 / (z * z);
        return (1.0 / 12
                        - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r * (1.0 / 1188 - r * 691.0 / 360360)))))
                / z;
    }

    /** What Stirling's formula for n! leaves out, in logarithm. */
    private static double stirlingError(int n) {
        if (n >= 16) {
            return stirlingSeries(n);
        }
        double factorial = 1;
        for (int i = 2; i <= n; i++) {
            factorial *= i;
        }
        return n == 0 ? 0 : Math.log(factorial) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
    }

    /** x ln(x/m) + m - x without loss near x = m (Loader 2000). */
    private static double deviance(double x, double m) {
        if (Math.abs(x - m) >= 0.1 * (x + m)) {
            return x * Math.log(x / m) + m - x;
        }
        double v = (x - m) / (x + m);
        double sum = (x - m) * v;
        double term = 2 * x * v;
        for (int j = 1; ; j++) {
            term *= v * v;
            double next = sum + term / (2 * j + 1);
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }

    public static double binomial(int k, int n, double p) {
        if (k < 0 || k > n) {
            return 0;
        }
        if (p == 0 || p == 1) {
            return k == (p == 0 ? 0 : n) ? 1 : 0;
        }
        if (k == 0) {
            return Math.exp(n * Math.log1p(-p));
        }
        if (k == n) {
            return Math.exp(n * Math.log(p));
        }
        double log = stirlingError(n)
                - stirlingError(k)
                - stirlingError(n - k)
                - deviance(k, n * p)
                - deviance(n - k, n * (1 - p));
        return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * k * (double) (n - k)));
    }

    public static double binomialAtLeast(int k, int n, double p) {
        if (k <= 0) {
            return 1;
        }
        if (k <= n * p) {
            return 1 - sumBinomial(0, k - 1, n, p);
        }
        return sumBinomial(k, n, n, p);
    }

    private static double sumBinomial(int from, int to, int n, double p) {
        double sum = 0;
        for (int k = from; k <= to; k++) {
            sum += binomial(k, n, p);
        }
        return sum;
    }

    public static double poisson(int k, double mean) {
        if (mean == 0 || k < 0) {
            return k == 0 ? 1 : 0;
        }
        if (k == 0) {
            return Math.exp(-mean);
        }
        return Math.exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
    }

    public static double poissonAtMost(int k, double mean) {
        return k < mean ? sumPoisson(k, mean) : 1 - poissonMoreThan(k, mean);
    }

    private static double sumPoisson(int to, double mean) {
        double sum = 0;
        for (int k = 0; k <= to; k++) {
            sum += poisson(k, mean);
        }
        return sum;
    }

    /** P(X > k). */
    public static double poissonMoreThan(int k, double mean) {
        if (k + 1 < mean) {
            return 1 - sumPoisson(k, mean);
        }
        return poissonTail(k, mean, 0);
    }

    /** The expected excess over a stock, E(X - k)+. */
    public static double poissonExcess(int k, double mean) {
        if (k + 1 < mean) {
            double missing = 0;
            for (int i = 0; i < k; i++) {
                missing += (k - i) * poisson(i, mean);
            }
            return mean - k + missing;
        }
        return poissonTail(k, mean, 1);
    }

    private static double poissonTail(int k, double mean, int power) {
        double sum = 0;
        for (int i = k + 1; ; i++) {
            double next = sum + poisson(i, mean) * (power == 0 ? 1 : i - k);
            if (next == sum && i > mean) {
                return sum;
            }
            sum = next;
        }
    }

    static double lnBetaBinomial(int y, int n, double alpha, double beta) {
        double choose = Gamma.logGamma(n + 1.0) - Gamma.logGamma(y + 1.0) - Gamma.logGamma(n - y + 1.0);
        return choose + Beta.logBeta(y + alpha, n - y + beta) - Beta.logBeta(alpha, beta);
    }

    /** The z with P(|Z| <= z) = confidence for a standard normal Z. */
    static double normalTwoSided(double confidence) {
        return Math.sqrt(2) * Erf.erfInv(confidence);
    }
}
