package testudo.plan;

import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import testudo.quantity.Member;

/**
 * Fire units that a plan gives away.
 *
 * @param system which
 * @param count how many
 * @param year in whose first days they go
 * @param by who gives
 * @param to the member that takes them over; empty where they leave the Alliance
 */
public record Donation(String system, int count, Year year, Member by, Optional<Member> to) implements Serializable {
    public Donation {
        if (count < 1) {
            throw new IllegalArgumentException("a donation gives at least one fire unit, not " + count);
        }
    }
}
