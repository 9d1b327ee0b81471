package testudo.calibration.sampling;

/** Log-odds. */
public final class Logit {
    private Logit() {}

    public static double of(double share) {
        return Math.log(share / (1 - share));
    }

    public static double inverse(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
