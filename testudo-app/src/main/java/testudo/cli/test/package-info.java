/** Raids, campaigns and the model held against its record and its known answers; the door is {@link testudo.cli.test.TestCommands}. */
@NullMarked
package testudo.cli.test;

import org.jspecify.annotations.NullMarked;
