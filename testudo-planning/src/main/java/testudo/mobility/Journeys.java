package testudo.mobility;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import testudo.mobility.map.End;
import testudo.mobility.map.Link;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.Mode;
import testudo.mobility.map.Node;
import testudo.mobility.map.Way;
import testudo.mobility.search.Routes;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** Times over the network for loads, with some upgrades done; keeps the hours of links and the ways that it has worked out. */
final class Journeys {
    private static final double WORTH_TELLING = 0.5;

    private record Key(LoadClass load, Mode mode, End end, boolean upgraded) {}

    /** A journey; {@code without} is the region whose starts do not count. */
    private record Trip(Origin origin, String without, LoadClass load, Mode mode, End end, long chosen) {}

    /** Days, the share of the region's people that can be reached, and what part of the way is made by what; in percent. */
    record Days(Span span, double reached, SequencedMap<String, Percent> by) {}

    /** Mean hours over the reached people of a region. */
    record Mean(double hours, double reached) {
        private static final Mean NOWHERE = new Mean(Routes.NEVER, 0);
    }

    private final Network network;
    private final Map<Key, double[]> kept = new HashMap<>();
    private final Map<Trip, Routes.Tree> found = new HashMap<>();

    Journeys(Network network) {
        this.network = network;
    }

    Optional<Days> days(Origin origin, String region, LoadClass load, Mode mode, long chosen) {
        Mean base = mean(origin, region, load, mode, End.BASE, chosen);
        Mean low = mean(origin, region, load, mode, End.FAVOURABLE, chosen);
        Mean high = mean(origin, region, load, mode, End.UNFAVOURABLE, chosen);
        if (Math.min(base.reached(), Math.min(low.reached(), high.reached())) < WORTH_TELLING) {
            return Optional.empty();
        }
        return Optional.of(new Days(
                span(low.hours(), base.hours(), high.hours()),
                Math.round(1000 * base.reached()) / 10.0,
                by(region, tree(origin, region, load, mode, End.BASE, chosen))));
    }

    /** Days of hours at the favourable end, the base and the unfavourable end. */
    static Span span(double low, double base, double high) {
        return Span.of(day(low), Math.max(day(low), day(base)), Math.max(day(base), day(high)));
    }

    private static double day(double hours) {
        return Math.round(100 * Network.inDays(hours)) / 100.0;
    }

    Mean mean(Origin origin, String region, LoadClass load, Mode mode, End end, long chosen) {
        int[] starts = starts(origin, without(origin, mode, region));
        if (starts.length == 0) {
            return Mean.NOWHERE;
        }
        return mean(
                starts,
                inside(region),
                tree(origin, region, load, mode, end, chosen).time(),
                end);
    }

    private Routes.Tree tree(Origin origin, String region, LoadClass load, Mode mode, End end, long chosen) {
        return found.computeIfAbsent(
                new Trip(origin, without(origin, mode, region), load, mode, end, chosen),
                trip -> tree(starts(origin, trip.without()), load, mode, end, chosen));
    }

    /** A haul from region to region begins outside the region where it ends. */
    private String without(Origin origin, Mode mode, String region) {
        boolean inside = Arrays.stream(network.starts(origin))
                .anyMatch(start -> inside(region).test(network.map().nodes().get(start)));
        return mode.hauls() && inside ? region : "";
    }

    private int[] starts(Origin origin, String without) {
        return Arrays.stream(network.starts(origin))
                .filter(start -> !network.map().nodes().get(start).region().equals(without))
                .toArray();
    }

    static Predicate<Node> inside(String region) {
        return node -> node.region().equals(region);
    }

    /** Mean over some places of times already found; the permit is added where no start lies in the member that is entered. */
    Mean mean(int[] starts, Predicate<Node> places, double[] time, End end) {
        double people = 0;
        double reached = 0;
        double sum = 0;
        double permit = network.values().less("permit", end);
        Set<String> home = homes(starts);
        for (int hub : network.map().hubs()) {
            Node node = network.map().nodes().get(hub);
            if (places.test(node)) {
                people += node.people();
                if (time[hub] < Routes.NEVER) {
                    reached += node.people();
                    sum += node.people() * (time[hub] + (home.contains(node.member()) ? 0 : permit));
                }
            }
        }
        return new Mean(reached > 0 ? sum / reached : Routes.NEVER, people > 0 ? reached / people : 0);
    }

    Set<String> homes(int[] starts) {
        Set<String> home = new LinkedHashSet<>();
        for (int start : starts) {
            home.add(network.map().nodes().get(start).member());
        }
        return home;
    }

    /** Percent of the kilometres to a region's people by road, rail, sea and air. */
    private SequencedMap<String, Percent> by(String region, Routes.Tree tree) {
        double[] km = new double[Way.Kind.values().length];
        for (int hub : network.map().hubs()) {
            Node node = network.map().nodes().get(hub);
            if (inside(region).test(node)) {
                for (int at = hub; tree.from()[at] >= 0; at = tree.from()[at]) {
                    Link link = network.map().links().get(tree.by()[at]);
                    km[link.way().kind().ordinal()] += node.people() * (link.km() + link.approachKm());
                }
            }
        }
        double all = Arrays.stream(km).sum();
        SequencedMap<String, Percent> by = new LinkedHashMap<>();
        for (Way.Kind kind : Way.Kind.values()) {
            if (km[kind.ordinal()] > 0) {
                by.put(kind.key(), Percent.of(Math.round(1000 * km[kind.ordinal()] / all) / 10.0));
            }
        }
        return by;
    }

    double[] times(int[] starts, LoadClass load, Mode mode, End end, long chosen) {
        return tree(starts, load, mode, end, chosen).time();
    }

    private Routes.Tree tree(int[] starts, LoadClass load, Mode mode, End end, long chosen) {
        double[] hours = hours(load, mode, end, false);
        if (chosen != 0) {
            double[] after = hours(load, mode, end, true);
            hours = hours.clone();
            for (int i = 0; i < hours.length; i++) {
                int option = network.travel().optionOf(i);
                if (option >= 0 && (chosen >> option & 1) == 1) {
                    hours[i] = after[i];
                }
            }
        }
        return network.routes().tree(hours, starts);
    }

    double[] hours(LoadClass load, Mode mode, End end, boolean upgraded) {
        return kept.computeIfAbsent(
                new Key(load, mode, end, upgraded),
                key -> network.travel().hours(key.load(), key.mode(), key.end(), key.upgraded()));
    }
}
