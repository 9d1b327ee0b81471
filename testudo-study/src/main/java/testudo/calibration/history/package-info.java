/** The engine calibrated on the record: history matching with an emulator, then a posterior; the door is {@link testudo.calibration.history.Calibrated}. */
@NullMarked
package testudo.calibration.history;

import org.jspecify.annotations.NullMarked;
