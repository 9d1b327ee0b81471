package testudo.calibration.history;

import testudo.calibration.sampling.Logit;

/**
 * Share of drones that fly high: the logit is a random walk over the half-years, low to 2024 and then drifting upwards.
 */
final class Heights {
    static final double LOGIT_FROM = -4.5;
    static final double LOGIT_TO = 2;
    private static final double START = -2.5;
    private static final double START_SD = 0.8;
    private static final double STEP_SD = 0.5;
    private static final int DRIFT_FROM = 4;
    private static final double DRIFT = 0.4;

    private Heights() {}

    /** Logits by half-year from standard normal steps {@code z[from..]}. */
    static double[] logits(double[] z, int from, int halves) {
        double[] logits = new double[halves];
        double at = 0;
        for (int h = 0; h < halves; h++) {
            at = h == 0 ? START + START_SD * z[from] : at + (h >= DRIFT_FROM ? DRIFT : 0) + STEP_SD * z[from + h];
            logits[h] = at;
        }
        return logits;
    }

    /** The coordinate in which the emulator sees a logit, 0 to 1. */
    static double coordinate(double logit) {
        return Math.clamp((logit - LOGIT_FROM) / (LOGIT_TO - LOGIT_FROM), 0, 1);
    }

    static double share(double coordinate) {
        return Logit.inverse(LOGIT_FROM + (LOGIT_TO - LOGIT_FROM) * coordinate);
    }
}
