/**
 * Stages that remember: {@link testudo.stage.Stages} keeps what a pure function gave under a hash of exactly the inputs that it names and of the
 * code's version, in memory and, where there is a workspace, on disk.
 */
@NullMarked
package testudo.stage;

import org.jspecify.annotations.NullMarked;
