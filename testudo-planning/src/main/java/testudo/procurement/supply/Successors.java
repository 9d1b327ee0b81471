package testudo.procurement.supply;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.quantity.InOrder;

/**
 * What is bought in place of types that nobody sells any more: units added to such a type are added to its successor.
 *
 * @param bySystem the type bought instead, by system id
 */
public record Successors(Map<String, SystemType> bySystem) implements Serializable {
    public Successors {
        bySystem = InOrder.map(bySystem);
    }

    public static Successors none() {
        return new Successors(Map.of());
    }

    /**
     * What is wanted, with what was added to a type out of production moved to its successor.
     *
     * @param today what is held; it stays
     * @param wanted what a reading wants
     */
    public Inventory apply(Inventory today, Inventory wanted) {
        List<Holding> holdings = new ArrayList<>();
        for (Holding holding : wanted.holdings()) {
            SystemType successor = bySystem.get(holding.system().id());
            if (successor == null) {
                merge(holdings, holding);
            } else {
                Tally held = Tally.of(today, holding.member(), holding.system().id());
                split(holdings, holding, held, successor);
            }
        }
        return new Inventory(wanted.name(), holdings);
    }

    private static void split(List<Holding> holdings, Holding wanted, Tally held, SystemType successor) {
        int units = Math.max(0, wanted.fireUnits() - held.fireUnits());
        boolean moreRounds = wanted.rounds() > held.rounds();
        int rounds = moreRounds && units > 0 ? units * successor.roundsReady() * (1 + successor.reloads()) : 0;
        merge(
                holdings,
                new Holding(
                        wanted.member(),
                        wanted.system(),
                        wanted.fireUnits() - units,
                        Math.min(wanted.rounds(), units > 0 ? held.rounds() : wanted.rounds()),
                        wanted.assumedRounds()));
        merge(holdings, new Holding(wanted.member(), successor, units, rounds, true));
    }

    private static void merge(List<Holding> holdings, Holding added) {
        for (int i = 0; i < holdings.size(); i++) {
            Holding held = holdings.get(i);
            if (held.member().equals(added.member())
                    && held.system().id().equals(added.system().id())) {
                holdings.set(
                        i,
                        new Holding(
                                held.member(),
                                held.system(),
                                held.fireUnits() + added.fireUnits(),
                                held.rounds() + added.rounds(),
                                held.assumedRounds() || added.assumedRounds()));
                return;
            }
        }
        holdings.add(added);
    }
}
