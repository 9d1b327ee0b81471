package testudo.campaign;

import java.util.Map;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * Rounds beside those that fire units hold, by system. Stocks and deliveries are divided among the members by their numbers of fire units and
 * never cross between them.
 *
 * @param lines by system id; a system without a line has neither stock nor deliveries
 * @param wayDays days that rounds are on the way to a member, beyond the lead of their line; none where it is not named
 */
public record Supply(Map<String, Line> lines, Map<Member, Integer> wayDays) {
    public Supply {
        lines = InOrder.map(lines);
        wayDays = InOrder.map(wayDays);
        if (wayDays.values().stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("days on the way are not negative, were " + wayDays);
        }
    }

    /** Lines whose rounds are where they are wanted at once. */
    public Supply(Map<String, Line> lines) {
        this(lines, Map.of());
    }

    /** Nothing but what the units hold. */
    public static Supply none() {
        return new Supply(Map.of());
    }

    /**
     * Stock and deliveries of one system.
     *
     * @param stock rounds in depots at the start
     * @param perDay rounds delivered a day; the base value counts
     * @param leadDays days before the first delivery leaves
     * @param most most rounds that depots take; what comes beyond is lost
     */
    public record Line(int stock, Span perDay, int leadDays, int most) {
        public Line {
            if (stock < 0 || leadDays < 0 || most < 0 || perDay.low() < 0) {
                throw new IllegalArgumentException("stocks, lead times and deliveries are not negative");
            }
        }
    }
}
