/**
 * The door is {@link testudo.ledger.Ledger}: who spends what, against which pledge, by which edition.
 *
 * <p>Every figure carries the edition of the table that printed it, and figures of two editions are never subtracted. {@link
 * testudo.ledger.Accounts} follow each member's share of GDP along a path to 2035 in constant prices; {@link
 * testudo.ledger.claim.Claims} hold public statements against the record.
 */
@NullMarked
package testudo.ledger;

import org.jspecify.annotations.NullMarked;
