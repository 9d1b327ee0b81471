package testudo.siting.cover;

/**
 * The random stream of the GNU C library, bit for bit: {@code r_i = r_(i-3) + r_(i-31) mod 2^32}, shown without its lowest bit.
 *
 * <p>The first 31 words come from {@code r_i = 16807 r_(i-1) mod (2^31 - 1)}; the first 310 outputs are dropped.
 */
final class GlibcRandom {
    static final int GREATEST = Integer.MAX_VALUE;
    private static final int LAG = 31;
    private static final int SHORT_LAG = 3;
    private static final int DROPPED = 310;

    private final int[] words = new int[LAG];
    private int next = SHORT_LAG;

    GlibcRandom(long seed) {
        long word = seed == 0 ? 1 : seed;
        for (int i = 0; i < LAG; i++) {
            words[i] = (int) word;
            word = Math.floorMod(16807 * (long) words[i], (long) GREATEST);
        }
        for (int i = 0; i < DROPPED; i++) {
            next();
        }
    }

    /** A whole number from 0 to {@link #GREATEST}. */
    int next() {
        int earlier = next - SHORT_LAG;
        words[next] += words[earlier < 0 ? earlier + LAG : earlier];
        int result = words[next] >>> 1;
        next = next + 1 == LAG ? 0 : next + 1;
        return result;
    }
}
