package testudo.calibration.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import testudo.calibration.record.RecordClass;
import testudo.calibration.record.Series;

/**
 * The baseline: a discounted share as the centre and one concentration, the likeliest on past errors of the same horizon under a
 * normal prior on its logarithm.
 */
public final class DiscountedShare implements Forecaster {
    public static final String NAME = "baseline";
    private static final double[] LOG_GRID = PastErrors.grid(-2, 9, 440);
    private static final double[] GRID = PastErrors.exp(LOG_GRID);
    private static final double[] LOG_PRIOR = PastErrors.logPrior(LOG_GRID, 3, 1);
    private final Map<Integer, double[]> centres = new HashMap<>();
    private final Map<Integer, PastErrors> errors = new HashMap<>();

    public DiscountedShare(Series series, RecordClass recordClass, List<Integer> horizons) {
        for (int horizon : horizons) {
            double[] centre = Centre.of(series, discount(recordClass, horizon));
            centres.put(horizon, centre);
            errors.put(horizon, new PastErrors(series, centre, horizon, GRID, PastErrors.Tail.NONE));
        }
    }

    private static double discount(RecordClass recordClass, int horizon) {
        return recordClass == RecordClass.DRONE && horizon < 6 ? 0.7 : 0.9;
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public Mixture forecast(int origin, int horizon) {
        double[] posterior = at(errors, horizon).posterior(LOG_PRIOR, origin, 1);
        int best = 0;
        for (int k = 1; k < posterior.length; k++) {
            if (posterior[k] > posterior[best]) {
                best = k;
            }
        }
        return new Mixture(List.of(new Mixture.Part(1, at(centres, horizon)[origin], GRID[best])));
    }

    private static <T> T at(Map<Integer, T> byHorizon, int horizon) {
        T value = byHorizon.get(horizon);
        if (value == null) {
            throw new IllegalArgumentException("no forecast was prepared for " + horizon + " months ahead");
        }
        return value;
    }
}
