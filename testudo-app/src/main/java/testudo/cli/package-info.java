/** The command line; the door is {@link testudo.cli.Testudo}. */
@NullMarked
package testudo.cli;

import org.jspecify.annotations.NullMarked;
