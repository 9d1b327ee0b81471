/** The whole chain for a plan; the door is {@link testudo.cli.answer.AnswerCommands}. */
@NullMarked
package testudo.cli.answer;

import org.jspecify.annotations.NullMarked;
