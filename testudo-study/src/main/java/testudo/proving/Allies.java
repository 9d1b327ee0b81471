package testudo.proving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import testudo.defence.FireUnit;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.Laydown;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.ForceTable;
import testudo.plan.UnitedStates;
import testudo.quantity.InOrder;
import testudo.quantity.Member;

/**
 * What the United States has in the theatre and what it could send; never multiplied.
 *
 * @param inPlace publicly stated to be in Europe
 * @param sent the type that reinforcements bring
 */
public record Allies(List<Holding> inPlace, SystemType sent) {
    public Allies {
        inPlace = List.copyOf(inPlace);
    }

    public static Allies of(FactBook facts, ForceTable force) {
        List<Holding> american = force.inventory(facts, true).holdings().stream()
                .filter(h -> h.member().equals(Member.USA))
                .toList();
        return new Allies(american, facts.system("patriot").type());
    }

    /** An inventory of the base together with what the United States has or sends. */
    public Inventory with(UnitedStates unitedStates, Inventory base) {
        if (unitedStates.state() == UnitedStates.State.NONE) {
            return base;
        }
        List<Holding> holdings = new ArrayList<>(base.holdings());
        holdings.addAll(inPlace);
        if (unitedStates.state() == UnitedStates.State.REINFORCED && unitedStates.units() > 0) {
            holdings.add(reinforcement(unitedStates));
        }
        return new Inventory(base.name(), holdings);
    }

    /** What is left of an inventory before a reinforcement has arrived. */
    public Inventory before(UnitedStates unitedStates, Inventory all) {
        List<Holding> holdings = new ArrayList<>(all.holdings());
        if (unitedStates.state() == UnitedStates.State.REINFORCED && unitedStates.units() > 0) {
            holdings.remove(reinforcement(unitedStates));
        }
        return new Inventory(all.name(), holdings);
    }

    /** What stands of a laydown before a reinforcement has arrived. */
    public Laydown before(UnitedStates unitedStates, Laydown whole) {
        Set<String> missing = arriving(unitedStates, whole);
        List<FireUnit> units = whole.units().stream()
                .filter(unit -> !missing.contains(unit.id()))
                .toList();
        return new Laydown(whole.name(), units, whole.pooled(), whole.reserve(), whole.sharing());
    }

    private Holding reinforcement(UnitedStates unitedStates) {
        int rounds = unitedStates.units() * sent.roundsReady();
        return new Holding(Member.USA, sent, unitedStates.units(), rounds, true);
    }

    /**
     * The placed units that are the reinforcement: of the American ones of the type that is sent, those without a stated host first, the last by their id, in the proportion of
     * those sent to those held.
     */
    public Set<String> arriving(UnitedStates unitedStates, Laydown laydown) {
        if (unitedStates.state() != UnitedStates.State.REINFORCED || unitedStates.units() == 0) {
            return Set.of();
        }
        int before = inPlace.stream()
                .filter(h -> h.system().id().equals(sent.id()))
                .mapToInt(Holding::fireUnits)
                .sum();
        List<String> placed = laydown.units().stream()
                .filter(u -> u.member().equals(Member.USA) && u.system().id().equals(sent.id()))
                .sorted(Comparator.comparing(u -> !u.abroad()))
                .map(FireUnit::id)
                .toList();
        int count = (int) Math.round((double) placed.size() * unitedStates.units() / (before + unitedStates.units()));
        return InOrder.set(placed.subList(placed.size() - count, placed.size()));
    }
}
