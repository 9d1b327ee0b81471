package testudo.calibration.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import testudo.calibration.record.AttackRecord;

/**
 * The likeliest mean share and within-attack correlation of beta-binomial attacks, and the interval of the correlation in which the
 * profile of the likelihood stays within the 90% point of χ² on one degree of freedom.
 */
public record NightCorrelation(double mean, double correlation, double low, double high) {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 30;
    private static final double REACH = 7;
    private static final double HALF_CHI_SQUARE_90 = 2.705543454 / 2;

    /** Attacks that are alike are counted once, with their number. */
    private record Sample(int[] launched, int[] neutralised, int[] times) {
        static Sample of(List<AttackRecord.Attack> attacks) {
            Map<Long, Integer> counted = new TreeMap<>();
            attacks.forEach(
                    attack -> counted.merge(attack.launched() * 1_000_000L + attack.neutralised(), 1, Integer::sum));
            return new Sample(
                    counted.keySet().stream()
                            .mapToInt(key -> (int) (key / 1_000_000))
                            .toArray(),
                    counted.keySet().stream()
                            .mapToInt(key -> (int) (key % 1_000_000))
                            .toArray(),
                    counted.values().stream().mapToInt(times -> times).toArray());
        }

        double logLikelihood(double logitMean, double logitCorrelation) {
            double mean = logistic(logitMean);
            double concentration = Math.exp(-logitCorrelation);
            double sum = 0;
            for (int i = 0; i < times.length; i++) {
                sum += times[i]
                        * BetaBinomial.logPmf(
                                neutralised[i], launched[i], mean * concentration, (1 - mean) * concentration);
            }
            return sum;
        }

        double bestMean(double logitCorrelation) {
            return peak(mean -> logLikelihood(mean, logitCorrelation), -REACH, REACH);
        }

        double profile(double logitCorrelation) {
            return logLikelihood(bestMean(logitCorrelation), logitCorrelation);
        }
    }

    public static NightCorrelation of(List<AttackRecord.Attack> attacks) {
        Sample sample = Sample.of(attacks);
        double best = peak(sample::profile, -REACH, REACH);
        double floor = sample.profile(best) - HALF_CHI_SQUARE_90;
        DoubleUnaryOperator above = correlation -> sample.profile(correlation) - floor;
        return new NightCorrelation(
                logistic(sample.bestMean(best)),
                logistic(best),
                logistic(crossing(above, best, -REACH)),
                logistic(crossing(above, best, REACH)));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double peak(DoubleUnaryOperator function, double from, double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = function.applyAsDouble(left);
        double atRight = function.applyAsDouble(right);
        for (int step = 0; step < STEPS; step++) {
            if (atLeft > atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = function.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = function.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }

    /** Where a function that is positive at {@code inside} crosses zero on the way to {@code outside}; there if it never does. */
    private static double crossing(DoubleUnaryOperator function, double inside, double outside) {
        if (function.applyAsDouble(outside) > 0) {
            return outside;
        }
        double in = inside;
        double out = outside;
        for (int step = 0; step < STEPS; step++) {
            double middle = (in + out) / 2;
            if (function.applyAsDouble(middle) > 0) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }
}
