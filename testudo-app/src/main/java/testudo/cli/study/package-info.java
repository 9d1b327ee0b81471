/** The same question many ways; the door is {@link testudo.cli.study.StudyCommands}. */
@NullMarked
package testudo.cli.study;

import org.jspecify.annotations.NullMarked;
