package testudo.mobility;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.quantity.Span;

/**
 * The share of the travelling reserve that has arrived by a day if all of it goes to one region.
 *
 * <p>Units stand where people live. By day d have arrived {@code min(w(d), r (d − d₀) ÷ n)}: the share w that is near enough, and no more
 * than the flow r lets in after the readiness d₀, of n units.
 */
final class ReserveArrival {
    static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 10);

    private final Network network;
    private final Journeys journeys;
    private final Map<LoadClass, Double> mix;
    private final Map<Place, Map<LoadClass, double[]>> found = new HashMap<>();

    ReserveArrival(Network network, Journeys journeys, Map<LoadClass, Double> mix) {
        this.network = network;
        this.journeys = journeys;
        this.mix = mix;
    }

    /** Times from every hub to the gathering hub of a region, one array a load. */
    private Map<LoadClass, double[]> times(String region, End end, long chosen) {
        return found.computeIfAbsent(new Place(region, end, chosen), place -> {
            Map<LoadClass, double[]> times = new LinkedHashMap<>();
            int[] start = {network.gathering(region)};
            mix.keySet().forEach(load -> times.put(load, journeys.times(start, load, Mode.SURFACE, end, chosen)));
            return times;
        });
    }

    private record Place(String region, End end, long chosen) {}

    /**
     * Percent arrived by each day.
     *
     * @param permitHours permit at each end of its range
     * @param unitsPerDay flow into the region
     */
    SequencedMap<String, Span> byDay(String region, Span units, Span permitHours, Span unitsPerDay, long chosen) {
        double[] low = shares(region, End.UNFAVOURABLE, units.high(), permitHours.high(), unitsPerDay.low(), chosen);
        double[] base = shares(region, End.BASE, units.base(), permitHours.base(), unitsPerDay.base(), chosen);
        double[] high = shares(region, End.FAVOURABLE, units.low(), permitHours.low(), unitsPerDay.high(), chosen);
        SequencedMap<String, Span> byDay = new LinkedHashMap<>();
        for (int i = 0; i < DAYS.size(); i++) {
            double middle = Math.max(low[i], base[i]);
            byDay.put(Integer.toString(DAYS.get(i)), Span.of(low[i], middle, Math.max(middle, high[i])));
        }
        return byDay;
    }

    private double[] shares(String region, End end, double units, double permit, double perDay, long chosen) {
        Map<LoadClass, double[]> times = times(region, end, chosen);
        double ready = network.values().less("readiness", end);
        String home = network.map().nodes().get(network.gathering(region)).member();
        double[] shares = new double[DAYS.size()];
        for (int i = 0; i < shares.length; i++) {
            double near = near(times, home, 24.0 * DAYS.get(i) - ready, permit);
            double room = perDay * Math.max(0, DAYS.get(i) - Network.inDays(ready)) / Math.max(units, 1e-9);
            shares[i] = Math.round(1000 * Math.min(near, room)) / 10.0;
        }
        return shares;
    }

    /** Share of the reserve whose way takes no longer than that. */
    private double near(Map<LoadClass, double[]> times, String home, double hours, double permit) {
        double all = 0;
        double in = 0;
        for (int hub : network.map().hubs()) {
            Node node = network.map().nodes().get(hub);
            all += node.people();
            double wait = node.member().equals(home) ? 0 : permit;
            for (var load : times.entrySet()) {
                double weight = node.people() * mix.getOrDefault(load.getKey(), 0.0);
                in += load.getValue()[hub] + wait <= hours ? weight : 0;
            }
        }
        return all > 0 ? in / all : 0;
    }
}
