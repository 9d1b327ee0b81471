/**
 * What is signed: the order book as the public facts have it; the door is {@link testudo.procurement.order.OrderBook}.
 *
 * <p>A contract is obeyed, not planned: what is signed arrives in its contract years and is paid as contracted. Where a line's stated output
 * cannot make what is signed, the output is contradicted.
 */
@NullMarked
package testudo.procurement.order;

import org.jspecify.annotations.NullMarked;
