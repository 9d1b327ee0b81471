package testudo.siting.cover;

import java.util.Arrays;
import java.util.Objects;

/**
 * Demand points merged by the sites that cover them: one row for every different set of sites, with the points' total weight.
 *
 * <p>The merge is exact: points with the same covering set are covered together or not at all. Points that no site covers are left out.
 * Rows stand in the order in which their sets first came.
 */
public final class CoverTable {
    final int sites;
    final long points;
    final long totalWeight;
    public final long[] weights;
    /** Row r is covered by {@code rowSites[rowStarts[r] .. rowStarts[r + 1])}, ascending. */
    final int[] rowStarts;

    final int[] rowSites;
    /** Site s covers {@code siteRows[siteStarts[s] .. siteStarts[s + 1])}, ascending. */
    final int[] siteStarts;

    final int[] siteRows;

    CoverTable(int sites, long points, long totalWeight, long[] weights, int[] rowStarts, int[] rowSites) {
        this.sites = sites;
        this.points = points;
        this.totalWeight = totalWeight;
        this.weights = weights;
        this.rowStarts = rowStarts;
        this.rowSites = rowSites;
        siteStarts = new int[sites + 1];
        for (int site : rowSites) {
            siteStarts[site + 1]++;
        }
        Arrays.parallelPrefix(siteStarts, Integer::sum);
        siteRows = new int[rowSites.length];
        int[] next = Arrays.copyOf(siteStarts, sites);
        for (int r = 0; r < weights.length; r++) {
            for (int i = rowStarts[r]; i < rowStarts[r + 1]; i++) {
                siteRows[next[rowSites[i]]++] = r;
            }
        }
    }

    /** Starts a table over sites numbered from 0. */
    public static Draft over(int sites) {
        return new Draft(sites);
    }

    /** Different covering sets. */
    public int rows() {
        return weights.length;
    }

    /** Points that were merged, those that no site covers included. */
    public long points() {
        return points;
    }

    /** Weight of all points, those that no site covers included. */
    public long totalWeight() {
        return totalWeight;
    }

    /** A table that is being written, point by point. */
    public static final class Draft {
        private final RowMerger merger;
        private final int sites;
        private long[] weights = new long[64];
        private long points;
        private long total;

        private Draft(int sites) {
            if (sites < 1) {
                throw new IllegalArgumentException("a table needs at least one site, was " + sites);
            }
            this.sites = sites;
            merger = new RowMerger(sites);
        }

        /** Adds a point with its weight and the sites that cover it. */
        public Draft point(long weight, int... covering) {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight is not negative, was " + weight);
            }
            long[] set = new long[merger.words()];
            for (int site : covering) {
                set[Objects.checkIndex(site, sites) >> 6] |= 1L << site;
            }
            points++;
            total += weight;
            int row = merger.row(set);
            if (row >= 0) {
                weights = row < weights.length ? weights : Arrays.copyOf(weights, 2 * weights.length);
                weights[row] += weight;
            }
            return this;
        }

        public CoverTable done() {
            return merger.rows(weights, points, total);
        }
    }

    /** The weight that the chosen sites cover. */
    long covered(boolean[] chosen) {
        long sum = 0;
        for (int r = 0; r < rows(); r++) {
            for (int i = rowStarts[r]; i < rowStarts[r + 1]; i++) {
                if (chosen[rowSites[i]]) {
                    sum += weights[r];
                    break;
                }
            }
        }
        return sum;
    }
}
