/** {@link testudo.study.work.Work} computes one part of a study; it is all that a cluster needs to know. */
@NullMarked
package testudo.study.work;

import org.jspecify.annotations.NullMarked;
