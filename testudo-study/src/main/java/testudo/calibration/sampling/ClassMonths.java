package testudo.calibration.sampling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.special.Beta;

/**
 * The months of one class, and for each the log-likelihood of its attacks, {@code k ~ BetaBinomial(n, μ, ρ)}, on a grid of logit μ and
 * logit ρ; between the points of the grid it is read off linearly.
 */
public final class ClassMonths {
    private static final double ETA_FROM = -8;
    private static final double ETA_STEP = 0.16;
    private static final int ETAS = 101;
    private static final double RHO_FROM = -6;
    private static final double RHO_STEP = 0.5;
    private static final int RHOS = 17;
    private final double[][] tables;

    /**
     * One attack.
     *
     * @param launched n
     * @param stopped k
     */
    public record Shot(int launched, int stopped) {}

    public ClassMonths(List<List<Shot>> months) {
        tables = new double[months.size()][];
        for (int m = 0; m < tables.length; m++) {
            tables[m] = months.get(m).isEmpty() ? new double[0] : table(months.get(m));
        }
    }

    private static double[] table(List<Shot> shots) {
        Map<Long, Integer> alike = new TreeMap<>();
        shots.forEach(shot -> alike.merge(shot.launched() * 1_000_000L + shot.stopped(), 1, Integer::sum));
        double[] table = new double[RHOS * ETAS];
        for (int r = 0; r < RHOS; r++) {
            double concentration = Math.exp(-(RHO_FROM + r * RHO_STEP));
            for (int e = 0; e < ETAS; e++) {
                double mean = Logit.inverse(ETA_FROM + e * ETA_STEP);
                double a = mean * concentration;
                double b = (1 - mean) * concentration;
                double sum = 0;
                for (Map.Entry<Long, Integer> one : alike.entrySet()) {
                    double n = one.getKey() / 1_000_000;
                    double k = one.getKey() % 1_000_000;
                    sum += one.getValue() * (Beta.logBeta(k + a, n - k + b) - Beta.logBeta(a, b));
                }
                table[r * ETAS + e] = sum;
            }
        }
        return table;
    }

    public int months() {
        return tables.length;
    }

    public boolean flew(int month) {
        return tables[month].length > 0;
    }

    /** Up to a constant that neither mean nor correlation changes. */
    public double logLikelihood(int month, double logitMean, double logitRho) {
        double[] table = tables[month];
        if (table.length == 0) {
            return 0;
        }
        double e = Math.clamp((logitMean - ETA_FROM) / ETA_STEP, 0, ETAS - 1.001);
        double r = Math.clamp((logitRho - RHO_FROM) / RHO_STEP, 0, RHOS - 1.001);
        int at = (int) r * ETAS + (int) e;
        double right = e - (int) e;
        double up = r - (int) r;
        return (1 - up) * ((1 - right) * table[at] + right * table[at + 1])
                + up * ((1 - right) * table[at + ETAS] + right * table[at + ETAS + 1]);
    }
}
