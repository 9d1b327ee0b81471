package testudo.mobility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import testudo.mobility.map.End;
import testudo.mobility.search.Routes;
import testudo.mobility.search.UpgradeSearch;
import testudo.plan.Plan;
import testudo.quantity.Span;

/** Works out {@link Moves}. */
final class MovesMaker {
    /** The reserve has reached a region when so much of it is there. */
    private static final double THERE = 0.9;

    private static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 10);

    private final Network network;
    private final Plan plan;
    private final Journeys journeys;
    private final ReserveForce force;
    private final RelatedMoney money;
    private final Inflow inflow;
    private final ReserveMarch march;
    private final double permit;

    MovesMaker(Network network, Plan plan, Products products) {
        this.network = network;
        this.plan = plan;
        journeys = new Journeys(network);
        force = ReserveForce.of(network.facts(), plan);
        money = new RelatedMoney(network, products);
        inflow = new Inflow(network, force);
        march = new ReserveMarch(network, journeys, force);
        permit = Permit.EMERGENCY.hours(network.facts()).base();
    }

    Moves make() {
        var works = new Works(network, journeys, force);
        var search = new UpgradeSearch(
                IntStream.range(0, works.size())
                        .mapToDouble(work -> works.cost(work).base())
                        .toArray(),
                set -> works.hours(set, End.BASE));
        Span budget = money.forMobility();
        long chosen = search.greedy(budget.base());
        return new Moves(
                money.ceiling(),
                network.values().span("mobility_share"),
                budget,
                RelatedMoney.hundredths(works.costOf(chosen)),
                Long.bitCount(chosen),
                arrivals(works.options(chosen)),
                places());
    }

    private List<Moves.Place> places() {
        return network.map().hubs().stream()
                .map(hub -> network.map().nodes().get(hub))
                .filter(node -> !node.region().isEmpty())
                .map(node ->
                        new Moves.Place(node.region(), testudo.quantity.Position.of(node.latitude(), node.longitude())))
                .toList();
    }

    private List<Moves.Arrival> arrivals(long chosen) {
        int most = plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Moves.Arrival> arrivals = new ArrayList<>();
        for (String region : network.regions()) {
            for (int factor : most == 1 ? List.of(1) : List.of(1, most)) {
                arrivals.add(arrival(region, factor, chosen));
            }
        }
        return arrivals;
    }

    private Moves.Arrival arrival(String region, int factor, long chosen) {
        Span units = force.units().times(factor);
        double[] before = hours(region, units, 0);
        double[] after = hours(region, units, chosen);
        SequencedMap<Integer, Span> byDay = new LinkedHashMap<>();
        var present = new ReserveArrival(network, inflow, march, units);
        DAYS.forEach(day -> byDay.put(day, present.present(region, Permit.EMERGENCY, day)));
        return new Moves.Arrival(region, factor, tenths(units), days(before), days(after), saved(before, after), byDay);
    }

    /** At the favourable end, the base and the unfavourable end. */
    private double[] hours(String region, Span units, long chosen) {
        return new double[] {
            until(region, End.FAVOURABLE, units.low(), chosen),
            until(region, End.BASE, units.base(), chosen),
            until(region, End.UNFAVOURABLE, units.high(), chosen)
        };
    }

    private double until(String region, End end, double units, long chosen) {
        return march.hoursUntil(THERE, region, end, chosen, units, permit, inflow.units(region, end, chosen));
    }

    private static Optional<Span> days(double[] hours) {
        return hours[1] < Routes.NEVER && hours[2] < Routes.NEVER
                ? Optional.of(Journeys.span(hours[0], hours[1], hours[2]))
                : Optional.empty();
    }

    private static Span saved(double[] before, double[] after) {
        double[] saved = IntStream.range(0, before.length)
                .mapToDouble(i -> before[i] < Routes.NEVER ? Network.inDays(before[i] - after[i]) : 0)
                .toArray();
        return RelatedMoney.hundredths(Span.of(
                Math.min(saved[1], Math.min(saved[0], saved[2])),
                saved[1],
                Math.max(saved[1], Math.max(saved[0], saved[2]))));
    }

    private static Span tenths(Span span) {
        return Span.of(tenth(span.low()), tenth(span.base()), tenth(span.high()));
    }

    private static double tenth(double value) {
        return Math.round(10 * value) / 10.0;
    }
}
