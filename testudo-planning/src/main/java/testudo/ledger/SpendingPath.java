package testudo.ledger;

import java.util.List;
import java.util.Optional;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** How members' shares of GDP move from the last year of an edition to the pledge's year. */
public sealed interface SpendingPath {

    /** A straight line to the pledge. */
    record Linear() implements SpendingPath {}

    /**
     * National plans as announced.
     *
     * @param knownBy only plans announced by this date (a year, a month or a day), or all
     */
    record Announced(Optional<String> knownBy) implements SpendingPath {}

    /** To the pledge with most of the rise late: the elapsed fraction squared. */
    record BackLoaded() implements SpendingPath {}

    /** Today's share for ever. */
    record Frozen() implements SpendingPath {}

    static SpendingPath linear() {
        return new Linear();
    }

    static SpendingPath announced() {
        return new Announced(Optional.empty());
    }

    /** National plans as they stood at a date, such as {@code 2025-03}. */
    static SpendingPath announcedBy(String date) {
        return new Announced(Optional.of(date));
    }

    static SpendingPath backLoaded() {
        return new BackLoaded();
    }

    static SpendingPath frozen() {
        return new Frozen();
    }

    /** Its word in plans and on the command line. */
    default String word() {
        return switch (this) {
            case Linear() -> "linear";
            case Announced _ -> "announced";
            case BackLoaded() -> "back-loaded";
            case Frozen() -> "frozen";
        };
    }

    /**
     * The path of that word.
     *
     * @throws BadInput naming the known words
     */
    static SpendingPath named(String word) {
        return List.of(linear(), announced(), backLoaded(), frozen()).stream()
                .filter(path -> path.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Finding(
                        "path",
                        0,
                        "path-known",
                        "there is no spending path '" + word + "'",
                        "one of linear, announced, back-loaded, frozen.")));
    }
}
