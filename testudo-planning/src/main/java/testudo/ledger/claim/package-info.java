/** Public claims held against the record; the door is {@link testudo.ledger.claim.Claims}. */
@NullMarked
package testudo.ledger.claim;

import org.jspecify.annotations.NullMarked;
