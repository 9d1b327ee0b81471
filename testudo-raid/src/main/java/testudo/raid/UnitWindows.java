package testudo.raid;

import java.util.Arrays;

/**
 * What one unit at one place sees of the lanes and can reach on them, whoever else stands: kept from one laydown to the next. Legs that it sees stand in
 * ascending order with the first and last moment of sight; stretches that it can reach stand in the order of the lanes.
 */
final class UnitWindows {
    private static final int STRIDE = 7;
    private static final int OPEN = 0;
    private static final int CLOSE = 1;
    private static final int CLOSEST = 2;
    private static final int MISS_SQUARED = 3;
    private static final int FIRST = 4;
    private static final int LAST = 5;
    private static final int SEEN = 6;

    int[] seenLane = new int[16];
    int[] seenLeg = new int[16];
    double[] seenTime = new double[32];
    int seen;

    private int[] lane = new int[16];
    private boolean[] whole = new boolean[16];
    private double[] time = new double[16 * STRIDE];
    private int stretches;

    void see(int ofLane, int leg, double from, double to) {
        if (seen == seenLeg.length) {
            seenLane = Arrays.copyOf(seenLane, 2 * seen);
            seenLeg = Arrays.copyOf(seenLeg, 2 * seen);
            seenTime = Arrays.copyOf(seenTime, 4 * seen);
        }
        seenLane[seen] = ofLane;
        seenLeg[seen] = leg;
        seenTime[2 * seen] = from;
        seenTime[2 * seen++ + 1] = to;
    }

    /**
     * A stretch that the unit can reach.
     *
     * @param open earliest launch as far as reach goes
     * @param own when the unit's own radar first sees the lane; infinite where it never does
     * @param uncut whether all of the leg's stretch can be used
     */
    void reach(
            int ofLane,
            double open,
            double close,
            double closest,
            double missSquared,
            double in,
            double out,
            double own,
            boolean uncut) {
        if (stretches == lane.length) {
            lane = Arrays.copyOf(lane, 2 * stretches);
            whole = Arrays.copyOf(whole, 2 * stretches);
            time = Arrays.copyOf(time, 2 * time.length);
        }
        lane[stretches] = ofLane;
        whole[stretches] = uncut;
        int t = stretches++ * STRIDE;
        time[t + OPEN] = open;
        time[t + CLOSE] = close;
        time[t + CLOSEST] = closest;
        time[t + MISS_SQUARED] = missSquared;
        time[t + FIRST] = in;
        time[t + LAST] = out;
        time[t + SEEN] = own;
    }

    /** Gives up the room that was kept for more. */
    UnitWindows packed() {
        seenLane = Arrays.copyOf(seenLane, seen);
        seenLeg = Arrays.copyOf(seenLeg, seen);
        seenTime = Arrays.copyOf(seenTime, 2 * seen);
        lane = Arrays.copyOf(lane, stretches);
        whole = Arrays.copyOf(whole, stretches);
        time = Arrays.copyOf(time, stretches * STRIDE);
        return this;
    }

    /** How many numbers it holds, as a measure of its room. */
    int numbers() {
        return seenLane.length + seenTime.length + lane.length + time.length;
    }

    /** Adds the unit's windows: it may fire once it sees the threat or, where it is given others' tracks, once they do, and has reacted. */
    void into(Windows.Builder found, int unit, double[] shared, boolean networked, double reaction) {
        int last = -1;
        for (int i = 0; i < stretches; i++) {
            if (lane[i] != last) {
                found.newLane();
                last = lane[i];
            }
            int t = i * STRIDE;
            double own = time[t + SEEN];
            double track = networked ? Math.min(shared[lane[i]], own) : own;
            found.add(
                    lane[i],
                    unit,
                    Math.max(track + reaction, time[t + OPEN]),
                    time[t + CLOSE],
                    time[t + CLOSEST],
                    time[t + MISS_SQUARED],
                    time[t + FIRST],
                    time[t + LAST],
                    whole[i]);
        }
    }
}
