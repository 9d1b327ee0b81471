package testudo.cli.answer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import testudo.assessment.Assessment;
import testudo.telling.Answer;
import testudo.telling.Telling;

/** Prints the statements of the first screen on standard error as they become known, each anew where it has changed since. */
final class Early {
    private final long start;
    private final Map<String, String> printed = new HashMap<>();

    /** @param start of the work, by the nanosecond clock */
    Early(long start) {
        this.start = start;
    }

    synchronized void tell(Assessment soFar) {
        for (Answer.Tile tile : Telling.early(soFar)) {
            String line = Spoken.line(tile);
            if (!line.equals(printed.put(tile.key(), line))) {
                System.err.printf(Locale.ROOT, "%6.1f s  = %s%n", (System.nanoTime() - start) / 1e9, line);
            }
        }
    }
}
