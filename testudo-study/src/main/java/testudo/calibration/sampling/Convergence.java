package testudo.calibration.sampling;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Split R̂ of Gelman and Rubin over several chains. */
public final class Convergence {
    private Convergence() {}

    public static double of(List<List<Draw>> chains, ToDoubleFunction<Draw> what) {
        int half = chains.getFirst().size() / 2;
        int m = 2 * chains.size();
        double[] means = new double[m];
        double within = 0;
        for (int c = 0; c < m; c++) {
            List<Draw> draws = chains.get(c / 2).subList(c % 2 * half, (c % 2 + 1) * half);
            double mean = draws.stream().mapToDouble(what).average().orElse(0);
            means[c] = mean;
            double squares = 0;
            for (Draw draw : draws) {
                squares += (what.applyAsDouble(draw) - mean) * (what.applyAsDouble(draw) - mean);
            }
            within += squares / (half - 1) / m;
        }
        double grand = java.util.Arrays.stream(means).average().orElse(0);
        double between = 0;
        for (double mean : means) {
            between += (mean - grand) * (mean - grand) * half / (m - 1);
        }
        return within > 0 ? Math.sqrt(((half - 1.0) / half * within + between / half) / within) : 1;
    }
}
