package testudo.calibration.history;

import testudo.calibration.sampling.Dice;

/**
 * How much more alike the fates of one night's drones are than chance makes them, by half-year: uniform before the data, half of it in
 * common between the half-years.
 */
final class Nightly {
    private static final double MOST = 0.7;

    private Nightly() {}

    /** The coordinate in which the emulator sees it, 0 to 1. */
    static double coordinate(double common, double own) {
        return Dice.normalBelow((common + own) / Math.sqrt(2));
    }

    static double spread(double coordinate) {
        return MOST * coordinate;
    }
}
