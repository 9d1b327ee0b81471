package testudo.calibration.forecast;

import testudo.calibration.record.Series;
import testudo.calibration.score.BetaBinomial;
import testudo.calibration.score.LogSum;

/** How likely each past month was, for every concentration of a grid, given the centre known {@code horizon} months before it. */
final class PastErrors {
    /** Share of months that are not ordinary, and by how much their concentration is smaller. */
    record Tail(double share, double divisor) {
        static final Tail NONE = new Tail(0, 1);
    }

    private final double[][] logLikelihood;
    private final boolean[] known;

    PastErrors(Series series, double[] centre, int horizon, double[] concentrations, Tail tail) {
        logLikelihood = new double[series.length()][];
        known = new boolean[series.length()];
        for (int origin = series.firstObserved(); origin + horizon < series.length(); origin++) {
            int target = origin + horizon;
            known[target] = series.observed(target);
            if (known[target]) {
                logLikelihood[target] = row(series, target, centre[origin], concentrations, tail);
            }
        }
    }

    private static double[] row(Series series, int target, double mean, double[] concentrations, Tail tail) {
        double[] row = new double[concentrations.length];
        for (int k = 0; k < row.length; k++) {
            row[k] = logLikelihood(series.neutralised(target), series.launched(target), mean, concentrations[k], tail);
        }
        return row;
    }

    private static double logLikelihood(int y, int n, double mean, double concentration, Tail tail) {
        double ordinary = BetaBinomial.logPmf(y, n, mean * concentration, (1 - mean) * concentration);
        if (tail.share() == 0) {
            return ordinary;
        }
        double wide = concentration / tail.divisor();
        return LogSum.of(new double[] {
            Math.log(1 - tail.share()) + ordinary,
            Math.log(tail.share()) + BetaBinomial.logPmf(y, n, mean * wide, (1 - mean) * wide)
        });
    }

    /** Log prior plus the discounted log likelihood of every month up to and including {@code origin}. */
    double[] posterior(double[] logPrior, int origin, double discount) {
        double[] sum = new double[logPrior.length];
        for (int month = 0; month <= origin; month++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] *= discount;
                if (known[month]) {
                    sum[k] += logLikelihood[month][k];
                }
            }
        }
        for (int k = 0; k < sum.length; k++) {
            sum[k] += logPrior[k];
        }
        return sum;
    }

    /** A grid of natural logarithms and a normal prior on it, not normalised. */
    static double[] logPrior(double[] logGrid, double mean, double deviation) {
        double[] prior = new double[logGrid.length];
        for (int k = 0; k < prior.length; k++) {
            double z = (logGrid[k] - mean) / deviation;
            prior[k] = -0.5 * z * z;
        }
        return prior;
    }

    static double[] grid(double from, double to, int steps) {
        double[] grid = new double[steps + 1];
        for (int k = 0; k <= steps; k++) {
            grid[k] = from + (to - from) * k / steps;
        }
        return grid;
    }

    static double[] exp(double[] logs) {
        double[] values = new double[logs.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = Math.exp(logs[k]);
        }
        return values;
    }
}
