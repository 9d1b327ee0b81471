package testudo.procurement.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.facts.ForceTable;
import testudo.facts.Uncounted;
import testudo.quantity.Known;

/**
 * Holdings that are known and not counted, as a range: from none to the mean of what members with a public count hold of the same system, or of
 * the same layer where nobody's count of it is public, at least one fire unit each.
 */
public final class UncountedHoldings {
    private UncountedHoldings() {}

    /** The most that they are taken to be. */
    public static List<Holding> most(ForceTable force, Inventory counted, Map<String, SystemType> types) {
        List<Holding> most = new ArrayList<>();
        for (Uncounted uncounted : force.uncounted()) {
            SystemType type = Known.at(types, uncounted.system());
            int units = Math.max(1, (int) Math.round(mean(counted, type)));
            most.add(new Holding(
                    uncounted.member(), type, units, units * type.roundsReady() * (1 + type.reloads()), true));
        }
        return most;
    }

    /** With more holdings beside those that are counted. */
    public static Inventory with(Inventory counted, List<Holding> more) {
        List<Holding> all = new ArrayList<>(counted.holdings());
        all.addAll(more);
        return new Inventory(counted.name(), all);
    }

    private static double mean(Inventory counted, SystemType type) {
        return mean(counted, holding -> holding.system().id().equals(type.id()))
                .orElseGet(() -> mean(counted, holding -> holding.system().layer() == type.layer())
                        .orElse(1));
    }

    private static OptionalDouble mean(Inventory counted, Predicate<Holding> like) {
        return counted.holdings().stream()
                .filter(like)
                .mapToInt(Holding::fireUnits)
                .average();
    }
}
