package testudo.study.subject;

import testudo.quantity.Estimate;

/** Standard errors of means. */
final class Errors {
    /** Standard deviations between the ends of a 90% band of a normal distribution. */
    private static final double BAND = 3.2897;

    private Errors() {}

    /** From the 90% band of chance; of what is 0 or 1 a night, from its share. */
    static double of(Estimate estimate) {
        if (estimate.trials() < 2) {
            return 0;
        }
        double mean = estimate.mean();
        boolean share = 0 <= mean && mean <= 1 && estimate.chanceLow() >= 0 && estimate.chanceHigh() <= 1;
        double deviation = share ? Math.sqrt(mean * (1 - mean)) : (estimate.chanceHigh() - estimate.chanceLow()) / BAND;
        return deviation / Math.sqrt(estimate.trials());
    }

    static double ofShare(double share, int trials) {
        return Math.sqrt(share * (1 - share) / trials);
    }
}
