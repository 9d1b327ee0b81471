/** How every command speaks: tables for a terminal, JSON, CSV, files; the door is {@link testudo.cli.say.TextTable}. */
@NullMarked
package testudo.cli.say;

import org.jspecify.annotations.NullMarked;
