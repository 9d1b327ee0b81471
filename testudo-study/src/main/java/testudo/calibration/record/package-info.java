/** The public raid record as it is read; the door is {@link testudo.calibration.record.MonthlyRecord}. */
@NullMarked
package testudo.calibration.record;

import org.jspecify.annotations.NullMarked;
