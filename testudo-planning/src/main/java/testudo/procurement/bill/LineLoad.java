package testudo.procurement.bill;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import testudo.procurement.supply.PartPrice;
import testudo.procurement.supply.ProductionLine;
import testudo.procurement.supply.Tally;
import testudo.procurement.supply.YearRange;
import testudo.quantity.Known;

/** What one production line has to make. */
record LineLoad(ProductionLine line, long missing) {
    private static final double ROUNDING = 1e-9;

    /** The loads of all lines; a line for any system serves each system that has no line of its own by itself. */
    static List<LineLoad> of(List<ProductionLine> lines, Map<String, Tally> gapBySystem) {
        List<LineLoad> loads = new ArrayList<>();
        for (ProductionLine line : lines) {
            Set<String> systems = new TreeSet<>(gapBySystem.keySet());
            if (line.systems().contains(PartPrice.ANY)) {
                systems.removeIf(system -> served(lines, line.kind(), system));
                systems.forEach(system -> addIfAny(loads, line, gapBySystem, Set.of(system)));
            } else {
                systems.retainAll(line.systems());
                addIfAny(loads, line, gapBySystem, systems);
            }
        }
        return loads;
    }

    private static boolean served(List<ProductionLine> lines, ProductionLine.Kind kind, String system) {
        return lines.stream()
                .anyMatch(line -> line.kind() == kind && line.systems().contains(system));
    }

    private static void addIfAny(
            List<LineLoad> loads, ProductionLine line, Map<String, Tally> gapBySystem, Set<String> systems) {
        long missing = systems.stream()
                .map(system -> Known.at(gapBySystem, system))
                .mapToLong(gap -> line.kind() == ProductionLine.Kind.FIRE_UNITS ? gap.fireUnits() : gap.rounds())
                .sum();
        if (missing > 0) {
            loads.add(new LineLoad(line, missing));
        }
    }

    /** Pieces ready at the end of a year if orders begin at the end of the start year. */
    long ready(Year start, Year year, Case which) {
        double from = start.getValue() + which.bad(line.leadYears());
        double to = year.getValue() - which.bad(line.trainingYears());
        double made = 0;
        List<ProductionLine.Output> outputs = line.outputs();
        for (int i = 0; i < outputs.size(); i++) {
            double begins = i == 0 ? from : Math.max(from, outputs.get(i).from().getValue());
            double ends = i + 1 < outputs.size()
                    ? Math.min(to, outputs.get(i + 1).from().getValue())
                    : to;
            made += Math.max(0, ends - begins) * which.good(outputs.get(i).aYear());
        }
        double european = made * which.good(line.europeanPercent()) / 100;
        return Math.min(missing, (long) Math.floor(european + ROUNDING));
    }

    YearRange all(Year start, Year horizon) {
        return new YearRange(
                first(start, horizon, Case.EARLY), first(start, horizon, Case.BASE), first(start, horizon, Case.LATE));
    }

    private Optional<Year> first(Year start, Year horizon, Case which) {
        for (Year year = start; !year.isAfter(horizon); year = year.plusYears(1)) {
            if (ready(start, year, which) >= missing) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }
}
