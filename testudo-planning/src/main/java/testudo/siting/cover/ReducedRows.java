package testudo.siting.cover;

import java.util.Arrays;

/**
 * An instance after some sites were taken for good and some thrown out: covered rows are gone, rows that now have the same sites are one.
 *
 * @param rows what is left
 * @param names the original number of each site that is left, ascending
 * @param taken weight that the taken sites cover
 * @param prices the prices of the rows that were merged, added up
 */
record ReducedRows(CoverTable rows, int[] names, long taken, double[] prices) {

    static ReducedRows of(CoverTable all, boolean[] in, boolean[] out, double[] allPrices) {
        int[] newName = new int[all.sites];
        int left = 0;
        for (int s = 0; s < all.sites; s++) {
            newName[s] = in[s] || out[s] ? -1 : left++;
        }
        int[] names = new int[left];
        for (int s = 0; s < all.sites; s++) {
            if (newName[s] >= 0) {
                names[newName[s]] = s;
            }
        }
        RowMerger merger = new RowMerger(left);
        long[] weights = new long[all.rows()];
        double[] prices = new double[all.rows()];
        long[] set = new long[merger.words()];
        long taken = 0;
        for (int r = 0; r < all.rows(); r++) {
            if (read(all, r, in, newName, set)) {
                taken += all.weights[r];
                continue;
            }
            int row = merger.row(set);
            if (row >= 0) {
                weights[row] += all.weights[r];
                prices[row] += allPrices[r];
            }
        }
        CoverTable rows = merger.rows(weights, all.points, all.totalWeight);
        return new ReducedRows(rows, names, taken, Arrays.copyOf(prices, rows.rows()));
    }

    /** Writes the free sites of a row into a set; true if a taken site covers the row. */
    private static boolean read(CoverTable all, int row, boolean[] in, int[] newName, long[] set) {
        Arrays.fill(set, 0);
        for (int i = all.rowStarts[row]; i < all.rowStarts[row + 1]; i++) {
            int site = all.rowSites[i];
            if (in[site]) {
                return true;
            }
            if (newName[site] >= 0) {
                set[newName[site] >> 6] |= 1L << newName[site];
            }
        }
        return false;
    }
}
