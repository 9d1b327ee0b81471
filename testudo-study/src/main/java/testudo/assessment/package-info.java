/**
 * The whole chain for one plan: pay, buy, place, defend, judge. The door is {@link testudo.assessment.Chain}; what comes out is an
 * {@link testudo.assessment.Assessment}.
 */
@NullMarked
package testudo.assessment;

import org.jspecify.annotations.NullMarked;
