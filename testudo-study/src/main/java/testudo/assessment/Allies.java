package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.ForceTable;
import testudo.plan.UnitedStates;
import testudo.quantity.Member;

/**
 * What the United States has in the theatre and what it could send; never multiplied.
 *
 * @param inPlace publicly stated to be in Europe
 * @param sent the type that reinforcements bring
 */
record Allies(List<Holding> inPlace, SystemType sent) {
    Allies {
        inPlace = List.copyOf(inPlace);
    }

    static Allies of(FactBook facts, ForceTable force) {
        List<Holding> american = force.inventory(facts, true).holdings().stream()
                .filter(h -> h.member().equals(Member.USA))
                .toList();
        return new Allies(american, facts.system("patriot").type());
    }

    /** An inventory of the base together with what the United States has or sends. */
    Inventory with(UnitedStates unitedStates, Inventory base) {
        if (unitedStates.state() == UnitedStates.State.NONE) {
            return base;
        }
        List<Holding> holdings = new ArrayList<>(base.holdings());
        holdings.addAll(inPlace);
        if (unitedStates.state() == UnitedStates.State.REINFORCED && unitedStates.units() > 0) {
            int rounds = unitedStates.units() * sent.roundsReady();
            holdings.add(new Holding(Member.USA, sent, unitedStates.units(), rounds, true));
        }
        return new Inventory(base.name(), holdings);
    }
}
