/** The whole chain for one plan: pay, buy, place, defend; the door is {@link testudo.assessment.Assessment}. */
@NullMarked
package testudo.assessment;

import org.jspecify.annotations.NullMarked;
