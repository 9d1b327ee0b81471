/** A result told: where a number comes from, what moved between two; the door is {@link testudo.cli.tell.TellCommands}. */
@NullMarked
package testudo.cli.tell;

import org.jspecify.annotations.NullMarked;
