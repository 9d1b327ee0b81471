/** {@link testudo.study.Study} asks the same question many ways, keeps the rows, and says which factors matter. */
@NullMarked
package testudo.study;

import org.jspecify.annotations.NullMarked;
