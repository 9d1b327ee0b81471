/** The public raid record held against forecasts and against the engine; the door is {@link testudo.calibration.Calibration}. */
@NullMarked
package testudo.calibration;

import org.jspecify.annotations.NullMarked;
