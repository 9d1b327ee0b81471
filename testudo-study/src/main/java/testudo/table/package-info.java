/** Tables as typed columns over a record, declared once and written as text; the door is {@link testudo.table.Table}. */
@NullMarked
package testudo.table;

import org.jspecify.annotations.NullMarked;
