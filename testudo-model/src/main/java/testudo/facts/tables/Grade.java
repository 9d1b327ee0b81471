package testudo.facts.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a fact is known. */
public enum Grade {
    HIGH,
    MEDIUM,
    LOW,
    /** Not a fact but a stated assumption of ours, with a range. */
    ASSUMED;

    /** The word used in the tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The weaker of the two. */
    public Grade weaker(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Optional<Grade> find(String key) {
        return Arrays.stream(values()).filter(grade -> grade.key().equals(key)).findFirst();
    }
}
