/**
 * Bands of bills: what each stated range does to a bill by itself, and all of them together; the door is
 * {@link testudo.procurement.band.BillBand}.
 */
@NullMarked
package testudo.procurement.band;

import org.jspecify.annotations.NullMarked;
