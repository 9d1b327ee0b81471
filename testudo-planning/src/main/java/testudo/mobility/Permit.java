package testudo.mobility;

import testudo.facts.FactBook;
import testudo.quantity.Span;

/** How long a permit to cross a border takes, by the rules there are and those proposed. */
public enum Permit {
    EMERGENCY("6 hours, as proposed for emergencies", "I051", 1),
    PEACETIME("3 days, as proposed for peacetime", "I050", 24),
    LONGEST("45 days, the longest notice today", "I049", 24);

    private final String words;
    private final String fact;
    private final int hoursEach;

    Permit(String words, String fact, int hoursEach) {
        this.words = words;
        this.fact = fact;
        this.hoursEach = hoursEach;
    }

    /** The words in results. */
    public String words() {
        return words;
    }

    Span hours(FactBook facts) {
        return Span.exactly(hoursEach * InfrastructureFacts.value(facts, fact));
    }
}
