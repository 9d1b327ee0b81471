package testudo.cli.answer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import testudo.assessment.SoFar;
import testudo.telling.Answer;
import testudo.telling.Telling;

/** Prints the statements of the first screen on standard error as they become known, each anew where it has changed since. */
final class Early {
    private final long start;
    private final Consumer<Answer.Tile> also;
    private final Map<String, String> printed = new HashMap<>();

    /**
     * Begins.
     *
     * @param start of the work, by the nanosecond clock
     * @param also told each of them as well
     */
    Early(long start, Consumer<Answer.Tile> also) {
        this.start = start;
        this.also = also;
    }

    synchronized void tell(SoFar soFar) {
        for (Answer.Tile tile : Telling.early(soFar)) {
            String line = Spoken.line(tile);
            if (!line.equals(printed.put(tile.key(), line))) {
                System.err.printf(Locale.ROOT, "%6.1f s  = %s%n", (System.nanoTime() - start) / 1e9, line);
                also.accept(tile);
            }
        }
    }
}
