/**
 * The same question with the United States and without: units, lines and payment together. The door is {@link testudo.assessment.ally.Sides}.
 */
@NullMarked
package testudo.assessment.ally;

import org.jspecify.annotations.NullMarked;
