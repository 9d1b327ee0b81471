package testudo.mobility.search;

import java.util.Arrays;

/** Shortest times over links that are travelled both ways, by E. W. Dijkstra, Numerische Mathematik 1 (1959). */
public final class Routes {
    public static final double NEVER = Double.POSITIVE_INFINITY;

    private final int nodes;
    private final int[] first;
    private final int[] to;
    private final int[] link;

    /** Link {@code i} joins {@code ends[2 i]} and {@code ends[2 i + 1]}. */
    public Routes(int nodes, int[] ends) {
        this.nodes = nodes;
        first = new int[nodes + 1];
        for (int end : ends) {
            first[end + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            first[i + 1] += first[i];
        }
        int[] fill = first.clone();
        to = new int[ends.length];
        link = new int[ends.length];
        for (int i = 0; i < ends.length; i++) {
            int slot = fill[ends[i]]++;
            to[slot] = ends[i ^ 1];
            link[slot] = i / 2;
        }
    }

    /**
     * The soonest way to every node.
     *
     * @param time hours from the nearest start
     * @param from node before it; -1 at a start and where no way leads
     * @param by link from there
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Tree(double[] time, int[] from, int[] by) {}

    /** Times from the nearest start. */
    public double[] times(double[] hours, int[] starts) {
        return tree(hours, starts).time();
    }

    /**
     * The soonest ways from the nearest start.
     *
     * @param hours time of each link, {@link #NEVER} where it is closed
     * @param starts nodes
     */
    public Tree tree(double[] hours, int[] starts) {
        double[] time = new double[nodes];
        int[] from = new int[nodes];
        int[] by = new int[nodes];
        Arrays.fill(time, NEVER);
        Arrays.fill(from, -1);
        var queue = new TimeQueue(nodes);
        for (int start : starts) {
            time[start] = 0;
            queue.put(start, 0);
        }
        while (!queue.isEmpty()) {
            int at = queue.take();
            for (int slot = first[at]; slot < first[at + 1]; slot++) {
                double then = time[at] + hours[link[slot]];
                int next = to[slot];
                if (then < time[next]) {
                    time[next] = then;
                    from[next] = at;
                    by[next] = link[slot];
                    queue.put(next, then);
                }
            }
        }
        return new Tree(time, from, by);
    }

    /** A heap of nodes by time in which a node moves up when its time falls. */
    private static final class TimeQueue {
        private final int[] heap;
        private final int[] place;
        private final double[] key;
        private int size;

        TimeQueue(int nodes) {
            heap = new int[nodes];
            place = new int[nodes];
            key = new double[nodes];
            Arrays.fill(place, -1);
        }

        boolean isEmpty() {
            return size == 0;
        }

        void put(int node, double time) {
            key[node] = time;
            if (place[node] < 0) {
                place[node] = size++;
            }
            up(place[node], node);
        }

        int take() {
            int top = heap[0];
            place[top] = -1;
            int last = heap[--size];
            if (size > 0) {
                down(last);
            }
            return top;
        }

        private void up(int from, int node) {
            int i = from;
            while (i > 0 && key[heap[(i - 1) / 2]] > key[node]) {
                set(i, heap[(i - 1) / 2]);
                i = (i - 1) / 2;
            }
            set(i, node);
        }

        private void down(int node) {
            int i = 0;
            while (2 * i + 1 < size) {
                int child = 2 * i + 1;
                if (child + 1 < size && key[heap[child + 1]] < key[heap[child]]) {
                    child++;
                }
                if (key[heap[child]] >= key[node]) {
                    break;
                }
                set(i, heap[child]);
                i = child;
            }
            set(i, node);
        }

        private void set(int i, int node) {
            heap[i] = node;
            place[node] = i;
        }
    }
}
