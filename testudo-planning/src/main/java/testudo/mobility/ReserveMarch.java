package testudo.mobility;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import testudo.mobility.map.End;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.Mode;
import testudo.mobility.map.Node;
import testudo.mobility.search.Routes;

/** How soon units that stand where people live come together in one region. */
final class ReserveMarch {
    private record Goal(String region, End end, long chosen) {}

    private final Network network;
    private final Journeys journeys;
    private final ReserveForce force;
    private final Map<Goal, Map<LoadClass, double[]>> found = new HashMap<>();

    ReserveMarch(Network network, Journeys journeys, ReserveForce force) {
        this.network = network;
        this.journeys = journeys;
        this.force = force;
    }

    /** Times from every hub to the gathering hub of a region, one array a load. */
    private Map<LoadClass, double[]> times(String region, End end, long chosen) {
        return found.computeIfAbsent(new Goal(region, end, chosen), goal -> {
            Map<LoadClass, double[]> times = new LinkedHashMap<>();
            int[] start = {network.gathering(region)};
            force.mix()
                    .keySet()
                    .forEach(load -> times.put(load, journeys.times(start, load, Mode.SURFACE, end, chosen)));
            return times;
        });
    }

    /**
     * Percent of the units that have arrived.
     *
     * @param permit hours
     * @param perDay units a day that the region's roads, railways and ports let in
     */
    double arrived(String region, End end, double units, double permit, double perDay, int day) {
        double ready = network.values().less("readiness", end);
        double near = near(region, end, 24.0 * day - ready, permit);
        double room = perDay * Math.max(0, day - Network.inDays(ready)) / Math.max(units, 1e-9);
        return Math.round(1000 * Math.min(near, room)) / 10.0;
    }

    /**
     * Hours until a share of the units has arrived, {@link Routes#NEVER} where so many cannot come; some upgrades done.
     *
     * @param share of all of them
     * @param permit hours
     * @param perDay units a day that the region's roads, railways and ports let in
     */
    double hoursUntil(double share, String region, End end, long chosen, double units, double permit, double perDay) {
        double ready = network.values().less("readiness", end);
        double room = 24 * share * units / Math.max(perDay, 1e-9);
        return ready + Math.max(room, way(share, region, end, chosen, permit));
    }

    /** The way of the last of a share of the units, in hours with the permit. */
    private double way(double share, String region, End end, long chosen, double permit) {
        String home = network.map().nodes().get(network.gathering(region)).member();
        TreeMap<Double, Double> people = new TreeMap<>();
        double all = 0;
        for (int hub : network.map().hubs()) {
            Node node = network.map().nodes().get(hub);
            all += node.people();
            for (var load : times(region, end, chosen).entrySet()) {
                double weight = node.people() * force.mix().getOrDefault(load.getKey(), 0.0);
                double hours = load.getValue()[hub] + (node.member().equals(home) ? 0 : permit);
                people.merge(hours, weight, Double::sum);
            }
        }
        double in = 0;
        for (Map.Entry<Double, Double> arriving : people.entrySet()) {
            in += arriving.getValue();
            if (in >= share * all) {
                return arriving.getKey();
            }
        }
        return Routes.NEVER;
    }

    /** Share of the reserve whose way takes no longer than that. */
    private double near(String region, End end, double hours, double permit) {
        Map<LoadClass, double[]> times = times(region, end, 0);
        String home = network.map().nodes().get(network.gathering(region)).member();
        double all = 0;
        double in = 0;
        for (int hub : network.map().hubs()) {
            Node node = network.map().nodes().get(hub);
            all += node.people();
            double left = hours - (node.member().equals(home) ? 0 : permit);
            for (var load : times.entrySet()) {
                double weight = node.people() * force.mix().getOrDefault(load.getKey(), 0.0);
                in += load.getValue()[hub] <= left ? weight : 0;
            }
        }
        return all > 0 ? in / all : 0;
    }
}
