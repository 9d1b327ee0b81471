package testudo.defence;

import java.io.Serializable;
import java.util.List;
import testudo.quantity.Member;

/**
 * What the members hold at one moment.
 *
 * @param name such as today, x4, x5 or a year
 * @param holdings one line a member and system
 */
public record Inventory(String name, List<Holding> holdings) implements Serializable {
    public Inventory {
        holdings = List.copyOf(holdings);
    }

    /**
     * Fire units of one system held by one member.
     *
     * @param member whose
     * @param system which
     * @param fireUnits how many, not negative
     * @param rounds ready rounds and reloads in total
     * @param assumedRounds whether the rounds are assumed rather than published
     * @param host on whose land they stand; the owner unless they are stationed abroad
     */
    public record Holding(
            Member member, SystemType system, int fireUnits, int rounds, boolean assumedRounds, Member host)
            implements Serializable {
        /** Units that stand with their owner. */
        public Holding(Member member, SystemType system, int fireUnits, int rounds, boolean assumedRounds) {
            this(member, system, fireUnits, rounds, assumedRounds, member);
        }

        public Holding {
            if (fireUnits < 0 || rounds < 0) {
                throw new IllegalArgumentException(member + " cannot hold " + fireUnits + " fire units with " + rounds
                        + " rounds of " + system.id());
            }
        }
    }

    /** Fire units of all systems and members. */
    public int fireUnits() {
        return holdings.stream().mapToInt(Holding::fireUnits).sum();
    }

    /** Fire units of the systems whose home layer is in a group. */
    public int fireUnits(LayerGroup group) {
        return holdings.stream()
                .filter(holding -> holding.system().layer().group() == group)
                .mapToInt(Holding::fireUnits)
                .sum();
    }

    /** Rounds of all systems and members. */
    public int rounds() {
        return holdings.stream().mapToInt(Holding::rounds).sum();
    }
}
