/** One question with its assumptions, read from text files that people write; the door is {@link testudo.plan.Plan}. */
@NullMarked
package testudo.plan;

import org.jspecify.annotations.NullMarked;
