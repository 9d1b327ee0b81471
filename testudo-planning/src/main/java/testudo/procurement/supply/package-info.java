/** What can be had, at which price and from which line; the door is {@link testudo.procurement.supply.BillFacts}. */
@NullMarked
package testudo.procurement.supply;

import org.jspecify.annotations.NullMarked;
