package testudo.raid;

import java.util.Arrays;

/**
 * Every window of engagement, lane by lane in the order of opening. Times are seconds after the threat's launch.
 *
 * <p>A window holds six numbers: earliest and latest launch, the time of closest approach, the square of its distance, and the first and
 * last moment of intercept. The distance from the unit at time t is {@code sqrt(d0^2 + v^2 (t - tc)^2)}, for level flight and for a
 * straight descent alike.
 */
final class Windows {
    static final int STRIDE = 6;
    static final int OPEN = 0;
    static final int CLOSE = 1;
    static final int CLOSEST = 2;
    static final int MISS_SQUARED = 3;
    static final int FIRST = 4;
    static final int LAST = 5;

    final int lanes;
    final int[] start;
    final int[] unit;
    final double[] time;
    /** First moment at which any sensor tracks the lane; infinite where none does. */
    final double[] tracked;

    final double[] flight;
    final int widest;

    private Windows(int lanes, int[] start, int[] unit, double[] time, double[] tracked, double[] flight, int widest) {
        this.lanes = lanes;
        this.start = start;
        this.unit = unit;
        this.time = time;
        this.tracked = tracked;
        this.flight = flight;
        this.widest = widest;
    }

    /** Gathers windows in any order of lanes. */
    static final class Builder {
        private int[] lane = new int[4096];
        private int[] unit = new int[4096];
        private double[] time = new double[4096 * STRIDE];
        private int size;

        void add(
                int ofLane,
                int ofUnit,
                double open,
                double close,
                double closest,
                double miss2,
                double in,
                double out) {
            if (size == lane.length) {
                lane = Arrays.copyOf(lane, 2 * size);
                unit = Arrays.copyOf(unit, 2 * size);
                time = Arrays.copyOf(time, 2 * size * STRIDE);
            }
            lane[size] = ofLane;
            unit[size] = ofUnit;
            int t = size++ * STRIDE;
            time[t] = open;
            time[t + 1] = close;
            time[t + 2] = closest;
            time[t + 3] = miss2;
            time[t + 4] = in;
            time[t + 5] = out;
        }

        Windows build(double[] tracked, double[] flight) {
            int lanes = flight.length;
            int[] start = new int[lanes + 1];
            for (int i = 0; i < size; i++) {
                start[lane[i] + 1]++;
            }
            int widest = 0;
            for (int l = 0; l < lanes; l++) {
                widest = Math.max(widest, start[l + 1]);
                start[l + 1] += start[l];
            }
            int[] order = new int[size];
            int[] fill = Arrays.copyOf(start, lanes);
            for (int i = 0; i < size; i++) {
                int l = lane[i];
                int at = fill[l]++;
                while (at > start[l] && time[order[at - 1] * STRIDE] > time[i * STRIDE]) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = i;
            }
            int[] units = new int[size];
            double[] times = new double[size * STRIDE];
            for (int i = 0; i < size; i++) {
                units[i] = unit[order[i]];
                System.arraycopy(time, order[i] * STRIDE, times, i * STRIDE, STRIDE);
            }
            return new Windows(lanes, start, units, times, tracked, flight, Math.max(1, widest));
        }
    }
}
