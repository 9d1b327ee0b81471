package testudo.facts.tables;

import java.util.Locale;

/** What a column means beyond its type; it decides which checks a cell gets. */
enum Role {
    PLAIN,
    SOURCE,
    GRADE,
    VERIFIED,
    MEMBER,
    SYSTEM,
    UNIT,
    DATE,
    KEY,
    STATE;

    static Role of(String word) {
        try {
            return valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return PLAIN;
        }
    }
}
