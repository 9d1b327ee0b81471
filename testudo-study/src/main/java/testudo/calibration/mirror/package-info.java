/** The engine held against the record by a mirror of recorded nights; the door is {@link testudo.calibration.mirror.Mirror}. */
@NullMarked
package testudo.calibration.mirror;

import org.jspecify.annotations.NullMarked;
