package testudo.mobility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import testudo.facts.FactRow;
import testudo.facts.ForceLine;
import testudo.plan.Plan;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** Computes a report from a network and a plan. */
final class ReportMaker {
    private static final List<LoadClass> UNITS = List.of(LoadClass.LIGHT, LoadClass.MEDIUM, LoadClass.HEAVY);

    private final Network network;
    private final Plan plan;
    private final Money product;
    private final Journeys journeys;
    private final Map<LoadClass, Double> mix;
    private final Span reserveToday;
    private final Flows flows;

    ReportMaker(Network network, Plan plan, Money product) {
        this.network = network;
        this.plan = plan;
        this.product = product;
        journeys = new Journeys(network);
        flows = new Flows(network);
        List<ForceLine> base = network.facts().force(plan.asOf()).base();
        mix = mix(base);
        reserveToday = reserve(base);
    }

    private static Map<LoadClass, Double> mix(List<ForceLine> base) {
        double all = base.stream().mapToInt(ForceLine::fireUnits).sum();
        Map<LoadClass, Double> mix = new LinkedHashMap<>();
        UNITS.forEach(load -> mix.put(
                load,
                base.stream()
                                .filter(line -> LoadClass.of(line.layer()) == load)
                                .mapToInt(ForceLine::fireUnits)
                                .sum()
                        / Math.max(1, all)));
        return mix;
    }

    /** Fire units that are neither set aside nor fixed. */
    private Span reserve(List<ForceLine> base) {
        Span aside = plan.share("setAside");
        Span fixed = plan.share("fixedShare");
        double low = base.stream().mapToInt(ForceLine::low).sum();
        double middle = base.stream().mapToInt(ForceLine::fireUnits).sum();
        double high = base.stream().mapToInt(ForceLine::high).sum();
        return Span.of(
                low * (1 - aside.high() / 100) * (1 - fixed.high() / 100),
                middle * (1 - aside.base() / 100) * (1 - fixed.base() / 100),
                high * (1 - aside.low() / 100) * (1 - fixed.low() / 100));
    }

    MoveReport make() {
        var choice = new UpgradeChoice(network, journeys, mix, product);
        long chosen = choice.chosen();
        Map<String, List<Flows.Into>> before = flows(0);
        Map<String, List<Flows.Into>> after = flows(chosen);
        return new MoveReport(
                plan.name(),
                regionTimes(chosen),
                throughput(before, after),
                reserves(before),
                resupply(),
                choice.upgrades(),
                choice.budget(),
                size(),
                assumptions(),
                sources());
    }

    private MoveReport.Size size() {
        RoadMap map = network.map();
        return new MoveReport.Size(
                map.hubs().size(),
                map.ports().size(),
                map.airfields().size(),
                map.links().size(),
                network.travel().options().size());
    }

    private List<MoveReport.RegionTime> regionTimes(long chosen) {
        List<MoveReport.RegionTime> rows = new ArrayList<>();
        for (String region : network.regions()) {
            for (Origin origin : Origin.values()) {
                for (LoadClass load : LoadClass.values()) {
                    for (Mode mode : Mode.values()) {
                        journeys.days(origin, region, load, mode, 0)
                                .ifPresent(days -> rows.add(new MoveReport.RegionTime(
                                        region,
                                        origin.words(),
                                        mode.key(),
                                        load.key(),
                                        days.span(),
                                        journeys.days(origin, region, load, mode, chosen)
                                                .orElse(days)
                                                .span(),
                                        Percent.of(days.reached()))));
                    }
                }
            }
        }
        return rows;
    }

    private Map<String, List<Flows.Into>> flows(long chosen) {
        Map<String, List<Flows.Into>> into = new LinkedHashMap<>();
        for (String region : network.regions()) {
            into.put(
                    region,
                    List.of(
                            flows.into(region, End.UNFAVOURABLE, chosen),
                            flows.into(region, End.BASE, chosen),
                            flows.into(region, End.FAVOURABLE, chosen)));
        }
        return into;
    }

    private static Span vehicles(List<Flows.Into> into) {
        return Span.of(
                into.get(0).vehicles(), into.get(1).vehicles(), into.get(2).vehicles());
    }

    /** Fire units of the mean size a day. */
    private Span units(List<Flows.Into> into) {
        return Span.of(
                tenth(into.get(0).vehicles() / vehiclesOfUnit(End.UNFAVOURABLE)),
                tenth(into.get(1).vehicles() / vehiclesOfUnit(End.BASE)),
                tenth(into.get(2).vehicles() / vehiclesOfUnit(End.FAVOURABLE)));
    }

    private double vehiclesOfUnit(End end) {
        double sum = 0;
        for (LoadClass load : UNITS) {
            sum += mix.getOrDefault(load, 0.0) * network.values().less("vehicles_" + load.key(), end);
        }
        return sum + network.values().less("vehicles_reloads", end);
    }

    private static double tenth(double value) {
        return Math.round(10 * value) / 10.0;
    }

    private List<MoveReport.Throughput> throughput(
            Map<String, List<Flows.Into>> before, Map<String, List<Flows.Into>> after) {
        List<MoveReport.Throughput> rows = new ArrayList<>();
        before.forEach((region, into) -> rows.add(new MoveReport.Throughput(
                region,
                Flows.from(region),
                vehicles(into),
                vehicles(after.getOrDefault(region, into)),
                units(into),
                into.get(1).binding())));
        return rows;
    }

    private List<MoveReport.Reserve> reserves(Map<String, List<Flows.Into>> before) {
        SequencedMap<String, Span> permits = permits();
        int most = plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
        var arrival = new ReserveArrival(network, journeys, mix);
        List<MoveReport.Reserve> rows = new ArrayList<>();
        before.forEach((region, into) -> {
            for (int factor : most == 1 ? List.of(1) : List.of(1, most)) {
                Span units = reserveToday.times(factor);
                permits.forEach((words, hours) -> rows.add(new MoveReport.Reserve(
                        region,
                        factor == 1 ? "today" : "×" + factor,
                        Span.of(tenth(units.low()), tenth(units.base()), tenth(units.high())),
                        words,
                        arrival.byDay(region, units, hours, units(into), 0))));
            }
        });
        return rows;
    }

    /** The three states of the rules, in hours, from the table of infrastructure. */
    private SequencedMap<String, Span> permits() {
        SequencedMap<String, Span> permits = new LinkedHashMap<>();
        permits.put("6 hours, as proposed for emergencies", Span.exactly(fact("I051")));
        permits.put("3 days, as proposed for peacetime", Span.exactly(24 * fact("I050")));
        permits.put("45 days, the longest notice today", Span.exactly(24 * fact("I049")));
        return permits;
    }

    private double fact(String id) {
        return network.facts()
                .table("infrastructure")
                .find(id)
                .flatMap(row -> row.decimal("value"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the table of infrastructure has no value in row " + id + ". Maybe an overlay dropped it."))
                .doubleValue();
    }

    private List<MoveReport.Resupply> resupply() {
        List<MoveReport.Resupply> rows = new ArrayList<>();
        for (String region : network.regions()) {
            journeys.days(Origin.CENTRAL_DEPOTS, region, LoadClass.RELOADS, Mode.SURFACE, 0)
                    .ifPresent(days -> rows.add(new MoveReport.Resupply(region, days.span())));
        }
        return rows;
    }

    private List<MoveReport.Assumption> assumptions() {
        List<MoveReport.Assumption> rows = new ArrayList<>();
        for (String share : List.of("setAside", "fixedShare")) {
            rows.add(new MoveReport.Assumption(share, plan.share(share), "percent", "assumed", "field of the plan"));
        }
        for (FactRow row : network.facts().table("mobility_plan").rows()) {
            rows.add(new MoveReport.Assumption(
                    row.text("parameter"),
                    network.values().span(row.text("parameter")),
                    row.text("unit"),
                    row.grade().key(),
                    row.text("note")));
        }
        return rows;
    }

    private List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        for (String table : List.of("mobility_plan", "mobility_regions", "crossings", "cities", "ports", "airfields")) {
            network.facts().table(table).rows().stream()
                    .map(FactRow::source)
                    .distinct()
                    .forEach(sources::add);
        }
        network.facts().table("infrastructure").rows().stream()
                .filter(row -> UpgradeChoice.FACTS.contains(row.key()))
                .map(FactRow::source)
                .forEach(sources::add);
        return sources.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
