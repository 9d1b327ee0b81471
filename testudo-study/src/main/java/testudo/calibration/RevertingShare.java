package testudo.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Our model: the departure of the last months from the long-run share fades by the same factor each month, and a tenth of all months
 * are far from ordinary. Persistence and concentration are averaged over by how well they foretold earlier months.
 */
final class RevertingShare implements Forecaster {
    static final String NAME = "testudo";
    private static final double[] LOG_GRID = PastErrors.grid(0, 7, 56);
    private static final double[] GRID = PastErrors.exp(LOG_GRID);
    private final Settings settings;
    private final double[] fast;
    private final double[] slow;
    private final double[] logPrior;
    private final List<Map<Integer, PastErrors>> errors = new ArrayList<>();

    RevertingShare(Series series, RecordClass recordClass, List<Integer> horizons) {
        settings = Settings.of(recordClass);
        fast = Centre.of(series, settings.fastDiscount());
        slow = Centre.of(series, settings.slowDiscount());
        logPrior = PastErrors.logPrior(LOG_GRID, settings.priorMean(), 1);
        for (double persistence : settings.persistences()) {
            Map<Integer, PastErrors> byHorizon = new HashMap<>();
            for (int horizon : horizons) {
                double[] centre = new double[series.length()];
                for (int month = 0; month < centre.length; month++) {
                    centre[month] = centre(month, persistence, horizon);
                }
                byHorizon.put(horizon, new PastErrors(series, centre, horizon, GRID, settings.tail()));
            }
            errors.add(byHorizon);
        }
    }

    /**
     * The frozen settings, chosen on months up to June 2025.
     *
     * @param persistences monthly factors by which a departure fades
     * @param weights their prior weights
     * @param fastDiscount monthly discount of the recent share
     * @param slowDiscount monthly discount of the long-run share
     * @param errorDiscount monthly discount of past errors
     * @param priorMean mean of the prior on the logarithm of the concentration; its deviation is 1
     * @param tail the months that are not ordinary
     */
    private record Settings(
            double[] persistences,
            double[] weights,
            double fastDiscount,
            double slowDiscount,
            double errorDiscount,
            double priorMean,
            PastErrors.Tail tail) {
        static Settings of(RecordClass recordClass) {
            boolean drone = recordClass == RecordClass.DRONE;
            return new Settings(
                    drone ? new double[] {0.45, 0.6, 0.75, 0.9} : new double[] {0, 0.15, 0.3, 0.45, 0.6},
                    drone ? new double[] {0.25, 0.25, 0.25, 0.25} : new double[] {0.3, 0.25, 0.2, 0.15, 0.1},
                    drone ? 0.3 : 0.6,
                    0.98,
                    0.93,
                    3.5,
                    new PastErrors.Tail(0.1, 10));
        }
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public Mixture forecast(int origin, int horizon) {
        double[] weights = persistenceWeights(origin);
        List<Mixture.Part> parts = new ArrayList<>();
        for (int p = 0; p < weights.length; p++) {
            double mean = centre(origin, settings.persistences()[p], horizon);
            double[] posterior = normalised(posterior(p, origin, horizon));
            for (int k = 0; k < posterior.length; k++) {
                double weight = weights[p] * posterior[k];
                PastErrors.Tail tail = settings.tail();
                parts.add(new Mixture.Part(weight * (1 - tail.share()), mean, GRID[k]));
                parts.add(new Mixture.Part(weight * tail.share(), mean, GRID[k] / tail.divisor()));
            }
        }
        return new Mixture(parts);
    }

    /** How much each persistence is believed at an origin, from forecasts one month ahead. */
    private double[] persistenceWeights(int origin) {
        double[] logs = new double[settings.persistences().length];
        for (int p = 0; p < logs.length; p++) {
            logs[p] = Math.log(settings.weights()[p]) + LogSum.of(posterior(p, origin, 1));
        }
        return normalised(logs);
    }

    private double[] posterior(int persistence, int origin, int horizon) {
        PastErrors past = errors.get(persistence).get(horizon);
        if (past == null) {
            throw new IllegalArgumentException("no forecast was prepared for " + horizon + " months ahead");
        }
        return past.posterior(logPrior, origin, settings.errorDiscount());
    }

    private double centre(int month, double persistence, int horizon) {
        double kept = Math.pow(persistence, horizon);
        return kept * fast[month] + (1 - kept) * slow[month];
    }

    private static double[] normalised(double[] logs) {
        double total = LogSum.of(logs);
        double[] weights = new double[logs.length];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Math.exp(logs[k] - total);
        }
        return weights;
    }
}
