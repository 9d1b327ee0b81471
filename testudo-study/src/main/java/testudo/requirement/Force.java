package testudo.requirement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.procurement.bill.Apportionment;
import testudo.quantity.Member;

/**
 * What is held, with what is added to it.
 *
 * @param base in service, and on order as if delivered
 * @param market what can be bought
 * @param units fire units added, with all their rounds, and cueing sensors
 * @param rounds rounds added beyond those, by system
 * @param warned whether notional airborne early warning is bought
 */
record Force(
        Inventory base, Market market, SortedMap<Lot, Integer> units, SortedMap<String, Long> rounds, boolean warned)
        implements Serializable {
    Force {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        rounds = Collections.unmodifiableSortedMap(new TreeMap<>(rounds));
    }

    static Force of(Inventory base, Market market) {
        return new Force(base, market, new TreeMap<>(), new TreeMap<>(), false);
    }

    Force with(String system, Map<Member, Long> more) {
        SortedMap<Lot, Integer> all = new TreeMap<>(units);
        more.forEach((member, n) -> {
            if (n > 0) {
                all.merge(new Lot(system, member), n.intValue(), Integer::sum);
            }
        });
        return new Force(base, market, all, rounds, warned);
    }

    Force withRounds(Map<String, Long> more) {
        SortedMap<String, Long> all = new TreeMap<>(rounds);
        more.forEach((system, n) -> all.merge(system, n, Long::sum));
        return new Force(base, market, units, all, warned);
    }

    Force withoutRounds() {
        return new Force(base, market, units, new TreeMap<>(), warned);
    }

    Force withWarning() {
        return new Force(base, market, units, rounds, true);
    }

    /** Fire units, or cueing sensors, added of one system. */
    int added(String system) {
        return units.entrySet().stream()
                .filter(e -> e.getKey().system().equals(system))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Fire units added. */
    int added() {
        return systems().stream()
                .filter(system -> !market.sensor(system))
                .mapToInt(this::added)
                .sum();
    }

    /** Cueing sensors added, by type and member. */
    SequencedMap<SystemType, SortedMap<Member, Integer>> sensors() {
        SequencedMap<SystemType, SortedMap<Member, Integer>> sensors = new LinkedHashMap<>();
        units.forEach((lot, n) -> {
            if (market.sensor(lot.system())) {
                sensors.computeIfAbsent(market.offer(lot.system()).type(), type -> new TreeMap<>())
                        .put(lot.member(), n);
            }
        });
        return sensors;
    }

    List<String> systems() {
        return units.keySet().stream().map(Lot::system).distinct().toList();
    }

    /** The same with another number of one system, its members keeping their parts; the rounds beyond are left out. */
    Force holding(String system, int count) {
        SortedMap<Lot, Integer> all = new TreeMap<>(units);
        SequencedMap<Lot, BigDecimal> parts = new LinkedHashMap<>();
        units.forEach((lot, n) -> {
            if (lot.system().equals(system)) {
                all.remove(lot);
                parts.put(lot, BigDecimal.valueOf(n));
            }
        });
        Apportionment.largestRemainder(parts, count).forEach((lot, n) -> {
            if (n > 0) {
                all.put(lot, n.intValue());
            }
        });
        return new Force(base, market, all, new TreeMap<>(), warned);
    }

    /** All that is added, by a factor, system by system. */
    Force times(double factor) {
        Force scaled = this;
        for (String system : systems()) {
            scaled = scaled.holding(system, (int) Math.round(added(system) * factor));
        }
        return scaled.withoutRounds();
    }

    /** Millions of euros for all that is added, ten years of upkeep included, at base prices. */
    double cost() {
        return market.cost(this).millionEur().base();
    }

    /** Fire units held and added together. */
    Inventory inventory() {
        Map<Lot, Holding> all = new TreeMap<>();
        base.holdings().forEach(h -> all.put(new Lot(h.system().id(), h.member()), h));
        units.forEach((lot, n) -> {
            if (!market.sensor(lot.system())) {
                all.merge(lot, market.holding(lot, n), Force::sum);
            }
        });
        Map<String, List<Lot>> holders = new TreeMap<>();
        all.forEach((lot, h) ->
                holders.computeIfAbsent(lot.system(), s -> new ArrayList<>()).add(lot));
        rounds.forEach((system, more) -> supply(all, holders.getOrDefault(system, List.of()), more));
        return new Inventory("required", List.copyOf(all.values()));
    }

    private static void supply(Map<Lot, Holding> all, List<Lot> holders, long more) {
        SequencedMap<Lot, BigDecimal> parts = new LinkedHashMap<>();
        holders.forEach(lot -> parts.put(
                lot,
                BigDecimal.valueOf(
                        java.util.Objects.requireNonNull(all.get(lot)).fireUnits())));
        if (parts.isEmpty()) {
            return;
        }
        Apportionment.largestRemainder(parts, more)
                .forEach((lot, n) -> all.computeIfPresent(
                        lot,
                        (l, h) -> new Holding(
                                h.member(), h.system(), h.fireUnits(), h.rounds() + n.intValue(), h.assumedRounds())));
    }

    private static Holding sum(Holding a, Holding b) {
        return new Holding(a.member(), a.system(), a.fireUnits() + b.fireUnits(), a.rounds() + b.rounds(), true);
    }
}
