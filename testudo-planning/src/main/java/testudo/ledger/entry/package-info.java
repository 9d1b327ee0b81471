/** What an edition of a source prints, as it prints it; the door is {@link testudo.ledger.entry.Entry}. */
@NullMarked
package testudo.ledger.entry;

import org.jspecify.annotations.NullMarked;
