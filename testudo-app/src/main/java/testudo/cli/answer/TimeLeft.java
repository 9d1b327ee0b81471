package testudo.cli.answer;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import testudo.proving.Progress;

/** What is left of a run, by the shares of its time at which its stages usually begin; rough. */
final class TimeLeft {
    /** As measured on the default plan with two threads, in percent. */
    private static final Map<Progress.Stage, Integer> BESIDE = Map.of(
            Progress.Stage.GOAL, 15,
            Progress.Stage.FIGHTS, 35,
            Progress.Stage.LEAST_FORCE, 41,
            Progress.Stage.READINGS, 50,
            Progress.Stage.YEARS, 55,
            Progress.Stage.RECORD, 70,
            Progress.Stage.CURVE, 83);

    /** With one thread, where the requirement follows the assessment. */
    private static final Map<Progress.Stage, Integer> ALONE = Map.of(
            Progress.Stage.SITING, 14,
            Progress.Stage.GOAL, 18,
            Progress.Stage.FIGHTS, 24,
            Progress.Stage.READINGS, 33,
            Progress.Stage.YEARS, 36,
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
