package testudo.calibration.sampling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.special.Gamma;

/**
 * The months of one class, and for each the log-likelihood of its attacks, {@code k ~ BetaBinomial(n, μ, ρ)} with
 * {@code logit μ = η + s (ln n - centre)}, on a grid of η, logit ρ and the slope s; between the points of the grid it is read off linearly, in
 * the slope by a parabola.
 */
public final class ClassMonths {
    private static final double ETA_FROM = -8;
    private static final double ETA_STEP = 0.16;
    private static final int ETAS = 101;
    private static final double RHO_FROM = -6;
    private static final double RHO_STEP = 0.5;
    private static final int RHOS = 17;
    private static final double SLOPE_FROM = -0.6;
    private static final double SLOPE_STEP = 0.2;
    private static final int SLOPES = 13;
    private static final double EXACT_FROM = 12;
    private final double[][] tables;

    /**
     * One attack.
     *
     * @param launched n
     * @param stopped k
     * @param size ln n less the centre of the half-year
     */
    public record Shot(int launched, int stopped, double size) {}

    public ClassMonths(List<List<Shot>> months) {
        tables = new double[months.size()][];
        for (int m = 0; m < tables.length; m++) {
            tables[m] = months.get(m).isEmpty() ? new double[0] : table(months.get(m));
        }
    }

    /** The centre of attacks: the mean of ln n over the weapons launched. */
    public static double centre(int[] launched) {
        double sum = 0;
        double all = 0;
        for (int n : launched) {
            sum += n * Math.log(n);
            all += n;
        }
        return all > 0 ? sum / all : 0;
    }

    private static double[] table(List<Shot> shots) {
        Map<Long, Integer> alike = new TreeMap<>();
        shots.forEach(shot -> alike.merge(shot.launched() * 1_000_000L + shot.stopped(), 1, Integer::sum));
        Map<Long, Double> sizes = new TreeMap<>();
        shots.forEach(shot -> sizes.put(shot.launched() * 1_000_000L + shot.stopped(), shot.size()));
        double[] table = new double[SLOPES * RHOS * ETAS];
        for (Map.Entry<Long, Integer> one : alike.entrySet()) {
            int n = (int) (one.getKey() / 1_000_000);
            int k = (int) (one.getKey() % 1_000_000);
            double size = sizes.getOrDefault(one.getKey(), 0.0);
            for (int s = 0; s < SLOPES; s++) {
                double moved = (SLOPE_FROM + s * SLOPE_STEP) * size;
                for (int r = 0; r < RHOS; r++) {
                    double concentration = Math.exp(-(RHO_FROM + r * RHO_STEP));
                    double all = rising(concentration, n);
                    for (int e = 0; e < ETAS; e++) {
                        double mean = Logit.inverse(ETA_FROM + e * ETA_STEP + moved);
                        double log = rising(mean * concentration, k) + rising((1 - mean) * concentration, n - k) - all;
                        table[(s * RHOS + r) * ETAS + e] += one.getValue() * log;
                    }
                }
            }
        }
        return table;
    }

    /** ln Γ(a + n) - ln Γ(a). */
    private static double rising(double a, int n) {
        if (n <= EXACT_FROM) {
            double product = 1;
            for (int i = 0; i < n; i++) {
                product *= Math.max(1e-12, a + i);
            }
            return Math.log(product);
        }
        double from = Math.max(1e-12, a);
        return logGamma(from + n) - logGamma(from);
    }

    /** By Stirling's series where it holds to eleven digits. */
    private static double logGamma(double x) {
        if (x < EXACT_FROM) {
            return Gamma.logGamma(x);
        }
        double square = 1 / (x * x);
        return (x - 0.5) * Math.log(x)
                - x
                + 0.9189385332046727
                + (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x;
    }

    public int months() {
        return tables.length;
    }

    public boolean flew(int month) {
        return tables[month].length > 0;
    }

    /** Up to a constant that neither mean, correlation nor slope changes. */
    public double logLikelihood(int month, double logitMean, double logitRho, double slope) {
        double[] table = tables[month];
        if (table.length == 0) {
            return 0;
        }
        double e = Math.clamp((logitMean - ETA_FROM) / ETA_STEP, 0, ETAS - 1.001);
        double r = Math.clamp((logitRho - RHO_FROM) / RHO_STEP, 0, RHOS - 1.001);
        double s = Math.clamp((slope - SLOPE_FROM) / SLOPE_STEP, 0, SLOPES - 1);
        int middle = Math.clamp(Math.round(s), 1, SLOPES - 2);
        int at = (middle * RHOS + (int) r) * ETAS + (int) e;
        double right = e - (int) e;
        double up = r - (int) r;
        double off = s - middle;
        double before = plane(table, at - RHOS * ETAS, right, up);
        double here = plane(table, at, right, up);
        double after = plane(table, at + RHOS * ETAS, right, up);
        return here + off * (after - before) / 2 + off * off * (after - 2 * here + before) / 2;
    }

    private static double plane(double[] table, int at, double right, double up) {
        return (1 - up) * ((1 - right) * table[at] + right * table[at + 1])
                + up * ((1 - right) * table[at + ETAS] + right * table[at + ETAS + 1]);
    }
}
