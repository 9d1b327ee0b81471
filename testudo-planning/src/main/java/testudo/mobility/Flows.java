package testudo.mobility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import testudo.mobility.map.End;
import testudo.mobility.map.Link;
import testudo.mobility.map.Node;
import testudo.mobility.map.Way;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/** Vehicles a day into a region from the west and the centre, or from everywhere else for those two. */
final class Flows {
    private static final String AWAY = "away";
    private static final String HOME = "home";
    private static final String SEA = "sea";

    private final Network network;

    /** Vehicles a day, and which corridor classes hold it, in percent of the cut. */
    record Into(double vehicles, SequencedMap<String, Percent> binding) {}

    Flows(Network network) {
        this.network = network;
    }

    static MoveReport.Inward from(String region) {
        return region.equals("west") || region.equals("centre")
                ? MoveReport.Inward.FROM_EVERYWHERE
                : MoveReport.Inward.FROM_WEST_AND_CENTRE;
    }

    Into into(String region, End end, long chosen) {
        Map<MaximumFlow.Arc, String> kinds = new IdentityHashMap<>();
        List<MaximumFlow.Arc> arcs = new ArrayList<>();
        Set<Integer> called = new HashSet<>();
        double sent = 0;
        List<Link> links = network.map().links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            int option = network.travel().optionOf(i);
            double capacity = network.travel().capacity(link, end, option >= 0 && (chosen >> option & 1) == 1);
            String a = name(link.a(), region);
            if (link.way() == Way.PORT && a.equals(AWAY)) {
                sent += called.add(link.b()) ? capacity : 0;
            } else if (link.way() == Way.PORT) {
                String port = "port" + link.b();
                arcs.add(arc(port, a, capacity, "port", kinds));
                if (called.add(link.b())) {
                    arcs.add(arc(SEA, port, capacity, "port", kinds));
                }
            } else if (capacity > 0 && link.way() != Way.SEA) {
                String b = name(link.b(), region);
                String kind = link.way().key();
                if (!a.equals(b)) {
                    arcs.add(arc(a, b, capacity, kind, kinds));
                    arcs.add(arc(b, a, capacity, kind, kinds));
                }
            }
        }
        arcs.add(arc(AWAY, SEA, sent, "departure", kinds));
        MaximumFlow.Flow flow = MaximumFlow.of(arcs).between(AWAY, HOME);
        return new Into(flow.value().value(), shares(flow, kinds));
    }

    private static MaximumFlow.Arc arc(
            String from, String to, double capacity, String kind, Map<MaximumFlow.Arc, String> kinds) {
        var arc = new MaximumFlow.Arc(from, to, Scalar.of(capacity));
        kinds.put(arc, kind);
        return arc;
    }

    private String name(int index, String region) {
        Node node = network.map().nodes().get(index);
        if (node.region().equals(region)) {
            return HOME;
        }
        boolean source = from(region) == MoveReport.Inward.FROM_EVERYWHERE
                || node.region().equals("west")
                || node.region().equals("centre");
        return source ? AWAY : "n" + index;
    }

    private static SequencedMap<String, Percent> shares(MaximumFlow.Flow flow, Map<MaximumFlow.Arc, String> kinds) {
        Map<String, Double> sums = new java.util.TreeMap<>();
        for (MaximumFlow.Arc arc : flow.cut()) {
            sums.merge(kinds.getOrDefault(arc, "other"), arc.capacity().value(), Double::sum);
        }
        SequencedMap<String, Percent> shares = new LinkedHashMap<>();
        double all = sums.values().stream().mapToDouble(v -> v).sum();
        sums.forEach((kind, sum) -> shares.put(kind, Percent.of(Math.round(1000 * sum / all) / 10.0)));
        return shares;
    }
}
