package testudo.calibration.history;

import java.util.Arrays;

/** Prior beside posterior of one parameter: 5%, 50% and 95% points. */
record Summary(
        String parameter,
        double priorLow,
        double priorMedian,
        double priorHigh,
        double low,
        double median,
        double high) {
    private static final double LEARNT = 0.2;

    static Summary of(String parameter, double[] prior, double[] posterior) {
        double[] before = prior.clone();
        double[] after = posterior.clone();
        Arrays.sort(before);
        Arrays.sort(after);
        return new Summary(
                parameter,
                at(before, 0.05),
                at(before, 0.5),
                at(before, 0.95),
                at(after, 0.05),
                at(after, 0.5),
                at(after, 0.95));
    }

    static double at(double[] ordered, double level) {
        return ordered[(int) Math.round(level * (ordered.length - 1))];
    }

    /** By how much of its width before the data the 90% interval has shrunk. */
    double shrinkage() {
        return priorHigh > priorLow ? 1 - (high - low) / (priorHigh - priorLow) : 0;
    }

    boolean learnt() {
        return shrinkage() >= LEARNT;
    }
}
