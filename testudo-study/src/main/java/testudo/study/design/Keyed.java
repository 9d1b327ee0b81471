package testudo.study.design;

import testudo.quantity.Luck;

/** Luck and orders that depend on a key and a number alone. */
final class Keyed {
    private Keyed() {}

    /** A number in 0..1, never 1. */
    static double uniform(long seed, long key, long number) {
        return Luck.ofSeed(seed).of(key).of(number).uniform(0);
    }

    /**
     * The place of a number in a shuffled order of so many, without keeping the order (Kensler 2013, <i>Correlated multi-jittered sampling</i>:
     * a bijective hash of the next power of two, walked until it falls inside).
     */
    static int shuffled(int number, int size, int key) {
        int mask = size <= 1 ? 0 : -1 >>> Integer.numberOfLeadingZeros(size - 1);
        int i = number;
        do {
            i ^= key;
            i *= 0xe170893d;
            i ^= key >>> 16;
            i ^= (i & mask) >>> 4;
            i ^= key >>> 8;
            i *= 0x0929eb3f;
            i ^= key >>> 23;
            i ^= (i & mask) >>> 1;
            i *= 1 | key >>> 27;
            i *= 0x6935fa69;
            i ^= (i & mask) >>> 11;
            i *= 0x74dcb303;
            i ^= (i & mask) >>> 2;
            i *= 0x9e501cc3;
            i ^= (i & mask) >>> 2;
            i *= 0xc860a3df;
            i &= mask;
            i ^= i >>> 5;
        } while (Integer.compareUnsigned(i, size) >= 0);
        return (int) (((long) i + Integer.toUnsignedLong(key)) % size);
    }

    /** A key of 32 bits. */
    static int key(long seed, long of) {
        return (int) (long) (uniform(seed, 77, of) * (1L << 32));
    }
}
