package testudo.quantity;

import java.io.Serializable;

/**
 * Randomness keyed by event: the same key gives the same draw, whatever the order of asking, the thread or the machine.
 *
 * <p>A key is (seed, trial, entity, purpose). The generator is the output function of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014)
 * applied to a running combination of the key's words, so draws under different keys are independent for practical purposes and two
 * laydowns can be compared on the same luck.
 *
 * @param state the combined key so far
 */
public record Luck(long state) implements Serializable {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    public static Luck ofSeed(long seed) {
        return new Luck(mix(seed + GOLDEN));
    }

    /** The luck of one entity, trial or purpose below this one. */
    public Luck of(long key) {
        return new Luck(combine(state, key));
    }

    /** A uniform draw in [0, 1). */
    public double uniform() {
        return uniformOf(state);
    }

    /** A uniform draw in [0, 1) for one key below this one. */
    public double uniform(long key) {
        return uniformOf(combine(state, key));
    }

    /** The combination of a key so far with one more word; the static form for loops that must not allocate. */
    public static long combine(long state, long key) {
        return mix(state ^ mix(key * GOLDEN + GOLDEN));
    }

    /** The uniform draw in [0, 1) that belongs to a combined key. */
    public static double uniformOf(long state) {
        return (mix(state) >>> 11) * UNIT;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
