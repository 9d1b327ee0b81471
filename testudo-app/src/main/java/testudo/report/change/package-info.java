/**
 * What moved between two results; the door is {@link testudo.report.change.Diff}.
 */
@NullMarked
package testudo.report.change;

import org.jspecify.annotations.NullMarked;
