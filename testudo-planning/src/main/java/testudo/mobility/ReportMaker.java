package testudo.mobility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import testudo.facts.tables.FactRow;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.Mode;
import testudo.mobility.map.RoadMap;
import testudo.plan.Plan;
import testudo.plan.PlanField;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** Computes a report from a network and a plan. */
final class ReportMaker {
    /** Days by whose end the report tells how much of the reserve has arrived. */
    private static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 10);

    private final Network network;
    private final Plan plan;
    private final Journeys journeys;
    private final ReserveForce force;
    private final RelatedMoney money;
    private final Inflow inflow;

    ReportMaker(Network network, Plan plan, Products products) {
        this.network = network;
        this.plan = plan;
        journeys = new Journeys(network);
        force = ReserveForce.of(network.facts(), plan);
        money = new RelatedMoney(network, products);
        inflow = new Inflow(network, force);
    }

    MoveReport make() {
        var choice = new UpgradeChoice(network, new Works(network, journeys, force), money);
        return new MoveReport(
                plan.name(),
                regionTimes(choice.chosen()),
                throughput(choice.chosen()),
                reserves(),
                resupply(),
                members(),
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
                        regionTime(region, origin, load, mode, chosen).ifPresent(rows::add);
                    }
                }
            }
        }
        return rows;
    }

    private Optional<MoveReport.RegionTime> regionTime(
            String region, Origin origin, LoadClass load, Mode mode, long chosen) {
        return journeys.days(origin, region, load, mode, 0)
                .map(days -> new MoveReport.RegionTime(
                        region,
                        origin,
                        mode.key(),
                        load.key(),
                        days.span(),
                        journeys.days(origin, region, load, mode, chosen)
                                .orElse(days)
                                .span(),
                        Percent.of(days.reached()),
                        days.by()));
    }

    private List<MoveReport.Throughput> throughput(long chosen) {
        return network.regions().stream()
                .map(region -> new MoveReport.Throughput(
                        region,
                        Flows.from(region),
                        inflow.vehicles(region, 0),
                        inflow.vehicles(region, chosen),
                        inflow.units(region),
                        inflow.binding(region)))
                .toList();
    }

    private List<MoveReport.Reserve> reserves() {
        int most = plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
        var march = new ReserveMarch(network, journeys, force);
        List<MoveReport.Reserve> rows = new ArrayList<>();
        for (String region : network.regions()) {
            for (int factor : most == 1 ? List.of(1) : List.of(1, most)) {
                var arrival =
                        new ReserveArrival(network, inflow, march, force.units().times(factor));
                for (Permit permit : Permit.values()) {
                    rows.add(reserve(region, new MoveReport.Times(factor), arrival, permit));
                }
            }
        }
        return rows;
    }

    private static MoveReport.Reserve reserve(
            String region, MoveReport.Times force, ReserveArrival arrival, Permit permit) {
        SequencedMap<String, Span> byDay = new LinkedHashMap<>();
        DAYS.forEach(day -> byDay.put(Integer.toString(day), arrival.present(region, permit, day)));
        Span units = arrival.units();
        return new MoveReport.Reserve(
                region,
                force,
                Span.of(tenth(units.low()), tenth(units.base()), tenth(units.high())),
                permit,
                byDay,
                arrival.dayOfHalf(region, permit));
    }

    private static double tenth(double value) {
        return Math.round(10 * value) / 10.0;
    }

    private List<MoveReport.Resupply> resupply() {
        List<MoveReport.Resupply> rows = new ArrayList<>();
        for (String region : network.regions()) {
            journeys.days(Origin.CENTRAL_DEPOTS, region, LoadClass.RELOADS, Mode.SURFACE, 0)
                    .ifPresent(days -> rows.add(new MoveReport.Resupply(region, days.span())));
        }
        return rows;
    }

    private List<MoveReport.MemberRow> members() {
        SiteTimes reloads = network.from(Origin.CENTRAL_DEPOTS, LoadClass.RELOADS);
        return new StandingMaker(network, force, money)
                .make().stream()
                        .map(standing -> new MoveReport.MemberRow(
                                standing.member(),
                                standing.region(),
                                reloads.to(standing.member()),
                                standing.earliest(),
                                standing.places()))
                        .toList();
    }

    private List<MoveReport.Assumption> assumptions() {
        List<MoveReport.Assumption> rows = new ArrayList<>();
        for (String share : List.of("setAside", "fixedShare")) {
            rows.add(new MoveReport.Assumption(
                    share,
                    plan.share(share),
                    "percent",
                    "assumed",
                    PlanField.named(share).meaning()));
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
                .filter(InfrastructureFacts::used)
                .map(FactRow::source)
                .forEach(sources::add);
        return sources.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
