package testudo.mobility;

import java.time.Year;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * Prepared places for new fire units of one member.
 *
 * <p>{@code n(y) = Σ GDP(s) · related(s) · share ÷ cost} over the years s from the plan's first to y − d, where d is the time that a place
 * takes and the cost is that of the mean fire unit of today's force. A unit that is ready before its place exists waits.
 *
 * @param member whose land
 * @param region its region
 * @param places whole and broken places by the end of each year; fewest, base, most
 */
public record Standing(Member member, String region, SequencedMap<Year, Span> places) {
    private static final Span NONE = Span.exactly(0);

    public Standing {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("places of " + member + " need at least one year");
        }
        places = Collections.unmodifiableSequencedMap(new TreeMap<>(places));
    }

    /** New fire units that can stand on prepared places by the end of a year, in whole units at base values; none before the plan. */
    public int units(Year year) {
        Span span = places.getOrDefault(
                year,
                year.isBefore(places.firstEntry().getKey())
                        ? NONE
                        : places.lastEntry().getValue());
        return (int) span.base();
    }

    /** The year by whose end the first place is there, at base values; empty if the plan's years do not see it. */
    public Optional<Year> earliest() {
        return places.keySet().stream().filter(year -> units(year) > 0).findFirst();
    }
}
