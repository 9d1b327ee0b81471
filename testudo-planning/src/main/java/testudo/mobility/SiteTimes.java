package testudo.mobility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import testudo.mobility.map.End;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.Mode;
import testudo.mobility.map.Node;
import testudo.mobility.search.Routes;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.quantity.UnitVector;

/**
 * Days on the way from one origin to any site, for one load, by road, rail and sea; the permit included, readiness not.
 *
 * <p>A site is reached from one of the hubs nearest to it, by road; the time to the hub and that road sum to the least.
 */
public final class SiteTimes {
    private static final int NEAREST = 6;
    private static final double FAR_KM = 400;

    private final Network network;
    private final Journeys journeys;
    private final int[] starts;
    private final Set<String> homes;
    private final double[] favourable;
    private final double[] base;
    private final double[] unfavourable;

    SiteTimes(Network network, Origin origin, LoadClass load) {
        this.network = network;
        journeys = new Journeys(network);
        starts = network.starts(origin);
        homes = journeys.homes(starts);
        favourable = times(load, End.FAVOURABLE);
        base = times(load, End.BASE);
        unfavourable = times(load, End.UNFAVOURABLE);
    }

    private double[] times(LoadClass load, End end) {
        return journeys.times(starts, load, Mode.SURFACE, end, 0);
    }

    private double[] times(End end) {
        return switch (end) {
            case FAVOURABLE -> favourable;
            case BASE -> base;
            case UNFAVOURABLE -> unfavourable;
        };
    }

    /** Days to a site; empty where no hub that can be reached lies within 400 km. */
    public Optional<Span> to(Position site) {
        UnitVector at = UnitVector.of(site);
        List<Integer> near = network.map().hubs().stream()
                .filter(hub -> base[hub] < Routes.NEVER && km(hub, at) < FAR_KM)
                .sorted(Comparator.comparingDouble((Integer hub) -> km(hub, at)).thenComparing(hub -> hub))
                .limit(NEAREST)
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(Journeys.span(
                        hours(near, at, End.FAVOURABLE), hours(near, at, End.BASE), hours(near, at, End.UNFAVOURABLE)));
    }

    private double hours(List<Integer> near, UnitVector at, End end) {
        double permit = network.values().less("permit", end);
        return near.stream()
                .mapToDouble(hub -> times(end)[hub]
                        + (homes.contains(network.map().nodes().get(hub).member()) ? 0 : permit)
                        + network.travel().drive(km(hub, at), end))
                .min()
                .orElse(Routes.NEVER);
    }

    private double km(int hub, UnitVector at) {
        return testudo.defence.Geodesy.MEAN_RADIUS.kilometres()
                * network.map().nodes().get(hub).at().arc(at);
    }

    /** Days to a member, the mean over where its people live; empty where less than half of them can be reached. */
    public Optional<Span> to(Member member) {
        Predicate<Node> its = node -> node.member().equals(member.code());
        Journeys.Mean low = journeys.mean(starts, its, favourable, End.FAVOURABLE);
        Journeys.Mean middle = journeys.mean(starts, its, base, End.BASE);
        Journeys.Mean high = journeys.mean(starts, its, unfavourable, End.UNFAVOURABLE);
        return middle.reached() < 0.5
                ? Optional.empty()
                : Optional.of(Journeys.span(low.hours(), middle.hours(), high.hours()));
    }
}
