package testudo.study.design;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Points of Hipparchus' Sobol' sequence, scrambled in Owen's nested way: each digit is turned over or not by a hash of the digits before it (Laine
 * and Karras 2011; constants of Vegdahl 2021), so that every stratum of the net keeps its one point. Scrambling is of 32 binary digits.
 */
final class Net extends Cube {
    private static final double SCALE = 1.0 / (1L << 32);

    private final int factors;
    private final int[] keys;
    private final SobolSequenceGenerator sequence;

    Net(int factors, long seed) {
        this.factors = factors;
        this.keys = new int[factors];
        for (int i = 0; i < factors; i++) {
            keys[i] = Keyed.key(seed, 1000L + i);
        }
        this.sequence = new SobolSequenceGenerator(factors);
    }

    @Override
    Spot at(long index) {
        return point(place(index));
    }

    /** The sequence moves with each call, so one thread at a time. */
    synchronized double[] place(long index) {
        double[] place = (int) index == sequence.getNextIndex() ? sequence.nextVector() : sequence.skipTo((int) index);
        for (int i = 0; i < factors; i++) {
            int scrambled = scrambled((int) (long) (place[i] * (1L << 32)), keys[i]);
            place[i] = (Integer.toUnsignedLong(scrambled) + 0.5) * SCALE;
        }
        return place;
    }

    private static int scrambled(int digits, int key) {
        int v = Integer.reverse(digits);
        v ^= v * 0x3d20adea;
        v += key;
        v *= (key >>> 16) | 1;
        v ^= v * 0x05526c56;
        v ^= v * 0x53a22864;
        return Integer.reverse(v);
    }
}
