package testudo.calibration.forecast;

import java.time.YearMonth;
import testudo.calibration.record.RecordClass;
import testudo.calibration.score.RankedScore;

/** One forecast beside what came: quantiles of the share, scores, and where the outcome fell. */
public record Forecast(
        RecordClass recordClass,
        int horizon,
        String model,
        YearMonth month,
        int launched,
        int neutralised,
        double mean,
        double q05,
        double q25,
        double q75,
        double q95,
        double crps,
        double logScore,
        double pitLow,
        double pitHigh) {

    public static Forecast of(
            RecordClass recordClass, int horizon, String model, YearMonth month, int n, int y, Mixture mixture) {
        double[] cdf = cdf(mixture.pmf(n));
        return new Forecast(
                recordClass,
                horizon,
                model,
                month,
                n,
                y,
                mixture.mean(),
                quantile(cdf, 0.05),
                quantile(cdf, 0.25),
                quantile(cdf, 0.75),
                quantile(cdf, 0.95),
                RankedScore.crps(cdf, y) / n,
                mixture.logPmf(y, n),
                y == 0 ? 0 : cdf[y - 1],
                cdf[y]);
    }

    public double share() {
        return (double) neutralised / launched;
    }

    public boolean inside50() {
        return share() >= q25 && share() <= q75;
    }

    public boolean inside90() {
        return share() >= q05 && share() <= q95;
    }

    private static double[] cdf(double[] pmf) {
        double sum = 0;
        double[] cdf = new double[pmf.length];
        for (int y = 0; y < pmf.length; y++) {
            sum += pmf[y];
            cdf[y] = sum;
        }
        for (int y = 0; y < pmf.length; y++) {
            cdf[y] /= sum;
        }
        return cdf;
    }

    private static double quantile(double[] cdf, double level) {
        int y = 0;
        while (y < cdf.length - 1 && cdf[y] < level) {
            y++;
        }
        return (double) y / (cdf.length - 1);
    }
}
