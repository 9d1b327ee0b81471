/** {@link testudo.study.analysis.Findings} are what the rows of a study say. */
@NullMarked
package testudo.study.analysis;

import org.jspecify.annotations.NullMarked;
