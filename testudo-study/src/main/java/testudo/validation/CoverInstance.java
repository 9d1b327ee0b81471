package testudo.validation;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A member of the public covering family of Cordeau, Furini and Ljubic (EJOR 275, 2019), drawn again: sites, then points, uniform on a
 * square of side 30 and rounded to six decimals, then site costs (all 1 here), then demands from 1 to 100. A site covers a point nearer
 * than the radius. Points with the same covering sites are merged.
 *
 * @param sites number of sites
 * @param total demand of all points
 * @param demandBySites demand by set of covering sites, uncovered points left out
 */
record CoverInstance(int sites, long total, Map<BitSet, Long> demandBySites) {
    private static final double SIDE = 30;

    static CoverInstance drawn(int sites, int points, int seed, double radius) {
        var stream = new AdditiveFeedback(seed);
        double[][] site = stream.places(sites);
        double[][] point = stream.places(points);
        for (int s = 0; s < sites; s++) {
            stream.next();
        }
        Map<BitSet, Long> merged = new LinkedHashMap<>();
        long total = 0;
        for (double[] at : point) {
            long demand = stream.next() % 100 + 1;
            total += demand;
            BitSet covering = covering(site, at, radius);
            if (!covering.isEmpty()) {
                merged.merge(covering, demand, Long::sum);
            }
        }
        return new CoverInstance(sites, total, merged);
    }

    private static BitSet covering(double[][] site, double[] at, double radius) {
        BitSet covering = new BitSet(site.length);
        for (int s = 0; s < site.length; s++) {
            double dx = site[s][0] - at[0];
            double dy = site[s][1] - at[1];
            if (Math.sqrt(dx * dx + dy * dy) < radius) {
                covering.set(s);
            }
        }
        return covering;
    }

    /** The additive feedback generator of the C library of GNU: r_i = r_(i-3) + r_(i-31) mod 2^32, upper 31 bits. */
    private static final class AdditiveFeedback {
        private static final long LARGEST = 2147483647;
        private final int[] ring = new int[34];
        private int at;

        AdditiveFeedback(int seed) {
            long word = seed == 0 ? 1 : seed;
            for (int i = 0; i < 34; i++) {
                ring[i] = i < 31 ? (int) word : ring[i - 31];
                word = word * 16807 % LARGEST;
            }
            at = 34;
            for (int i = 0; i < 310; i++) {
                next();
            }
        }

        long next() {
            int value = ring[(at - 3) % 34] + ring[(at - 31) % 34];
            ring[at % 34] = value;
            at = at + 1 == 34_000_000 ? 34 : at + 1;
            return value >>> 1;
        }

        double[][] places(int count) {
            double[][] places = new double[count][2];
            for (double[] place : places) {
                for (int axis = 0; axis < 2; axis++) {
                    place[axis] = Math.rint((double) next() / LARGEST * SIDE * 1e6) / 1e6;
                }
            }
            return places;
        }
    }
}
