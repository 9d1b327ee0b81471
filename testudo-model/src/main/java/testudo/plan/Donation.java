package testudo.plan;

import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import testudo.quantity.Member;

/**
 * Fire units that change hands: given away by a member, come to one from outside, or both. What the multiple is of does not change.
 *
 * @param system which
 * @param count how many
 * @param year in whose first days they go
 * @param by who gives; empty where they come from outside what is counted
 * @param to the member that takes them over; empty where they leave the Alliance
 */
public record Donation(String system, int count, Year year, Optional<Member> by, Optional<Member> to)
        implements Serializable {
    public Donation {
        if (count < 1) {
            throw new IllegalArgumentException("a donation gives at least one fire unit, not " + count);
        }
        if (by.equals(to)) {
            throw new IllegalArgumentException(
                    "a donation goes from one hand to another, not from " + by + " to " + to);
        }
    }

    /** Units that come to a member from outside what is counted. */
    public static Donation arriving(String system, int count, Year year, Member to) {
        return new Donation(system, count, year, Optional.empty(), Optional.of(to));
    }
}
