package testudo.calibration.forecast;

import java.util.ArrayList;
import java.util.List;
import testudo.calibration.score.BetaBinomial;
import testudo.calibration.score.LogSum;

/** A forecast of a month's share: beta-binomials of stated mean and concentration with weights that sum to 1. */
final class Mixture {
    private static final double NEGLIGIBLE = 1e-5;
    private final List<Part> parts;

    /** Share {@code weight} of the forecast: y of n is beta-binomial with shapes mean × concentration and (1 − mean) × concentration. */
    record Part(double weight, double mean, double concentration) {
        double a() {
            return mean * concentration;
        }

        double b() {
            return (1 - mean) * concentration;
        }
    }

    Mixture(List<Part> parts) {
        double total = 0;
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            if (part.weight() > NEGLIGIBLE) {
                kept.add(part);
                total += part.weight();
            }
        }
        double sum = total;
        this.parts = kept.stream()
                .map(part -> new Part(part.weight() / sum, part.mean(), part.concentration()))
                .toList();
    }

    double mean() {
        return parts.stream().mapToDouble(part -> part.weight() * part.mean()).sum();
    }

    /** Probabilities of 0..n. */
    double[] pmf(int n) {
        double[] pmf = new double[n + 1];
        for (Part part : parts) {
            BetaBinomial.addPmf(pmf, part.weight(), part.a(), part.b());
        }
        return pmf;
    }

    double logPmf(int y, int n) {
        double[] logs = parts.stream()
                .mapToDouble(part -> Math.log(part.weight()) + BetaBinomial.logPmf(y, n, part.a(), part.b()))
                .toArray();
        return LogSum.of(logs);
    }
}
