/** Forecasts of the share that gets through; the door is {@link testudo.calibration.forecast.Forecaster}. */
@NullMarked
package testudo.calibration.forecast;

import org.jspecify.annotations.NullMarked;
