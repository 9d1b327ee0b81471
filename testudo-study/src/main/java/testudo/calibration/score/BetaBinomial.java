package testudo.calibration.score;

import org.hipparchus.special.Beta;

/** The beta-binomial distribution of y of n, with shapes a and b. */
public final class BetaBinomial {
    private BetaBinomial() {}

    public static double logPmf(int y, int n, double a, double b) {
        return -Math.log(n + 1.0)
                - Beta.logBeta(y + 1.0, n - y + 1.0)
                + Beta.logBeta(y + a, n - y + b)
                - Beta.logBeta(a, b);
    }

    /** Adds weight times the whole distribution: one exact value at the mean, the rest by the ratio of neighbours. */
    public static void addPmf(double[] pmf, double weight, double a, double b) {
        int n = pmf.length - 1;
        int start = (int) Math.round(n * a / (a + b));
        double atStart = weight * Math.exp(logPmf(start, n, a, b));
        pmf[start] += atStart;
        double up = atStart;
        for (int y = start; y < n; y++) {
            up *= (n - y) * (y + a) / ((y + 1) * (n - y - 1 + b));
            pmf[y + 1] += up;
        }
        double down = atStart;
        for (int y = start; y > 0; y--) {
            down *= y * (n - y + b) / ((n - y + 1) * (y - 1 + a));
            pmf[y - 1] += down;
        }
    }
}
