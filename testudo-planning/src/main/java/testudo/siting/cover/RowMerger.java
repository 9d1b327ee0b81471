package testudo.siting.cover;

import java.util.Arrays;

/** Collects covering sets as bits and gives every different set one row: an open hash table with the bits as keys. */
final class RowMerger {
    private final int sites;
    private final int words;
    private long[] keys;
    private int[] table = new int[1 << 12];
    private int rows;

    RowMerger(int sites) {
        this.sites = sites;
        words = (sites + 63) / 64;
        keys = new long[words * 1024];
        Arrays.fill(table, -1);
    }

    int words() {
        return words;
    }

    /** The row of a covering set; a new one if it has not been seen. The empty set has row -1. */
    int row(long[] set) {
        long hash = 0;
        long any = 0;
        for (int w = 0; w < words; w++) {
            any |= set[w];
            hash = (hash ^ set[w]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        if (any == 0) {
            return -1;
        }
        int slot = (int) (hash ^ hash >>> 17) & table.length - 1;
        while (table[slot] >= 0) {
            if (same(table[slot], set)) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = rows;
        return append(set);
    }

    private boolean same(int row, long[] set) {
        return Arrays.equals(keys, row * words, (row + 1) * words, set, 0, words);
    }

    private int append(long[] set) {
        if ((rows + 1) * words > keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        System.arraycopy(set, 0, keys, rows * words, words);
        rows++;
        if (2 * rows > table.length) {
            grow();
        }
        return rows - 1;
    }

    private void grow() {
        table = new int[4 * table.length];
        Arrays.fill(table, -1);
        int all = rows;
        long[] set = new long[words];
        rows = 0;
        for (int r = 0; r < all; r++) {
            System.arraycopy(keys, r * words, set, 0, words);
            row(set);
        }
    }

    /** The rows with their weights. */
    CoverTable rows(long[] weights, long points, long totalWeight) {
        int[] starts = new int[rows + 1];
        for (int r = 0; r < rows; r++) {
            int size = 0;
            for (int w = 0; w < words; w++) {
                size += Long.bitCount(keys[r * words + w]);
            }
            starts[r + 1] = starts[r] + size;
        }
        int[] members = new int[starts[rows]];
        int next = 0;
        for (int r = 0; r < rows; r++) {
            for (int w = 0; w < words; w++) {
                for (long bits = keys[r * words + w]; bits != 0; bits &= bits - 1) {
                    members[next++] = 64 * w + Long.numberOfTrailingZeros(bits);
                }
            }
        }
        return new CoverTable(sites, points, totalWeight, Arrays.copyOf(weights, rows), starts, members);
    }
}
