package testudo.requirement;

import java.io.Serializable;
import java.util.Comparator;
import testudo.quantity.Member;

/**
 * One type bought by one member.
 *
 * @param system key of the type
 * @param member who
 */
record Lot(String system, Member member) implements Comparable<Lot>, Serializable {
    private static final Comparator<Lot> ORDER =
            Comparator.comparing(Lot::system).thenComparing(Lot::member);

    @Override
    public int compareTo(Lot other) {
        return ORDER.compare(this, other);
    }
}
