package testudo.calibration;

import java.math.BigDecimal;
import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;
import testudo.calibration.forecast.Forecast;

/**
 * The two models on the same months: mean CRPS of the baseline less that of ours, so that more than zero speaks for ours.
 *
 * @param threatClass class, as in the contracts
 * @param horizon months ahead
 * @param difference mean difference
 * @param low lower end of its 90% interval
 * @param high upper end of its 90% interval
 * @param skill 1 − CRPS of ours / CRPS of the baseline
 * @param forecasts number of months
 */
public record Comparison(
        String threatClass,
        int horizon,
        BigDecimal difference,
        BigDecimal low,
        BigDecimal high,
        BigDecimal skill,
        int forecasts) {

    /** After Diebold and Mariano (1995), with Bartlett weights for neighbouring months and Student's t. */
    static Comparison of(List<Forecast> baseline, List<Forecast> ours) {
        int n = baseline.size();
        double[] gap = new double[n];
        double mean = 0;
        double reference = 0;
        for (int i = 0; i < n; i++) {
            gap[i] = baseline.get(i).crps() - ours.get(i).crps();
            mean += gap[i] / n;
            reference += baseline.get(i).crps() / n;
        }
        int horizon = baseline.getFirst().horizon();
        double half = n < 3
                ? 1
                : new TDistribution(n - 1).inverseCumulativeProbability(0.95)
                        * Math.sqrt(longRunVariance(gap, mean, horizon) / n);
        return new Comparison(
                baseline.getFirst().recordClass().key(),
                horizon,
                Rounded.of(mean),
                Rounded.of(mean - half),
                Rounded.of(mean + half),
                Rounded.of(reference == 0 ? 0 : mean / reference),
                n);
    }

    private static double longRunVariance(double[] gap, double mean, int lags) {
        int n = gap.length;
        double sum = 0;
        for (int lag = 0; lag <= Math.min(lags, n - 1); lag++) {
            double covariance = 0;
            for (int i = lag; i < n; i++) {
                covariance += (gap[i] - mean) * (gap[i - lag] - mean) / (n - 1);
            }
            sum += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * covariance;
        }
        return Math.max(sum, 0);
    }
}
