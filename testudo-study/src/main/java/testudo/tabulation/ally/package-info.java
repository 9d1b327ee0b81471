/** What changes without the United States, cell by cell; the door is {@link testudo.tabulation.ally.AllyTables}. */
@NullMarked
package testudo.tabulation.ally;

import org.jspecify.annotations.NullMarked;
