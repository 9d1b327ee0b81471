package testudo.calibration.history;

/** Log-odds. */
final class Logit {
    private Logit() {}

    static double of(double share) {
        return Math.log(share / (1 - share));
    }

    static double inverse(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
