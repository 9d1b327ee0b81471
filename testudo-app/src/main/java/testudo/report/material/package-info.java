/**
 * What every section is drawn from, and the words that several share; the door is {@link testudo.report.material.Material}.
 */
@NullMarked
package testudo.report.material;

import org.jspecify.annotations.NullMarked;
