/** {@link testudo.web.job.Job} is the door: work that somebody waits for, and whose turn it is. */
@NullMarked
package testudo.web.job;

import org.jspecify.annotations.NullMarked;
