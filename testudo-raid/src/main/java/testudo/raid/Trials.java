package testudo.raid;

import java.util.Optional;
import testudo.quantity.Span;

/**
 * How often to fight, on which luck, on how many threads. Threads change nothing but the time.
 *
 * @param count number of trials, or the most where a half-width is wanted
 * @param seed of all luck
 * @param threads at least one
 * @param until stop earlier once this measure is known well enough
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
        return new Trials(count, seed, threads, Optional.of(new Until(measure, halfWidth)), unknowns);
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

    /**
     * A rule for stopping.
     *
     * @param measure which
     * @param halfWidth wanted half-width of its 95% confidence interval, in its unit; the base value counts
     */
    public record Until(Measure measure, Span halfWidth) {}
}
