/** Results as tables: a record a row, a declaration a table; the door is {@link testudo.tabulation.Tabulation}. */
@NullMarked
package testudo.tabulation;

import org.jspecify.annotations.NullMarked;
