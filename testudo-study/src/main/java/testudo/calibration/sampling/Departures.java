package testudo.calibration.sampling;

/**
 * How months depart: {@code e_m = φ e_{m-1} + τ √((1 - φ²) λ_m) u_m}, where λ is 1 in an ordinary month and larger in one of a stated share of the
 * months.
 */
public final class Departures {
    /** Share of months that are not ordinary. */
    static final double FREAK = 0.1;
    /** λ of those: ten times the variance, as in the forecasts of the record. */
    static final double FREAK_VARIANCE = 10;

    private Departures() {}

    /** A month after one that departed by {@code before}. */
    public static double next(double before, double tau, double phi, Dice dice) {
        return phi * before + tau * Math.sqrt((1 - phi * phi) * variance(dice)) * dice.normal();
    }

    /** A month of which nothing before is known. */
    public static double first(double tau, Dice dice) {
        return tau * Math.sqrt(variance(dice)) * dice.normal();
    }

    private static double variance(Dice dice) {
        return dice.uniform() < FREAK ? FREAK_VARIANCE : 1;
    }

    /** λ of a month given its innovation in ordinary deviations. */
    static double drawn(double innovation, Dice dice) {
        double freak = FREAK / Math.sqrt(FREAK_VARIANCE) * Math.exp(-0.5 * innovation * innovation / FREAK_VARIANCE);
        double ordinary = (1 - FREAK) * Math.exp(-0.5 * innovation * innovation);
        return dice.uniform() * (freak + ordinary) < freak ? FREAK_VARIANCE : 1;
    }
}
