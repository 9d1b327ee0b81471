package testudo.web.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import testudo.web.job.Job;

/** One command in a process of its own, which tells what it does in lines of JSON. */
public final class Once {
    private static final ObjectMapper JSON = new ObjectMapper();

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
     * @param cause what it said on standard error that is neither a step nor a place in the code
     * @param late whether it was ended since it took too long
     */
    public record Ended(int code, List<String> cause, boolean late) {
        public Ended {
            cause = List.copyOf(cause);
        }

        /** Words on it: how it ended, and the whole cause. */
        public String fate() {
            String how = late ? "It took longer than it may." : Program.fate(code);
            return cause.isEmpty() ? how : how + "\n" + String.join("\n", cause);
        }
    }

    /**
     * Runs a command to its end, which the job's cancelling brings about as well.
     *
     * @param folder in which it runs
     * @param log where its standard error goes, whole
     * @param told each line of JSON
     */
    public Ended run(Job job, List<String> words, Path folder, Path log, Consumer<JsonNode> told)
            throws IOException, InterruptedException {
        Process process = program.start(words, log, folder);
        job.endsBy(() -> Program.end(process));
        try (Limit limit = new Limit(most, () -> Program.end(process))) {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String text = out.readLine(); text != null; text = out.readLine()) {
                    hear(text, told);
                }
            } catch (IOException ended) {
                // Its end closes the stream; how it ended is told by its code.
            }
            int code = process.waitFor();
            return new Ended(code, code == 0 ? List.of() : Cause.in(log), limit.passed());
        } finally {
            Program.end(process);
        }
    }

    private static void hear(String line, Consumer<JsonNode> told) {
        try {
            told.accept(JSON.readTree(line));
        } catch (JsonProcessingException talk) {
            // What is no JSON was not meant for us.
        }
    }
}
