/**
 * Pieces of HTML and the colours in which they are drawn; the door is {@link testudo.report.html.Html}.
 */
@NullMarked
package testudo.report.html;

import org.jspecify.annotations.NullMarked;
