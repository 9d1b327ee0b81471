package testudo.ledger.claim;

import java.util.Locale;

/** What the record says of a claim. */
public enum Verdict {
    /** True by every edition that has the figure. */
    HOLDS,
    /** True by some editions and not by others. */
    HOLDS_IN_EDITION,
    /** True by none. */
    CONTRADICTED,
    /** The record has no figure for it, or not enough of one. */
    CANNOT_BE_CHECKED;

    /** The word in results: {@code holds}, {@code holds-in-edition}, {@code contradicted}, {@code cannot-be-checked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
