package testudo.raid;

import java.util.Arrays;

/**
 * Every window of engagement, lane by lane in the order of opening. Times are seconds after the threat's launch.
 *
 * <p>A window holds six numbers: earliest and latest launch, the time of closest approach, the square of its distance, and the first and
 * last moment of intercept. The distance from the unit at time t is {@code sqrt(d0^2 + v^2 (t - tc)^2)}, for level flight and for a
 * straight descent alike.
 *
 * <p>A window that spans way-points holds the closest approach of its first leg; what it holds on each of its legs stands behind all windows in
 * the same six numbers, and {@code legFrom} and {@code legTo} say where.
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
    /** Per window: its first leg and the one after its last, as numbers of six in {@code time}; equal where it lies on one leg. */
    final int[] legFrom;

    final int[] legTo;
    /** Whether any window spans a way-point. */
    final boolean bent;
    /** First moment at which any sensor tracks the lane; infinite where none does. */
    final double[] tracked;

    final double[] flight;
    final int widest;

    private Windows(
            int lanes,
            int[] start,
            int[] unit,
            double[] time,
            int[] legFrom,
            int[] legTo,
            double[] tracked,
            double[] flight,
            int widest) {
        this.lanes = lanes;
        this.start = start;
        this.unit = unit;
        this.time = time;
        this.legFrom = legFrom;
        this.legTo = legTo;
        bent = time.length > unit.length * STRIDE;
        this.tracked = tracked;
        this.flight = flight;
        this.widest = widest;
    }

    /** The six numbers that hold for a launch in a window: its own, or those of the leg on which the launch leads to an intercept. */
    int at(int window, double launch) {
        int leg = legFrom[window];
        int end = legTo[window];
        if (leg == end) {
            return window * STRIDE;
        }
        while (leg < end - 1 && launch > time[leg * STRIDE + CLOSE]) {
            leg++;
        }
        return leg * STRIDE;
    }

    /** Gathers windows in any order of lanes. */
    static final class Builder {
        private static final double SAME_MOMENT = 1e-6;

        private int[] lane = new int[4096];
        private int[] unit = new int[4096];
        private double[] time = new double[4096 * STRIDE];
        private int[] firstLeg = new int[4096];
        private int[] legs = new int[4096];
        private int size;
        private double[] legTime = new double[STRIDE];
        private int legSize;
        /** End of the last window where the next leg may go on with it. */
        private double goesOn = Double.NaN;

        /** What comes next is of another unit or lane. */
        void newLane() {
            goesOn = Double.NaN;
        }

        /**
         * Adds a window, unless it is empty, or a further leg to the last one where it begins at its end.
         *
         * @param whole whether all of the leg's stretch can be used, so that the next leg may go on
         */
        void add(
                int ofLane,
                int ofUnit,
                double open,
                double close,
                double closest,
                double miss2,
                double in,
                double out,
                boolean whole) {
            if (Math.abs(in - goesOn) < SAME_MOMENT) {
                goOn(open, close, closest, miss2, in, out);
            } else if (open <= close) {
                begin(ofLane, ofUnit, open, close, closest, miss2, in, out);
            } else {
                return;
            }
            goesOn = whole ? out : Double.NaN;
        }

        private void begin(
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
                firstLeg = Arrays.copyOf(firstLeg, 2 * size);
                legs = Arrays.copyOf(legs, 2 * size);
            }
            lane[size] = ofLane;
            unit[size] = ofUnit;
            put(time, size++, open, close, closest, miss2, in, out);
        }

        private void goOn(double open, double close, double closest, double miss2, double in, double out) {
            int w = size - 1;
            int t = w * STRIDE;
            if (legs[w] == 0) {
                firstLeg[w] = legSize;
                leg(
                        w,
                        time[t],
                        time[t + CLOSE],
                        time[t + CLOSEST],
                        time[t + MISS_SQUARED],
                        time[t + FIRST],
                        time[t + LAST]);
            }
            double later = Math.max(close, time[t + CLOSE]);
            leg(w, Math.min(open, later), later, closest, miss2, in, out);
            time[t + CLOSE] = later;
            time[t + LAST] = out;
        }

        private void leg(int w, double open, double close, double closest, double miss2, double in, double out) {
            if ((legSize + 1) * STRIDE > legTime.length) {
                legTime = Arrays.copyOf(legTime, 2 * legTime.length);
            }
            put(legTime, legSize++, open, close, closest, miss2, in, out);
            legs[w]++;
        }

        private static void put(
                double[] into, int at, double open, double close, double closest, double miss2, double in, double out) {
            int t = at * STRIDE;
            into[t] = open;
            into[t + CLOSE] = close;
            into[t + CLOSEST] = closest;
            into[t + MISS_SQUARED] = miss2;
            into[t + FIRST] = in;
            into[t + LAST] = out;
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
            double[] times = new double[(size + legSize) * STRIDE];
            int[] legFrom = new int[size];
            int[] legTo = new int[size];
            for (int i = 0; i < size; i++) {
                int from = order[i];
                units[i] = unit[from];
                System.arraycopy(time, from * STRIDE, times, i * STRIDE, STRIDE);
                legFrom[i] = size + firstLeg[from];
                legTo[i] = legFrom[i] + legs[from];
            }
            System.arraycopy(legTime, 0, times, size * STRIDE, legSize * STRIDE);
            return new Windows(lanes, start, units, times, legFrom, legTo, tracked, flight, Math.max(1, widest));
        }
    }
}
