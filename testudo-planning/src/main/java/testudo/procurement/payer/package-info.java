/** Who pays in each year, beside its path; the door is {@link testudo.procurement.payer.Payment}. */
@NullMarked
package testudo.procurement.payer;

import org.jspecify.annotations.NullMarked;
