package testudo.siting;

import java.util.Comparator;
import testudo.defence.FireUnit;
import testudo.quantity.Member;

/**
 * Whose units are, and on whose land they stand.
 *
 * @param owner of the units
 * @param host on whose land; the owner unless they are stationed abroad
 */
record Flag(Member owner, Member host) implements Comparable<Flag> {
    private static final Comparator<Flag> ORDER = Comparator.comparing(Flag::owner).thenComparing(Flag::host);

    static Flag of(FireUnit unit) {
        return new Flag(unit.member(), unit.host());
    }

    /** Whether they stand with another member than their owner, and there alone. */
    boolean abroad() {
        return !owner.equals(host);
    }

    @Override
    public int compareTo(Flag other) {
        return ORDER.compare(this, other);
    }
}
