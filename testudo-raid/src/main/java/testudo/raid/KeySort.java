package testudo.raid;

/**
 * Sorts event keys by their time bytes; keys of equal time keep their order. Allocates nothing once its own array is large enough.
 */
final class KeySort {
    private final int[] counts = new int[256];
    private long[] other = new long[0];

    void sort(long[] keys, int n) {
        if (other.length < n) {
            other = new long[Math.max(n, 2 * other.length)];
        }
        long any = 0;
        for (int i = 0; i < n; i++) {
            any |= keys[i];
        }
        long[] from = keys;
        long[] to = other;
        for (int shift = 24; shift < 64 && any >>> shift != 0; shift += 8) {
            pass(from, to, n, shift);
            long[] swap = from;
            from = to;
            to = swap;
        }
        if (from != keys) {
            System.arraycopy(from, 0, keys, 0, n);
        }
    }

    private void pass(long[] from, long[] to, int n, int shift) {
        int[] c = counts;
        java.util.Arrays.fill(c, 0);
        for (int i = 0; i < n; i++) {
            c[(int) (from[i] >>> shift) & 0xFF]++;
        }
        for (int k = 0, sum = 0; k < 256; k++) {
            int here = c[k];
            c[k] = sum;
            sum += here;
        }
        for (int i = 0; i < n; i++) {
            long key = from[i];
            to[c[(int) (key >>> shift) & 0xFF]++] = key;
        }
    }
}
