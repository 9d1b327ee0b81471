package testudo.web.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import testudo.web.job.Job;

/** One command in a process of its own. */
public final class Once {
    private static final int KEPT = 12;
    private static final int LONGEST = 2_000;

    private final Program program;
    private final Duration most;

    /** Commands that may take so long. */
    public Once(Program program, Duration most) {
        this.program = program;
        this.most = most;
    }

    /**
     * How it ended.
     *
     * @param code of the process
     * @param last its last lines
     * @param late whether it was ended since it took too long
     */
    public record Ended(int code, List<String> last, boolean late) {
        /** Words on it. */
        public String fate() {
            return late ? "It took longer than it may." : Program.fate(code);
        }
    }

    /** Runs a command to its end, which the job's cancelling brings about as well. */
    public Ended run(Job job, List<String> words, Consumer<String> line) throws IOException, InterruptedException {
        Process process = program.start(words, true);
        job.endsBy(() -> Program.end(process));
        Deque<String> last = new ArrayDeque<>();
        try (Limit limit = new Limit(most, () -> Program.end(process))) {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String text = out.readLine(); text != null; text = out.readLine()) {
                    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
                    if (!isFrame(shown)) {
                        last.add(shown);
                    }
                    if (last.size() > KEPT) {
                        last.removeFirst();
                    }
                    line.accept(shown);
                }
            } catch (IOException ended) {
                // Its end closes the stream; how it ended is told by its code.
            }
            return new Ended(process.waitFor(), List.copyOf(last), limit.passed());
        } finally {
            Program.end(process);
        }
    }

    /** Whether a line is a frame of a stack trace, which would push out what the fault was. */
    private static boolean isFrame(String line) {
        return line.startsWith("\tat ") || line.startsWith("\t... ");
    }
}
