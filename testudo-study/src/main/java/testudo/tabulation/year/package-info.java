/** The plan's years side by side, and one purchase worked through; the door is {@link testudo.tabulation.year.YearTables}. */
@NullMarked
package testudo.tabulation.year;

import org.jspecify.annotations.NullMarked;
