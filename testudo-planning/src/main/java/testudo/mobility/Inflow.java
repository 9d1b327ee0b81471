package testudo.mobility;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import testudo.mobility.map.End;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** What flows into regions at the three ends of all ranges, in vehicles and in fire units of the mean size; kept once worked out. */
final class Inflow {
    private record Key(String region, End end, long chosen) {}

    private final Network network;
    private final ReserveForce force;
    private final Flows flows;
    private final Map<Key, Flows.Into> found = new HashMap<>();

    Inflow(Network network, ReserveForce force) {
        this.network = network;
        this.force = force;
        flows = new Flows(network);
    }

    private Flows.Into into(String region, End end, long chosen) {
        return found.computeIfAbsent(
                new Key(region, end, chosen), key -> flows.into(key.region(), key.end(), key.chosen()));
    }

    /** Whole vehicles. */
    Span vehicles(String region, long chosen) {
        return Span.of(
                Math.rint(into(region, End.UNFAVOURABLE, chosen).vehicles()),
                Math.rint(into(region, End.BASE, chosen).vehicles()),
                Math.rint(into(region, End.FAVOURABLE, chosen).vehicles()));
    }

    /** Fire units with one load of rounds each. */
    Span units(String region) {
        return Span.of(
                units(region, End.UNFAVOURABLE, 0), units(region, End.BASE, 0), units(region, End.FAVOURABLE, 0));
    }

    /** Fire units with one load of rounds each at one end, with some upgrades done. */
    double units(String region, End end, long chosen) {
        double vehicles = force.mean(load -> network.values().less("vehicles_" + load.key(), end))
                + network.values().less("vehicles_reloads", end);
        return Math.round(10 * into(region, end, chosen).vehicles() / vehicles) / 10.0;
    }

    /** The classes that hold the flow at base values. */
    SequencedMap<String, Percent> binding(String region) {
        return into(region, End.BASE, 0).binding();
    }
}
