/** What is on record: facts, checks, money, claims; the door is {@link testudo.cli.know.KnowCommands}. */
@NullMarked
package testudo.cli.know;

import org.jspecify.annotations.NullMarked;
