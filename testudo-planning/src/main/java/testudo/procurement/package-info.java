/**
 * What is bought, by whom and when; the doors are {@link testudo.procurement.RoughBill} and, behind the same answer, the optimiser.
 *
 * <p>A {@link testudo.procurement.Reading} turns what is held today into what is wanted. The rough bill prices the difference, shares it
 * among those who pay and asks three questions of it: what can the factories make, what can the money buy, how many crews can be trained.
 */
@NullMarked
package testudo.procurement;

import org.jspecify.annotations.NullMarked;
