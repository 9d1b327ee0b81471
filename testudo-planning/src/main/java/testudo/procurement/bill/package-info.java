/** The rough bill of a reading and who pays it; the door is {@link testudo.procurement.bill.RoughBills}. */
@NullMarked
package testudo.procurement.bill;

import org.jspecify.annotations.NullMarked;
