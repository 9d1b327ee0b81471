/** Emulator, likelihood and Markov chain, which know nothing of raids; the door is {@link testudo.calibration.sampling.Chain}. */
@NullMarked
package testudo.calibration.sampling;

import org.jspecify.annotations.NullMarked;
