package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import testudo.defence.FireUnit;
import testudo.defence.Inventory;
import testudo.defence.SystemType;
import testudo.quantity.Member;
import testudo.siting.question.Division;

/**
 * Each member's fire units divided by the shares of a {@link Division}.
 *
 * <p>A member's units stand in one line in which its systems are spread evenly, and every share takes a stretch of that line. A larger
 * share therefore takes the same units and more, and small holdings are not rounded away system by system. Only short-range units go with
 * manoeuvre forces; where a member has too few of them, the rest of its set-aside stands at bases. Units that cannot be moved are always
 * fixed. Units stationed abroad are divided by themselves. Units that an earlier year divided keep their use; only those that are new since then are given one.
 */
final class DividedUnits {
    /** What nothing comes before. */
    static final DividedUnits NONE = new DividedUnits();

    /**
     * Whose units are, and on whose land they stand.
     *
     * @param owner of the units
     * @param host on whose land; the owner unless they are stationed abroad
     */
    record Flag(Member owner, Member host) implements Comparable<Flag> {
        private static final Comparator<Flag> ORDER =
                Comparator.comparing(Flag::owner).thenComparing(Flag::host);

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

    /** One fire unit before it has a place. */
    record Unit(Flag owner, SystemType system) {}

    final List<Unit> bases = new ArrayList<>();
    final List<Unit> fixed = new ArrayList<>();
    final List<Unit> arrived = new ArrayList<>();
    int pooled;
    int moving;
    private final TreeMap<Flag, Shares> members = new TreeMap<>();

    private DividedUnits() {}

    DividedUnits(Inventory inventory, Division division, DividedUnits earlier) {
        for (Inventory.Holding holding : inventory.holdings()) {
            Flag flag = new Flag(holding.member(), holding.host());
            if (holding.system().mobile()) {
                members.computeIfAbsent(flag, f -> new Shares()).add(holding.system(), holding.fireUnits());
            } else {
                add(fixed, flag, Map.of(holding.system(), holding.fireUnits()));
            }
        }
        members.forEach((member, shares) -> {
            shares.divide(division, earlier.members.getOrDefault(member, new Shares()));
            take(member, shares);
        });
    }

    private void take(Flag member, Shares shares) {
        add(bases, member, shares.units(Shares.Use.BASES));
        add(fixed, member, shares.units(Shares.Use.FIXED));
        add(arrived, member, shares.units(Shares.Use.ARRIVED));
        pooled += shares.of(Shares.Use.FORCES);
        moving += shares.of(Shares.Use.MOVING);
    }

    private static void add(List<Unit> to, Flag owner, Map<SystemType, Integer> units) {
        units.forEach((system, count) -> {
            for (int i = 0; i < count; i++) {
                to.add(new Unit(owner, system));
            }
        });
    }
}
