package testudo.ledger.entry;

import java.time.Year;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/**
 * A member's defence spending as a share of its GDP, as one edition prints it.
 *
 * @param estimate whether the edition marks the year as an estimate
 */
public record Share(Member member, Year year, Edition edition, Percent value, boolean estimate) {
    /**
     * This share less another, in percentage points.
     *
     * @throws IllegalArgumentException if the two come from different editions
     */
    public Percent minus(Share other) {
        edition.requireSame(other.edition);
        return Percent.of(value.value() - other.value.value());
    }

    /** Whether the share, rounded to two decimals as NATO prints it, is at or above the threshold. */
    public boolean atLeast(Percent threshold) {
        return value.asPrinted().compareTo(threshold) >= 0;
    }
}
