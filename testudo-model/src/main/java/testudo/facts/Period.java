package testudo.facts;

import java.time.LocalDate;

/**
 * Days from a first to a last one.
 *
 * @param first first day
 * @param last last day, included
 */
public record Period(LocalDate first, LocalDate last) {
    /** Whether the day lies between them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
