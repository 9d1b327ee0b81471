package testudo.calibration.sampling;

/**
 * One state of the chain that is kept.
 *
 * @param z unknowns of the engine
 * @param own b, what a class has of its own
 * @param logits logit of the emulated engine with the emulator's error, by class and half-year
 * @param tau sd of e in an ordinary month
 * @param phi factor a month of e
 * @param rho correlation within an attack of middling size, by class and half-year
 * @param commonRho logit of the correlation that is common to the half-years
 * @param slope of the logit share on ln of an attack's size, within a half-year
 * @param rhoSlope of the logit correlation on ln of an attack's size, within a half-year
 * @param e departures of the months, by class and month
 */
public record Draw(
        double[] z,
        double[] own,
        double[][] logits,
        double[] tau,
        double[] phi,
        double[][] rho,
        double[] commonRho,
        double[] slope,
        double[] rhoSlope,
        double[][] e) {}
