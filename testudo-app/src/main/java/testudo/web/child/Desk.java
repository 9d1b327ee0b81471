package testudo.web.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import testudo.quantity.Finding;
import testudo.web.http.Refusal;

/**
 * A process that stays and answers one question after another, warm with facts and stages. Each question and each answer is one line of JSON; where
 * the process falls, the question fails and the next one starts another.
 */
public final class Desk implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Program program;
    private final List<String> words;
    private final Path log;
    private volatile @Nullable Process process;
    private @Nullable BufferedReader answers;
    private volatile boolean closed;

    /**
     * A desk that is opened when it is first asked.
     *
     * @param log where its standard error goes
     */
    public Desk(Program program, List<String> words, Path log) {
        this.program = program;
        this.log = log;
        this.words = List.copyOf(words);
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param listener told whatever comes before the answer
     * @throws Refusal where the desk refuses, falls, or takes too long
     */
    public synchronized JsonNode ask(ObjectNode question, Duration most, Listener listener)
            throws InterruptedException {
        try {
            Process asked = open();
            try (Limit limit = new Limit(most, () -> Program.end(asked))) {
                listener.begun(() -> Program.end(asked));
                try {
                    return answer(asked, question, listener);
                } catch (IOException fallen) {
                    throw new Refusal(503, fate(asked, limit.passed()), "ask again.");
                } finally {
                    listener.begun(() -> {});
                }
            }
        } catch (IOException unstarted) {
            throw new Refusal(503, "No process could be started.", "ask again later.");
        }
    }

    /** Whoever waits for an answer. */
    public interface Listener {
        /** Told what comes before the answer. */
        void told(JsonNode before);

        /** The question's turn has come, and this ends it. */
        default void begun(Runnable end) {}
    }

    private String fate(Process asked, boolean late) throws InterruptedException {
        Program.end(asked);
        int code = asked.waitFor();
        close(asked);
        return late ? "It took longer than it may." : Program.fate(code);
    }

    private JsonNode answer(Process asked, ObjectNode question, Listener listener) throws IOException {
        OutputStream out = asked.getOutputStream();
        out.write((question + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        BufferedReader in = answers;
        while (in != null) {
            String line = in.readLine();
            if (line == null) {
                break;
            }
            JsonNode node = JSON.readTree(line);
            if (node.has("result")) {
                return node.path("result");
            }
            if (node.has("refused")) {
                throw refused(node.path("refused"));
            }
            listener.told(node);
        }
        throw new IOException("the desk fell");
    }

    private static Refusal refused(JsonNode refused) {
        List<Finding> findings = new ArrayList<>();
        refused.path("findings")
                .forEach(one -> findings.add(new Finding(
                        one.path("file").asText(),
                        one.path("line").asInt(),
                        one.path("check").asText(),
                        one.path("message").asText(),
                        one.path("maybe").asText())));
        return new Refusal(
                refused.path("status").asInt(422),
                refused.path("message").asText(),
                refused.path("maybe").asText(),
                findings);
    }

    private Process open() throws IOException {
        Process known = process;
        if (closed) {
            throw new IOException("closed");
        }
        if (known != null && known.isAlive()) {
            return known;
        }
        Process fresh = program.start(words, log);
        process = fresh;
        answers = new BufferedReader(new InputStreamReader(fresh.getInputStream(), StandardCharsets.UTF_8));
        return fresh;
    }

    private void close(Process ended) {
        if (ended.equals(process)) {
            process = null;
            answers = null;
        }
    }

    @Override
    public void close() {
        closed = true;
        Process known = process;
        if (known != null) {
            Program.end(known);
        }
    }
}
