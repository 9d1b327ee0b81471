package testudo.mobility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.quantity.Span;

/** Times over the network for loads, with some upgrades done; keeps the hours of links that it has worked out. */
final class Journeys {
    private record Key(LoadClass load, Mode mode, End end, boolean upgraded) {}

    private record Trip(Origin origin, LoadClass load, Mode mode, End end, long chosen) {}

    /** Days and the share of the region's people that can be reached, in percent. */
    record Days(Span span, double reached) {}

    /** Mean hours over the reached people of a region. */
    record Mean(double hours, double reached) {}

    private final Network network;
    private final Map<Key, double[]> kept = new HashMap<>();
    private final Map<Trip, double[]> found = new HashMap<>();

    Journeys(Network network) {
        this.network = network;
    }

    Optional<Days> days(Origin origin, String region, LoadClass load, Mode mode, long chosen) {
        Mean base = mean(origin, region, load, mode, End.BASE, chosen);
        Mean low = mean(origin, region, load, mode, End.FAVOURABLE, chosen);
        Mean high = mean(origin, region, load, mode, End.UNFAVOURABLE, chosen);
        if (Math.min(base.reached(), Math.min(low.reached(), high.reached())) < 0.5) {
            return Optional.empty();
        }
        return Optional.of(new Days(
                Span.of(day(low), Math.max(day(low), day(base)), Math.max(day(base), day(high))),
                Math.round(1000 * base.reached()) / 10.0));
    }

    private static double day(Mean mean) {
        return Math.round(100 * Network.inDays(mean.hours())) / 100.0;
    }

    Mean mean(Origin origin, String region, LoadClass load, Mode mode, End end, long chosen) {
        double[] time = found.computeIfAbsent(
                new Trip(origin, load, mode, end, chosen),
                trip -> times(network.starts(origin), load, mode, end, chosen));
        return mean(origin, region, time, end);
    }

    /** Mean over a region of times already found; the permit is added where no start lies in the member that is entered. */
    Mean mean(Origin origin, String region, double[] time, End end) {
        double people = 0;
        double reached = 0;
        double sum = 0;
        double permit = network.values().less("permit", end);
        Set<String> home = new HashSet<>();
        for (int start : network.starts(origin)) {
            home.add(network.map().nodes().get(start).member());
        }
        for (int hub : network.map().hubs()) {
            Node node = network.map().nodes().get(hub);
            if (node.region().equals(region)) {
                people += node.people();
                if (time[hub] < Routes.NEVER) {
                    reached += node.people();
                    sum += node.people() * (time[hub] + (home.contains(node.member()) ? 0 : permit));
                }
            }
        }
        return new Mean(reached > 0 ? sum / reached : Routes.NEVER, people > 0 ? reached / people : 0);
    }

    double[] times(int[] starts, LoadClass load, Mode mode, End end, long chosen) {
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
        return network.routes().times(hours, starts);
    }

    double[] hours(LoadClass load, Mode mode, End end, boolean upgraded) {
        return kept.computeIfAbsent(
                new Key(load, mode, end, upgraded),
                key -> network.travel().hours(key.load(), key.mode(), key.end(), key.upgraded()));
    }
}
