package testudo.validation;

import static testudo.validation.Numbers.one;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maximum flow by shortest augmenting paths: NET. */
final class FlowForms {
    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<List<Integer>> out = new ArrayList<>();
    private final List<Integer> head = new ArrayList<>();
    private final List<Double> room = new ArrayList<>();

    private FlowForms() {}

    static double[] of(Case c) {
        if (!c.says("flow", "cut")) {
            throw c.notCovered();
        }
        var network = new FlowForms();
        for (String arc : c.in().text("arcs").split("\\|")) {
            String[] parts = arc.strip().split("[>:]");
            double capacity = parts.length == 3 ? Numbers.parse(parts[2]).orElse(-1.0) : -1;
            if (capacity < 0) {
                throw c.in().wrong("arcs", "arcs a>b:capacity separated by |");
            }
            network.add(parts[0].strip(), parts[1].strip(), capacity);
        }
        return one(network.maximum(network.node(c.in().text("s")), network.node(c.in().text("t"))));
    }

    private int node(String name) {
        return nodes.computeIfAbsent(name, n -> {
            out.add(new ArrayList<>());
            return out.size() - 1;
        });
    }

    private void add(String from, String to, double capacity) {
        arc(node(from), node(to), capacity);
        arc(node(to), node(from), 0);
    }

    private void arc(int from, int to, double capacity) {
        out.get(from).add(head.size());
        head.add(to);
        room.add(capacity);
    }

    private double maximum(int source, int sink) {
        double flow = 0;
        for (int[] by = path(source, sink); by[sink] >= 0; by = path(source, sink)) {
            double least = Double.POSITIVE_INFINITY;
            for (int v = sink; v != source; v = head.get(by[v] ^ 1)) {
                least = Math.min(least, room.get(by[v]));
            }
            for (int v = sink; v != source; v = head.get(by[v] ^ 1)) {
                room.set(by[v], room.get(by[v]) - least);
                room.set(by[v] ^ 1, room.get(by[v] ^ 1) + least);
            }
            flow += least;
        }
        return flow;
    }

    /** The arc by which a breadth-first search reached each node; -1 where it did not. */
    private int[] path(int source, int sink) {
        int[] by = new int[out.size()];
        Arrays.fill(by, -1);
        var queue = new ArrayDeque<>(List.of(source));
        while (source != sink && !queue.isEmpty() && by[sink] < 0) {
            for (int arc : out.get(queue.poll())) {
                int to = head.get(arc);
                if (by[to] < 0 && to != source && room.get(arc) > 0) {
                    by[to] = arc;
                    queue.add(to);
                }
            }
        }
        return by;
    }
}
