package testudo.calibration.history;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.distribution.continuous.BetaDistribution;

/** What is unknown and common to all half-years, each with its prior as a function of a uniform number. */
enum Parameter {
    UNDEFENDED("undefended", scaled(0, 0.4, beta(1.5, 4))),
    DEFENDED_FROM_ABOVE("defendedFromAbove", scaled(0.1, 1, u -> u)),
    ENGAGED_DRONE("engagedDrone", scaled(0.1, 1, beta(1.5, 1.5))),
    ENGAGED_CRUISE("engagedCruise", scaled(0.1, 1, beta(1.5, 1.5))),
    MISSILES_AT_DRONES("missilesAtDrones", u -> 0.02 * Math.pow(50, u)),
    ROUNDS_FOR_DRONES("roundsForDrones", u -> 800 * Math.pow(3000.0 / 800, u)),
    SMALL_DRONE("smallKillDrone", scaled(0.35, 1.1, u -> u)),
    SMALL_CRUISE("smallKillCruise", scaled(0.15, 1, u -> u)),
    SCREENING("screeningDegrees", scaled(0.05, 0.6, u -> u)),
    AIM_POWER("aimPower", u -> u),
    HOLDINGS_AREA("holdingsArea", u -> u),
    HOLDINGS_SMALL("holdingsSmall", u -> u),
    KILL_AREA("killArea", u -> u),
    SOFT_KILL("softKillDrone", scaled(0, 0.15, u -> u)),
    DECOYS("decoyShare", scaled(0.33, 0.45, u -> u));

    /** Parameters that the engine fights with; the share of decoys enters the likelihood alone. */
    static final int FOUGHT = values().length - 1;

    private final String key;
    private final DoubleUnaryOperator quantile;

    Parameter(String key, DoubleUnaryOperator quantile) {
        this.key = key;
        this.quantile = quantile;
    }

    String key() {
        return key;
    }

    /** The quantile of the prior. */
    double at(double uniform) {
        return quantile.applyAsDouble(uniform);
    }

    private static DoubleUnaryOperator scaled(double from, double to, DoubleUnaryOperator share) {
        return u -> from + (to - from) * share.applyAsDouble(u);
    }

    private static DoubleUnaryOperator beta(double a, double b) {
        BetaDistribution beta = new BetaDistribution(a, b);
        return u -> beta.inverseCumulativeProbability(Math.clamp(u, 0, 1));
    }
}
