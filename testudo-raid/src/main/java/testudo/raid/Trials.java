package testudo.raid;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.InOrder;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/**
 * How often to fight, on which luck, on how many threads. Threads change nothing but the time.
 *
 * @param count number of trials, or the most where a half-width is wanted
 * @param seed of all luck
 * @param threads at least one
 * @param until stop earlier once what is wanted is known well enough
 * @param unknowns whether each trial is also fought with unknown values drawn from their ranges
 */
public record Trials(int count, long seed, int threads, Optional<Until> until, boolean unknowns) {
    public Trials {
        if (count < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "trials need a count and threads of at least one, was " + count + " on " + threads);
        }
    }

    /** A number of trials that still needs its seed. */
    public static Unseeded of(int count) {
        return new Unseeded(count);
    }

    public Trials threads(int number) {
        return new Trials(count, seed, number, until, unknowns);
    }

    /** Every assumption at its base value only: half the work, the same means, and bands of chance alone. */
    public Trials atBaseValues() {
        return new Trials(count, seed, threads, until, false);
    }

    /** Looks after 100, 200, 400 ... trials and stops when the mean of the measure is known to that half-width at 95%. */
    public Trials until(Measure measure, Span halfWidth) {
        return new Trials(count, seed, threads, Optional.of(new Until.Within(measure, halfWidth)), unknowns);
    }

    /**
     * A number of trials without a seed; there is no default.
     *
     * @param count number of trials
     */
    public record Unseeded(int count) {
        public Trials seed(long seed) {
            return new Trials(count, seed, 1, Optional.empty(), true);
        }
    }

    /** Stops earlier by that rule. */
    public Trials until(Until rule) {
        return new Trials(count, seed, threads, Optional.of(rule), unknowns);
    }

    /** A rule for stopping. */
    public sealed interface Until extends Serializable {
        /** Trials before the first look. */
        int firstLook();

        /** Trials before the look after that: about half as many more, in whole blocks in which every draw of what is unknown has the same part. */
        default int nextLook(int trials) {
            return trials + BLOCK * Math.max(1, trials / (2 * BLOCK));
        }

        /** Trials in a block: one for each draw of what is unknown. */
        int BLOCK = 64;

        /**
         * The mean of one measure is known.
         *
         * @param measure which
         * @param halfWidth wanted half-width of its 95% confidence interval, in its unit; the base value counts
         */
        record Within(Measure measure, Span halfWidth) implements Until {
            private static final int FIRST_LOOK = 100;

            @Override
            public int firstLook() {
                return FIRST_LOOK;
            }

            @Override
            public int nextLook(int trials) {
                return 2 * trials;
            }
        }

        /**
         * Chance in the means is small beside the printed bands: for every class of threat the half-width at 95% of the mean number that gets through is
         * at most that part of half the band.
         *
         * @param part of half the printed band
         */
        record BesideBands(int firstLook, Percent part) implements Until {}

        /**
         * Shares of nights are known: well where it is open on which side of the bar they lie, less well where that is clear by three standard errors.
         *
         * @param bars counts, each with the number at or below which it should stay and the wanted share of nights
         * @param open wanted half-width of the 95% confidence interval (Wilson 1927) of a share near its bar
         * @param clear the same of a share that is clearly met or missed
         */
        record Shares(int firstLook, Map<Measure, Bar> bars, Percent open, Percent clear) implements Until {
            public Shares {
                bars = InOrder.map(bars);
            }
        }

        /**
         * What a share of nights is held against.
         *
         * @param most number at or below which a count should stay
         * @param wanted share of the nights on which it should
         */
        record Bar(int most, Percent wanted) implements Serializable {}

        /**
         * It is clear, by three standard errors, that some bar is missed, or that all are met: few trials far from the frontier, all of them near it.
         *
         * @param bars by leakers or armed leakers of a class
         */
        record Decided(int firstLook, Map<Measure, Bar> bars) implements Until {
            public Decided {
                bars = InOrder.map(bars);
            }
        }
    }
}
