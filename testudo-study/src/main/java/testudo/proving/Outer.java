package testudo.proving;

import testudo.quantity.Estimate;

/**
 * How far what is unknown moves a night's count as a whole, read from one estimate: on the scale of ln(1 + count) the printed band is the band of
 * chance moved by a normal deviate with a mean and a standard deviation, so that the variances add.
 *
 * @param shift mean of the move
 * @param deviation its standard deviation
 */
record Outer(double shift, double deviation) {
    private static final double NINETY = 1.645;

    static Outer of(Estimate count) {
        double low = Math.log1p(count.low());
        double high = Math.log1p(count.high());
        double chanceLow = Math.log1p(count.chanceLow());
        double chanceHigh = Math.log1p(count.chanceHigh());
        double all = (high - low) / (2 * NINETY);
        double chance = (chanceHigh - chanceLow) / (2 * NINETY);
        return new Outer(
                (high + low - chanceHigh - chanceLow) / 2, Math.sqrt(Math.max(0, all * all - chance * chance)));
    }

    /** A count at base values that becomes the number at the worse end of what is unknown. */
    int reachedAtWorst(int most) {
        return moved(most, -shift - NINETY * deviation);
    }

    /** The same at the better end. */
    int reachedAtBest(int most) {
        return moved(most, -shift + NINETY * deviation);
    }

    private static int moved(int most, double by) {
        return (int) Math.floor(Math.expm1(Math.log1p(most) + by) + 1e-9);
    }
}
