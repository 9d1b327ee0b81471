/** Scores of a forecast and the distributions that they need; the door is {@link testudo.calibration.score.Scoring}. */
@NullMarked
package testudo.calibration.score;

import org.jspecify.annotations.NullMarked;
