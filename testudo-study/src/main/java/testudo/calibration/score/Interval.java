package testudo.calibration.score;

import testudo.quantity.Probability;

/**
 * An interval for a share.
 *
 * @param low lower limit
 * @param high upper limit
 */
public record Interval(Probability low, Probability high) {}
