package testudo.siting.cover;

import java.util.BitSet;

/** Finds sites that can be left out: all that they cover, another site covers too. Of equal sites the lowest stays. */
final class Dominance {
    private Dominance() {}

    static boolean[] dominated(CoverTable table) {
        BitSet[] covers = new BitSet[table.sites];
        for (int s = 0; s < table.sites; s++) {
            covers[s] = new BitSet(table.rows());
            for (int i = table.siteStarts[s]; i < table.siteStarts[s + 1]; i++) {
                covers[s].set(table.siteRows[i]);
            }
        }
        boolean[] dominated = new boolean[table.sites];
        for (int s = 0; s < table.sites; s++) {
            dominated[s] = dominated(table, covers, s);
        }
        return dominated;
    }

    private static boolean dominated(CoverTable table, BitSet[] covers, int s) {
        int size = table.siteStarts[s + 1] - table.siteStarts[s];
        if (size == 0) {
            return s > 0;
        }
        int row = table.siteRows[table.siteStarts[s]];
        for (int i = table.rowStarts[row]; i < table.rowStarts[row + 1]; i++) {
            int other = table.rowSites[i];
            int otherSize = table.siteStarts[other + 1] - table.siteStarts[other];
            boolean mayContain = otherSize > size || otherSize == size && other < s;
            if (other != s && mayContain && contains(covers[other], covers[s])) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(BitSet whole, BitSet part) {
        for (int row = part.nextSetBit(0); row >= 0; row = part.nextSetBit(row + 1)) {
            if (!whole.get(row)) {
                return false;
            }
        }
        return true;
    }
}
