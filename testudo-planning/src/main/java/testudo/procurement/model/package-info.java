/** The mixed-integer model of purchases and its search; the door is {@link testudo.procurement.model.Procurement}. */
@NullMarked
package testudo.procurement.model;

import org.jspecify.annotations.NullMarked;
