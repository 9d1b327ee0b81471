package testudo.mobility;

import testudo.facts.FactBook;
import testudo.quantity.Span;

/** How long a permit to cross a border takes, by the rules there are and those proposed. */
public enum Permit {
    /** As proposed for emergencies. */
    EMERGENCY("I051", 1),
    /** As proposed for peacetime. */
    PEACETIME("I050", 24),
    /** The longest notice today. */
    LONGEST("I049", 24);

    private final String fact;
    private final int hoursEach;

    Permit(String fact, int hoursEach) {
        this.fact = fact;
        this.hoursEach = hoursEach;
    }

    Span hours(FactBook facts) {
        return Span.exactly(hoursEach * InfrastructureFacts.value(facts, fact));
    }
}
