/** What every command asks alike: options that several share, where the shipped data lie, the exit codes; the door is {@link testudo.cli.ask.Options}. */
@NullMarked
package testudo.cli.ask;

import org.jspecify.annotations.NullMarked;
