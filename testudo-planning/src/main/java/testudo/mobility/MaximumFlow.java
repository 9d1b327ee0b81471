package testudo.mobility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.quantity.Scalar;

/**
 * The greatest flow between two nodes of a network, and the cut that holds it.
 *
 * <p>{@code max Σ f(s,·)} subject to {@code 0 ≤ f(a) ≤ c(a)} and what enters a node leaves it; equal to the least capacity of a set of
 * arcs whose removal parts the two. By shortest augmenting paths in levels.
 *
 * <p>Sources: L. R. Ford and D. R. Fulkerson, Canadian Journal of Mathematics 8 (1956); E. A. Dinic, Soviet Mathematics Doklady 11
 * (1970).
 */
public final class MaximumFlow {
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final List<Arc> arcs = new ArrayList<>();

    /**
     * An arc that carries flow one way.
     *
     * @param from node
     * @param to node
     * @param capacity not negative; may be infinite
     */
    public record Arc(String from, String to, Scalar capacity) {
        public Arc {
            if (!(capacity.value() >= 0)) {
                throw new IllegalArgumentException("a capacity is not negative, was " + capacity.value());
            }
        }
    }

    /**
     * A greatest flow.
     *
     * @param value units of flow
     * @param cut the arcs of a least cut
     */
    public record Flow(Scalar value, List<Arc> cut) {
        public Flow {
            cut = List.copyOf(cut);
        }
    }

    private MaximumFlow(List<Arc> given) {
        for (Arc arc : given) {
            arcs.add(arc);
            node(arc.from());
            node(arc.to());
        }
    }

    /** The network of those arcs. */
    public static MaximumFlow of(List<Arc> arcs) {
        return new MaximumFlow(arcs);
    }

    /**
     * The network written as {@code s>a:10|a>t:4}.
     *
     * @throws IllegalArgumentException naming the arc that cannot be read
     */
    public static MaximumFlow parse(String text) {
        List<Arc> arcs = new ArrayList<>();
        for (String arc : text.split("\\|")) {
            String[] parts = arc.strip().split("[>:]");
            if (parts.length != 3) {
                throw new IllegalArgumentException("'" + arc + "' is no arc. Maybe write it as a>b:10.");
            }
            arcs.add(new Arc(parts[0].strip(), parts[1].strip(), Scalar.of(Double.parseDouble(parts[2].strip()))));
        }
        return of(arcs);
    }

    /**
     * The greatest flow from one node to another.
     *
     * @throws IllegalArgumentException if they are the same or no finite cut parts them
     */
    public Flow between(String source, String sink) {
        if (source.equals(sink)) {
            throw new IllegalArgumentException("flow runs between two nodes, both were '" + source + "'");
        }
        int s = node(source);
        int t = node(sink);
        var kernel = new FlowKernel(nodes.size());
        for (Arc arc : arcs) {
            kernel.add(node(arc.from()), node(arc.to()), arc.capacity().value());
        }
        double value = kernel.maximum(s, t);
        boolean[] near = kernel.reached();
        List<Arc> cut = arcs.stream()
                .filter(arc -> near[node(arc.from())] && !near[node(arc.to())])
                .toList();
        return new Flow(Scalar.of(value), cut);
    }

    private int node(String name) {
        return nodes.computeIfAbsent(name, ignored -> nodes.size());
    }

    /** Levels and blocking flows on arrays. */
    private static final class FlowKernel {
        private final List<List<Integer>> out = new ArrayList<>();
        private final List<Integer> head = new ArrayList<>();
        private final List<Double> room = new ArrayList<>();
        private final int[] level;
        private final int[] next;

        FlowKernel(int nodes) {
            for (int i = 0; i < nodes; i++) {
                out.add(new ArrayList<>());
            }
            level = new int[nodes];
            next = new int[nodes];
        }

        void add(int from, int to, double capacity) {
            half(from, to, capacity);
            half(to, from, 0);
        }

        private void half(int from, int to, double capacity) {
            out.get(from).add(head.size());
            head.add(to);
            room.add(capacity);
        }

        double maximum(int source, int sink) {
            double flow = 0;
            while (levels(source, sink)) {
                Arrays.fill(next, 0);
                for (double more = push(source, sink, Double.POSITIVE_INFINITY);
                        more > 0;
                        more = push(source, sink, Double.POSITIVE_INFINITY)) {
                    if (Double.isInfinite(more)) {
                        throw new IllegalArgumentException("no finite cut parts the two nodes");
                    }
                    flow += more;
                }
            }
            return flow;
        }

        boolean[] reached() {
            boolean[] near = new boolean[level.length];
            for (int i = 0; i < near.length; i++) {
                near[i] = level[i] >= 0;
            }
            return near;
        }

        private boolean levels(int source, int sink) {
            Arrays.fill(level, -1);
            level[source] = 0;
            var queue = new ArrayDeque<>(List.of(source));
            while (!queue.isEmpty()) {
                int at = queue.poll();
                for (int arc : out.get(at)) {
                    if (level[head.get(arc)] < 0 && room.get(arc) > 0) {
                        level[head.get(arc)] = level[at] + 1;
                        queue.add(head.get(arc));
                    }
                }
            }
            return level[sink] >= 0;
        }

        private double push(int at, int sink, double most) {
            if (at == sink) {
                return most;
            }
            for (; next[at] < out.get(at).size(); next[at]++) {
                int arc = out.get(at).get(next[at]);
                int to = head.get(arc);
                if (level[to] != level[at] + 1 || room.get(arc) <= 0) {
                    continue;
                }
                double sent = push(to, sink, Math.min(most, room.get(arc)));
                if (sent > 0) {
                    room.set(arc, room.get(arc) - sent);
                    room.set(arc ^ 1, room.get(arc ^ 1) + sent);
                    return sent;
                }
            }
            return 0;
        }
    }
}
