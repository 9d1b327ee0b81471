/** Measures speed on committed raids, with a validity check in the same run; the door is {@link testudo.benchmarks.SpeedTest}. */
@NullMarked
package testudo.benchmarks;

import org.jspecify.annotations.NullMarked;
