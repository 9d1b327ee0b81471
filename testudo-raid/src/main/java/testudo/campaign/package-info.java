/** Fights night after night until rounds run out; the door is {@link testudo.campaign.Campaign}. */
@NullMarked
package testudo.campaign;

import org.jspecify.annotations.NullMarked;
