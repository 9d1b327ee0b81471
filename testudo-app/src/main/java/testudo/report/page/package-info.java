/**
 * The page as a whole: its first screen, the order of its sections, and what it says of its own run; the door is {@link testudo.report.page.Page}.
 */
@NullMarked
package testudo.report.page;

import org.jspecify.annotations.NullMarked;
