package testudo.cli.answer;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import testudo.proving.Progress;

/** What is left of a run, by the shares of its time at which its stages usually begin; rough. */
final class TimeLeft {
    /** As measured on the default plan with two threads, in percent. */
    private static final Map<Progress.Stage, Integer> BESIDE = Map.of(
            Progress.Stage.FIGHTS, 12,
            Progress.Stage.LEAST_FORCE, 24,
            Progress.Stage.CURVE, 71,
            Progress.Stage.READINGS, 77,
            Progress.Stage.GOAL, 79,
            Progress.Stage.YEARS, 81,
            Progress.Stage.RECORD, 89);

    /** With one thread, where the requirement follows the assessment. */
    private static final Map<Progress.Stage, Integer> ALONE = Map.of(
            Progress.Stage.FIGHTS, 7,
            Progress.Stage.READINGS, 31,
            Progress.Stage.GOAL, 33,
            Progress.Stage.YEARS, 35,
            Progress.Stage.RECORD, 47,
            Progress.Stage.MULTIPLES, 61,
            Progress.Stage.LEAST_FORCE, 69,
            Progress.Stage.CURVE, 91);

    private final Map<Progress.Stage, Integer> shares;
    private int done;

    TimeLeft(int threads) {
        this.shares = threads > 1 ? BESIDE : ALONE;
    }

    /** Seconds left after a step, or nothing where they cannot be told. */
    OptionalInt after(Progress.Step step) {
        int share = shares.getOrDefault(step.stage(), 0);
        if (share <= done) {
            return OptionalInt.empty();
        }
        done = share;
        double seconds = step.since().toMillis() / 1e3 * (100 - share) / share;
        return seconds < 2 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(seconds));
    }

    /** Words on them. */
    static String words(OptionalInt seconds) {
        return seconds.isEmpty() ? "" : String.format(Locale.ROOT, "  (about %d s left)", seconds.getAsInt());
    }
}
