/**
 * The best that coordinated fire could do: the static assignment of rounds to threats, solved or bounded; the door is
 * {@link testudo.assignment.Assignment}.
 *
 * <p>Used as a yardstick for doctrines in planning studies. Nothing here runs inside a raid, and nothing here knows a real target.
 */
@NullMarked
package testudo.assignment;

import org.jspecify.annotations.NullMarked;
