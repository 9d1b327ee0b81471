package testudo.calibration.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The months of one class, and for each the log-likelihood of its attacks, {@code k ~ BetaBinomial(n, μ, ρ)} with
 * {@code logit μ = η + s x} and {@code logit ρ = r + g x}, where {@code x = ln n - centre}.
 */
public final class ClassMonths {
    private static final double SERIES_FROM = 12;
    private static final double LEAST_LOGIT_RHO = -9;
    private static final double MOST_LOGIT_RHO = 6;
    private static final double LEAST = 1e-12;
    private final List<Alike[]> months = new ArrayList<>();

    /**
     * One attack.
     *
     * @param launched n
     * @param stopped k
     * @param size ln n less the centre of the half-year
     */
    public record Shot(int launched, int stopped, double size) {}

    /** So many attacks of a month with the same numbers. */
    private record Alike(int launched, int stopped, double size, int attacks) {}

    public ClassMonths(List<List<Shot>> shots) {
        for (List<Shot> month : shots) {
            Map<Long, List<Shot>> alike = new TreeMap<>();
            month.forEach(shot -> alike.computeIfAbsent(
                            shot.launched() * 1_000_000L + shot.stopped(), same -> new ArrayList<>())
                    .add(shot));
            months.add(alike.values().stream()
                    .map(same -> new Alike(
                            same.getFirst().launched(),
                            same.getFirst().stopped(),
                            same.getFirst().size(),
                            same.size()))
                    .toArray(Alike[]::new));
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

    public int months() {
        return months.size();
    }

    public boolean flew(int month) {
        return months.get(month).length > 0;
    }

    /**
     * Up to a constant that none of the arguments changes.
     *
     * @param logitMean η
     * @param logitRho r
     * @param slope s
     * @param rhoSlope g
     */
    public double logLikelihood(int month, double logitMean, double logitRho, double slope, double rhoSlope) {
        double log = 0;
        for (Alike attack : months.get(month)) {
            double mean = Logit.inverse(logitMean + slope * attack.size());
            double concentration =
                    Math.exp(-Math.clamp(logitRho + rhoSlope * attack.size(), LEAST_LOGIT_RHO, MOST_LOGIT_RHO));
            int n = attack.launched();
            int k = attack.stopped();
            log += attack.attacks()
                    * (rising(mean * concentration, k)
                            + rising((1 - mean) * concentration, n - k)
                            - rising(concentration, n));
        }
        return log;
    }

    /** ln Γ(a + n) - ln Γ(a). */
    private static double rising(double a, int n) {
        double from = Math.max(LEAST, a);
        if (n <= SERIES_FROM) {
            double product = 1;
            for (int i = 0; i < n; i++) {
                product *= from + i;
            }
            return Math.log(product);
        }
        return logGamma(from + n) - logGamma(from);
    }

    /** By Stirling's series where it holds to eleven digits, and stepped up to there. */
    private static double logGamma(double from) {
        double product = 1;
        double x = from;
        while (x < SERIES_FROM) {
            product *= x++;
        }
        double square = 1 / (x * x);
        return (x - 0.5) * Math.log(x)
                - x
                + 0.9189385332046727
                + (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x
                - (product == 1 ? 0 : Math.log(product));
    }
}
