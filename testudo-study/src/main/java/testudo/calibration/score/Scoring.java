package testudo.calibration.score;

import java.math.BigDecimal;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import testudo.quantity.Probability;

/** Intervals for a share and scores of a forecast, in closed form. */
public final class Scoring {
    private Scoring() {}

    /**
     * Wilson's interval: centre (k + z²/2)/(n + z²), half width z·√(k(n−k)/n + z²/4)/(n + z²).
     *
     * @param k successes
     * @param n trials, at least 1
     * @param confidence such as 0.95
     */
    public static Interval wilson(int k, int n, Probability confidence) {
        checkCounts(k, n);
        double z = new NormalDistribution().inverseCumulativeProbability(0.5 + confidence.value() / 2);
        double centre = (k + z * z / 2) / (n + z * z);
        double half = z / (n + z * z) * Math.sqrt((double) k * (n - k) / n + z * z / 4);
        return new Interval(Probability.of(Math.max(0, centre - half)), Probability.of(Math.min(1, centre + half)));
    }

    /**
     * Clopper and Pearson's interval: quantiles of Beta(k, n − k + 1) and Beta(k + 1, n − k).
     *
     * @param k successes
     * @param n trials, at least 1
     * @param confidence such as 0.95
     */
    public static Interval clopperPearson(int k, int n, Probability confidence) {
        checkCounts(k, n);
        double tail = (1 - confidence.value()) / 2;
        double low = k == 0 ? 0 : new BetaDistribution(k, n - k + 1.0).inverseCumulativeProbability(tail);
        double high = k == n ? 1 : new BetaDistribution(k + 1.0, n - k).inverseCumulativeProbability(1 - tail);
        return new Interval(Probability.of(low), Probability.of(high));
    }

    /**
     * Logarithm of the probability of y of n under a beta-binomial forecast.
     *
     * @param y outcome
     * @param n trials
     * @param alpha first shape, above 0
     * @param beta second shape, above 0
     */
    public static BigDecimal betaBinomialLogScore(int y, int n, BigDecimal alpha, BigDecimal beta) {
        checkCounts(y, n);
        return BigDecimal.valueOf(BetaBinomial.logPmf(y, n, alpha.doubleValue(), beta.doubleValue()));
    }

    /**
     * Continuous ranked probability score of a beta-binomial forecast on the scale of counts: Σ over 0..n of (F − 1{outcome reached})².
     *
     * @param y outcome
     * @param n trials
     * @param alpha first shape, above 0
     * @param beta second shape, above 0
     */
    public static BigDecimal betaBinomialCrps(int y, int n, BigDecimal alpha, BigDecimal beta) {
        checkCounts(y, n);
        double[] cdf = new double[n + 1];
        BetaBinomial.addPmf(cdf, 1, alpha.doubleValue(), beta.doubleValue());
        for (int k = 1; k <= n; k++) {
            cdf[k] += cdf[k - 1];
        }
        return BigDecimal.valueOf(RankedScore.crps(cdf, y));
    }

    private static void checkCounts(int k, int n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException("needs 0 <= k <= n and n >= 1, was k " + k + " of n " + n);
        }
    }
}
