/** The next question of a sitting: {@link testudo.telling.next.NextQuestion} tells what moves in the statements when a plan changes. */
@NullMarked
package testudo.telling.next;

import org.jspecify.annotations.NullMarked;
