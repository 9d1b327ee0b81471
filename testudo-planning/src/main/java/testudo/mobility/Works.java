package testudo.mobility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import testudo.mobility.map.End;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.Mode;
import testudo.quantity.Span;

/** The works that shorten some journey, and the mean journey after a set of them; sets are bits over these works. */
final class Works {
    private record Trip(LoadClass load, End end, long options) {}

    private final Network network;
    private final Journeys journeys;
    private final ReserveForce force;
    private final List<Integer> works;
    private final Map<Trip, Double> known = new HashMap<>();
    private final long[][] relevant = new long[LoadClass.values().length][End.values().length];

    Works(Network network, Journeys journeys, ReserveForce force) {
        this.network = network;
        this.journeys = journeys;
        this.force = force;
        works = useful();
    }

    /** Works that change the time of some link that is used for some load, at some end of the ranges. */
    private List<Integer> useful() {
        long changes = 0;
        for (LoadClass load : LoadClass.values()) {
            for (End end : End.values()) {
                long shorter = shorter(load, end);
                relevant[load.ordinal()][end.ordinal()] = shorter;
                changes |= end == End.BASE ? shorter : 0;
            }
        }
        List<Integer> useful = new ArrayList<>();
        for (int i = 0; i < network.travel().options().size(); i++) {
            if ((changes >> i & 1) == 1) {
                useful.add(i);
            }
        }
        return useful;
    }

    private long shorter(LoadClass load, End end) {
        double[] before = journeys.hours(load, mode(load), end, false);
        double[] after = journeys.hours(load, mode(load), end, true);
        long shorter = 0;
        for (int i = 0; i < before.length; i++) {
            if (network.travel().optionOf(i) >= 0 && after[i] < before[i]) {
                shorter |= 1L << network.travel().optionOf(i);
            }
        }
        return shorter;
    }

    /** Light units may fly; there is not enough lift for the others. */
    private static Mode mode(LoadClass load) {
        return load == LoadClass.LIGHT ? Mode.ANY : Mode.SURFACE;
    }

    int size() {
        return works.size();
    }

    Travel.Option option(int work) {
        return network.travel().options().get(works.get(work));
    }

    Span cost(int work) {
        Travel.Option option = option(work);
        return Span.of(option.costLow(), option.costBase(), option.costHigh());
    }

    Span costOf(long set) {
        Span sum = Span.exactly(0);
        for (int i = 0; i < works.size(); i++) {
            if ((set >> i & 1) == 1) {
                sum = sum.plus(cost(i));
            }
        }
        return sum;
    }

    /** The same works as bits over all options of the network. */
    long options(long set) {
        long options = 0;
        for (int i = 0; i < works.size(); i++) {
            if ((set >> i & 1) == 1) {
                options |= 1L << works.get(i);
            }
        }
        return options;
    }

    /** Mean hours of a fire unit and of its reloads, alike, over origins and regions. */
    double hours(long set, End end) {
        long options = options(set);
        return (force.mean(load -> hours(load, end, options)) + hours(LoadClass.RELOADS, end, options)) / 2;
    }

    private double hours(LoadClass load, End end, long options) {
        long changed = options & relevant[load.ordinal()][end.ordinal()];
        return known.computeIfAbsent(new Trip(load, end, changed), this::mean);
    }

    private double mean(Trip trip) {
        double sum = 0;
        for (Origin origin : Origin.values()) {
            int[] starts = network.starts(origin);
            double[] time = journeys.times(starts, trip.load(), mode(trip.load()), trip.end(), trip.options());
            for (String region : network.regions()) {
                sum += journeys.mean(starts, Journeys.inside(region), time, trip.end())
                        .hours();
            }
        }
        return sum / (Origin.values().length * network.regions().size());
    }

    /** Days that a set saves: least, at base values, most of the three ends of all ranges. */
    Span savesDays(long set) {
        double low = saves(set, End.FAVOURABLE);
        double base = saves(set, End.BASE);
        double high = saves(set, End.UNFAVOURABLE);
        return RelatedMoney.hundredths(
                Span.of(Math.min(base, Math.min(low, high)), base, Math.max(base, Math.max(low, high))));
    }

    private double saves(long set, End end) {
        return Network.inDays(hours(0, end) - hours(set, end));
    }
}
