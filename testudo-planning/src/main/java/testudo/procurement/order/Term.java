package testudo.procurement.order;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * The years of a contract.
 *
 * @param signed year of the contract
 * @param from first year of delivery
 * @param to last year of delivery
 * @param assumed whether the first or the last year of delivery is not printed and follows from a stated rule
 */
public record Term(Year signed, Year from, Year to, boolean assumed) {
    public Term {
        if (to.isBefore(from) || from.isBefore(signed)) {
            throw new IllegalArgumentException("a contract of " + signed + " delivers from " + from + " to " + to
                    + ".\nMaybe swap the years, or correct the year of signing.");
        }
    }

    /** Whether all its years of delivery lie before a year. */
    public boolean past(Year start) {
        return to.isBefore(start);
    }

    /**
     * So many pieces in the years from a first one on, in steps as equal as whole pieces allow, the later years first to get one more. What
     * should have come before the first year comes in it.
     */
    public List<Long> spread(long pieces, Year start, int years) {
        int first = Math.max(0, from.getValue() - start.getValue());
        int last = Math.max(first, to.getValue() - start.getValue());
        List<Long> spread = new ArrayList<>();
        long given = 0;
        for (int t = 0; t < years; t++) {
            long due = t < first ? 0 : t >= last ? pieces : pieces * (t - first + 1) / (last - first + 1);
            spread.add(due - given);
            given = due;
        }
        return spread;
    }

    /** Years in which it is paid: from signing to the last delivery, at the earliest the first year looked at. */
    public int instalments(Year start) {
        return lastPaid(start) - signed.getValue() + 1;
    }

    private int lastPaid(Year start) {
        return Math.max(to.getValue(), start.getValue());
    }

    /** Whether an instalment falls due in a year. */
    public boolean paysIn(Year year, Year start) {
        return !year.isBefore(signed) && year.getValue() <= lastPaid(start);
    }
}
