package testudo.calibration.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import testudo.calibration.record.RecordClass;
import testudo.calibration.record.Series;
import testudo.calibration.score.LogSum;

/**
 * Our model: forecasts from several memories of the record, pooled with even weights. A tenth of all months are far from ordinary, and
 * the concentration is averaged over by how well it foretold earlier months.
 */
public final class PooledShare implements Forecaster {
    public static final String NAME = "testudo";
    private static final double ERROR_DISCOUNT = 0.93;
    private static final PastErrors.Tail TAIL = new PastErrors.Tail(0.1, 10);
    private static final double[] LOG_GRID = PastErrors.grid(0, 7, 56);
    private static final double[] GRID = PastErrors.exp(LOG_GRID);
    private static final double[] LOG_PRIOR = PastErrors.logPrior(LOG_GRID, 3.5, 1);
    private final List<Map<Integer, Past>> pool = new ArrayList<>();

    /**
     * A centre from the past: the departure of the recent share from the long-run share fades by the same factor each month.
     *
     * @param recentDiscount monthly discount of the recent share
     * @param longDiscount monthly discount of the long-run share
     * @param persistence monthly factor by which the departure fades; 0 leaves the long-run share alone
     */
    private record Memory(double recentDiscount, double longDiscount, double persistence) {
        static Memory reverting(double persistence) {
            return new Memory(0.3, 0.98, persistence);
        }

        static Memory level(double discount) {
            return new Memory(discount, discount, 0);
        }

        /** Chosen on months up to June 2025 and frozen. */
        static List<Memory> of(RecordClass recordClass) {
            return recordClass == RecordClass.DRONE
                    ? List.of(reverting(0.7), reverting(0.8), reverting(0.9))
                    : List.of(level(0.8), level(0.9), level(0.98));
        }

        double[] centre(Series series, int horizon) {
            double[] recent = Centre.of(series, recentDiscount);
            double[] longRun = Centre.of(series, longDiscount);
            double kept = Math.pow(persistence, horizon);
            double[] centre = new double[recent.length];
            for (int month = 0; month < centre.length; month++) {
                centre[month] = kept * recent[month] + (1 - kept) * longRun[month];
            }
            return centre;
        }
    }

    /** What one memory has as its centre in each month, and how far off it was. */
    private record Past(double[] centre, PastErrors errors) {}

    public PooledShare(Series series, RecordClass recordClass, List<Integer> horizons) {
        for (Memory memory : Memory.of(recordClass)) {
            Map<Integer, Past> byHorizon = new HashMap<>();
            for (int horizon : horizons) {
                double[] centre = memory.centre(series, horizon);
                byHorizon.put(horizon, new Past(centre, new PastErrors(series, centre, horizon, GRID, TAIL)));
            }
            pool.add(byHorizon);
        }
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public Mixture forecast(int origin, int horizon) {
        List<Mixture.Part> parts = new ArrayList<>();
        for (Map<Integer, Past> byHorizon : pool) {
            Past past = byHorizon.get(horizon);
            if (past == null) {
                throw new IllegalArgumentException("no forecast was prepared for " + horizon + " months ahead");
            }
            double mean = past.centre()[origin];
            double[] logs = past.errors().posterior(LOG_PRIOR, origin, ERROR_DISCOUNT);
            double total = LogSum.of(logs);
            for (int k = 0; k < logs.length; k++) {
                double weight = Math.exp(logs[k] - total) / pool.size();
                parts.add(new Mixture.Part(weight * (1 - TAIL.share()), mean, GRID[k]));
                parts.add(new Mixture.Part(weight * TAIL.share(), mean, GRID[k] / TAIL.divisor()));
            }
        }
        return new Mixture(parts);
    }
}
