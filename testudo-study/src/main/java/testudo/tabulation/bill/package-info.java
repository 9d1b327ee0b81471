/** Tables of the order book, of the three bills and of what moves them; the door is {@link testudo.tabulation.bill.BillTables}. */
@NullMarked
package testudo.tabulation.bill;

import org.jspecify.annotations.NullMarked;
