package testudo.siting.cover;

import java.util.Arrays;
import testudo.quantity.Luck;

/**
 * A set of p sites with the weight that it covers, improved by best swaps.
 *
 * <p>For every chosen site the rows that it alone covers are walked once; what another site would then gain is its gain now plus the weight
 * of those rows that it shares (after Resende and Werneck 2004). The best of all pairs is taken until none helps; ties go to the lowest
 * indices.
 */
final class SwapCover {
    private final CoverTable rows;
    private final int[] times;
    private final long[] gain;
    private final long[] shared;
    private final boolean[] in;
    private final int[] chosen;
    private int size;
    private long value;
    private long visits;

    SwapCover(CoverTable rows, int p) {
        this.rows = rows;
        times = new int[rows.rows()];
        gain = new long[rows.sites];
        shared = new long[rows.sites];
        in = new boolean[rows.sites];
        chosen = new int[p];
        for (int s = 0; s < rows.sites; s++) {
            for (int i = rows.siteStarts[s]; i < rows.siteStarts[s + 1]; i++) {
                gain[s] += rows.weights[rows.siteRows[i]];
            }
        }
    }

    long value() {
        return value;
    }

    long visits() {
        return visits;
    }

    int[] chosen() {
        int[] copy = Arrays.copyOf(chosen, size);
        Arrays.sort(copy);
        return copy;
    }

    /** Adds the sites that gain most until p are chosen or none is left. */
    void greedy() {
        while (size < chosen.length) {
            int best = -1;
            for (int s = 0; s < rows.sites; s++) {
                if (!in[s] && (best < 0 || gain[s] > gain[best])) {
                    best = s;
                }
            }
            if (best < 0) {
                return;
            }
            add(best);
        }
    }

    /** How many of the chosen sites, in the order of choice, reach a weight that all of them reach. */
    int needed(long wanted) {
        int[] all = Arrays.copyOf(chosen, size);
        restart(new int[0]);
        while (value < wanted) {
            add(all[size]);
        }
        return size;
    }

    /** Replaces the whole choice. */
    void restart(int[] sites) {
        while (size > 0) {
            removeAt(size - 1);
        }
        for (int s : sites) {
            add(s);
        }
    }

    /** Swaps until no swap helps or the visits are spent. */
    void improve(long limit) {
        while (visits < limit && swapped()) {
            continue;
        }
    }

    /** Throws some sites out at random and fills up greedily; sites thrown out may not come back at once. */
    void kick(Luck luck, int count) {
        int[] thrown = new int[Math.min(count, size)];
        for (int k = 0; k < thrown.length; k++) {
            int index = (int) (luck.uniform(k) * size);
            thrown[k] = chosen[index];
            removeAt(index);
        }
        for (int s : thrown) {
            in[s] = true;
        }
        int random = (int) (luck.uniform(thrown.length) * rows.sites);
        if (!in[random] && size < chosen.length) {
            add(random);
        }
        greedy();
        for (int s : thrown) {
            in[s] = false;
        }
        greedy();
    }

    private boolean swapped() {
        long best = 0;
        int out = -1;
        int into = -1;
        for (int c = 0; c < size; c++) {
            long loss = share(chosen[c]);
            for (int s = 0; s < rows.sites; s++) {
                long change = gain[s] + shared[s] - loss;
                if (change > best && !in[s]) {
                    best = change;
                    out = c;
                    into = s;
                }
            }
        }
        if (out < 0) {
            return false;
        }
        removeAt(out);
        add(into);
        return true;
    }

    /** Fills in, for every site, the weight that only the given one covers and that it would cover too; returns that weight in all. */
    private long share(int site) {
        Arrays.fill(shared, 0);
        long loss = 0;
        for (int i = rows.siteStarts[site]; i < rows.siteStarts[site + 1]; i++) {
            int r = rows.siteRows[i];
            if (times[r] == 1) {
                long weight = rows.weights[r];
                loss += weight;
                for (int k = rows.rowStarts[r]; k < rows.rowStarts[r + 1]; k++) {
                    shared[rows.rowSites[k]] += weight;
                }
                visits += rows.rowStarts[r + 1] - rows.rowStarts[r];
            }
        }
        return loss;
    }

    private void add(int site) {
        in[site] = true;
        chosen[size++] = site;
        for (int i = rows.siteStarts[site]; i < rows.siteStarts[site + 1]; i++) {
            int r = rows.siteRows[i];
            if (times[r]++ == 0) {
                value += rows.weights[r];
                spread(r, -rows.weights[r]);
            }
        }
    }

    private void removeAt(int index) {
        int site = chosen[index];
        in[site] = false;
        chosen[index] = chosen[--size];
        for (int i = rows.siteStarts[site]; i < rows.siteStarts[site + 1]; i++) {
            int r = rows.siteRows[i];
            if (--times[r] == 0) {
                value -= rows.weights[r];
                spread(r, rows.weights[r]);
            }
        }
    }

    private void spread(int row, long weight) {
        for (int k = rows.rowStarts[row]; k < rows.rowStarts[row + 1]; k++) {
            gain[rows.rowSites[k]] += weight;
        }
        visits += rows.rowStarts[row + 1] - rows.rowStarts[row];
    }
}
