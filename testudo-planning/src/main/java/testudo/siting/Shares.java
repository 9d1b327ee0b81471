package testudo.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.quantity.Percent;
import testudo.siting.question.Division;

/** How many of one member's movable units of each system go to which use, beside what an earlier year gave them. */
final class Shares {
    /** What a unit is kept for, in the order in which uses are filled. */
    enum Use {
        FORCES,
        BASES,
        FIXED,
        ARRIVED,
        MOVING
    }

    /** Units of one system. */
    private static final class Stock {
        final SystemType system;
        final int[] by = new int[Use.values().length];
        int units;
        int free;

        Stock(SystemType system) {
            this.system = system;
        }

        /** Short-range units can go with brigades; longer ones take hours to set up and protect places. */
        boolean accompanies() {
            return system.layer().ordinal() >= Layer.SHORAD.ordinal();
        }

        int in(Use... uses) {
            int sum = 0;
            for (Use use : uses) {
                sum += by[use.ordinal()];
            }
            return sum;
        }

        /** Units that an earlier year gave a use keep it, the reserve giving up first what is no longer there. */
        void keep(Stock earlier) {
            for (Use use : Use.values()) {
                by[use.ordinal()] = Math.min(earlier.in(use), free);
                free -= in(use);
            }
        }

        void take(Use use) {
            by[use.ordinal()]++;
            free--;
        }

        /** How far along the member's line its next unit for forces, or else for bases, stands; the next for people follows those. */
        double turn(Use use) {
            int before = use == Use.FORCES || use == Use.BASES
                    ? in(use)
                    : in(accompanies() ? Use.FORCES : Use.BASES) + in(Use.FIXED) + (use == Use.FIXED ? 0 : in(use));
            return (before + 0.5) / units;
        }
    }

    private final TreeMap<String, Stock> stocks = new TreeMap<>();

    /** Takes up units that are there. */
    void add(SystemType system, int units) {
        Stock stock = stocks.computeIfAbsent(system.id(), id -> new Stock(system));
        stock.units += units;
        stock.free += units;
    }

    /** Gives every unit a use. */
    void divide(Division division, Shares earlier) {
        earlier.stocks.forEach((id, before) -> {
            Stock now = stocks.get(id);
            if (now != null) {
                now.keep(before);
            }
        });
        int all = count(stock -> stock.units);
        int kept = part(division.setAside(), all);
        fill(Use.FORCES, part(division.manoeuvre(), kept), Stock::accompanies);
        fill(Use.BASES, kept - of(Use.FORCES), stock -> true);
        int rest = all - of(Use.FORCES) - of(Use.BASES);
        fill(Use.FIXED, part(division.fixedShare(), rest), stock -> true);
        fill(Use.ARRIVED, part(division.arrived(), rest - of(Use.FIXED)), stock -> true);
        fill(Use.MOVING, rest - of(Use.FIXED) - of(Use.ARRIVED), stock -> true);
    }

    /** Gives units without a use to one until so many have it, each time one of the system whose turn it is. */
    private void fill(Use use, int wanted, Predicate<Stock> fit) {
        List<Stock> open = new ArrayList<>(stocks.values());
        open.removeIf(stock -> !fit.test(stock));
        for (int have = of(use); have < wanted; have++) {
            Stock next = null;
            for (Stock stock : open) {
                boolean first = next == null || stock.turn(use) < next.turn(use);
                next = stock.free > 0 && first ? stock : next;
            }
            if (next == null) {
                return;
            }
            next.take(use);
        }
    }

    int of(Use use) {
        return count(stock -> stock.in(use));
    }

    /** Systems with as many units of them as have a use. */
    Map<SystemType, Integer> units(Use use) {
        Map<SystemType, Integer> units = new LinkedHashMap<>();
        stocks.values().forEach(stock -> units.put(stock.system, stock.in(use)));
        return units;
    }

    private int count(ToIntFunction<Stock> number) {
        return stocks.values().stream().mapToInt(number).sum();
    }

    private static int part(Percent share, int of) {
        return (int) Math.round(share.fraction() * of);
    }
}
