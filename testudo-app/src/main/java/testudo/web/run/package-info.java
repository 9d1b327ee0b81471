/** {@link testudo.web.run.Runs} is the door: whole runs of plans, kept in folders named by what was asked. */
@NullMarked
package testudo.web.run;

import org.jspecify.annotations.NullMarked;
