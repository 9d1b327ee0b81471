package testudo.calibration;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import testudo.calibration.forecast.Forecast;

/**
 * How one model did on one class at one horizon.
 *
 * @param threatClass class, as in the contracts
 * @param horizon months ahead
 * @param model {@code baseline} or {@code testudo}
 * @param crps mean continuous ranked probability score of the share; smaller is better
 * @param logScore mean logarithm of the probability given to what came; larger is better
 * @param coverage50 share of months inside the central 50% band
 * @param coverage90 share of months inside the central 90% band
 * @param meanAbsoluteError mean distance of the forecast's mean from the share
 * @param forecasts number of months scored
 * @param coverageJudged whether there are enough months (24) to judge coverage by
 * @param pit share of outcomes in each tenth of the forecast, ten values that are near 0.1 each when the forecast is right
 */
public record Score(
        String threatClass,
        int horizon,
        String model,
        BigDecimal crps,
        BigDecimal logScore,
        BigDecimal coverage50,
        BigDecimal coverage90,
        BigDecimal meanAbsoluteError,
        int forecasts,
        boolean coverageJudged,
        List<BigDecimal> pit) {
    private static final int JUDGED_FROM = 24;
    private static final int BINS = 10;

    public Score {
        pit = List.copyOf(pit);
    }

    static Score of(List<Forecast> forecasts) {
        Forecast one = forecasts.getFirst();
        return new Score(
                one.recordClass().key(),
                one.horizon(),
                one.model(),
                mean(forecasts, Forecast::crps),
                mean(forecasts, Forecast::logScore),
                mean(forecasts, forecast -> forecast.inside50() ? 1 : 0),
                mean(forecasts, forecast -> forecast.inside90() ? 1 : 0),
                mean(forecasts, forecast -> Math.abs(forecast.mean() - forecast.share())),
                forecasts.size(),
                forecasts.size() >= JUDGED_FROM,
                pit(forecasts));
    }

    private static BigDecimal mean(List<Forecast> forecasts, ToDoubleFunction<Forecast> measure) {
        return Rounded.of(forecasts.stream().mapToDouble(measure).average().orElse(0));
    }

    /** The share of outcomes in each tenth; an outcome of a count is spread evenly over the step that it takes. */
    private static List<BigDecimal> pit(List<Forecast> forecasts) {
        double[] bins = new double[BINS];
        for (Forecast forecast : forecasts) {
            double width = Math.max(forecast.pitHigh() - forecast.pitLow(), 1e-12);
            for (int bin = 0; bin < BINS; bin++) {
                double low = Math.max(forecast.pitLow(), (double) bin / BINS);
                double high = Math.min(forecast.pitLow() + width, (bin + 1.0) / BINS);
                bins[bin] += Math.max(0, high - low) / width / forecasts.size();
            }
        }
        return Arrays.stream(bins).mapToObj(Rounded::of).toList();
    }
}
