package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import testudo.defence.Inventory;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/**
 * Each member's fire units divided by the shares of a {@link Division}.
 *
 * <p>A member's units stand in one line in which its systems are spread evenly, and every share takes a stretch of that line. A larger
 * share therefore takes the same units and more, and small holdings are not rounded away system by system. Only short-range units go with
 * manoeuvre forces; where a member has too few of them, the rest of its set-aside stands at bases. Units that cannot be moved are always
 * fixed.
 */
final class DividedUnits {
    /** One fire unit before it has a place. */
    record Unit(Member owner, SystemType system, double order) {}

    final List<Unit> bases = new ArrayList<>();
    final List<Unit> fixed = new ArrayList<>();
    final List<Unit> arrived = new ArrayList<>();
    int pooled;
    int moving;

    DividedUnits(Inventory inventory, Division division) {
        TreeMap<Member, List<Unit>> lines = new TreeMap<>();
        for (Inventory.Holding holding : inventory.holdings()) {
            List<Unit> line = lines.computeIfAbsent(holding.member(), m -> new ArrayList<>());
            for (int i = 0; i < holding.fireUnits(); i++) {
                line.add(new Unit(holding.member(), holding.system(), (i + 0.5) / holding.fireUnits()));
            }
        }
        lines.values().forEach(line -> divide(line, division));
    }

    private void divide(List<Unit> line, Division division) {
        line.stream().filter(unit -> !unit.system().mobile()).forEach(fixed::add);
        List<Unit> mobile = line.stream().filter(unit -> unit.system().mobile()).toList();
        int kept = part(division.setAside(), mobile.size());
        List<Unit> accompanying =
                spread(mobile.stream().filter(DividedUnits::accompanies).toList());
        int withForces = Math.min(part(division.manoeuvre(), kept), accompanying.size());
        pooled += withForces;
        List<Unit> left = new ArrayList<>(mobile);
        left.removeAll(accompanying.subList(0, withForces));
        left.sort(Comparator.comparingDouble(DividedUnits::turnForBases)
                .thenComparing(unit -> unit.system().id()));
        bases.addAll(left.subList(0, kept - withForces));
        List<Unit> rest = spread(left.subList(kept - withForces, left.size()));
        int standing = part(division.fixedShare(), rest.size());
        fixed.addAll(rest.subList(0, standing));
        int here = part(division.arrived(), rest.size() - standing);
        arrived.addAll(rest.subList(standing, standing + here));
        moving += rest.size() - standing - here;
    }

    /** Short-range units can go with brigades; longer ones take hours to set up and protect places. */
    private static boolean accompanies(Unit unit) {
        return unit.system().layer().ordinal() >= Layer.SHORAD.ordinal();
    }

    /** Forces take the units that can accompany them from the front of the line, bases from its end. */
    private static double turnForBases(Unit unit) {
        return accompanies(unit) ? 1 - unit.order() : unit.order();
    }

    private static List<Unit> spread(List<Unit> units) {
        return units.stream()
                .sorted(Comparator.comparingDouble(Unit::order)
                        .thenComparing(unit -> unit.system().id()))
                .toList();
    }

    private static int part(Percent share, int of) {
        return (int) Math.round(share.fraction() * of);
    }
}
