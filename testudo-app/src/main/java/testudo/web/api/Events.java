package testudo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import testudo.web.http.Refusal;
import testudo.web.job.Job;

/** Server-sent events of a job, from its beginning to its end. */
public final class Events {
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final int MOST = 200;

    private int open;

    /** Sends what a job tells until it is over, or whoever listens has gone. */
    void send(Context asked, Job job, Supplier<ObjectNode> whole) throws IOException, InterruptedException {
        enter();
        try {
            asked.disableCompression();
            asked.res().setContentType("text/event-stream; charset=utf-8");
            asked.res().setHeader("Cache-Control", "no-store");
            listen(asked.res().getOutputStream(), job, whole);
        } catch (IOException gone) {
            // Whoever listened has gone.
        } finally {
            leave();
        }
    }

    private static void listen(OutputStream out, Job job, Supplier<ObjectNode> whole)
            throws IOException, InterruptedException {
        long seen = 0;
        boolean over = false;
        while (!over) {
            over = job.state().over();
            var told = job.after(seen, over ? Duration.ZERO : QUIET);
            if (told.isEmpty() && !over) {
                out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
            }
            for (Job.Told one : told) {
                write(out, one.name(), one.data());
                seen = Math.max(seen, one.number());
            }
            over = over || job.state().over() && job.after(seen, Duration.ZERO).isEmpty();
            out.flush();
        }
        write(out, job.state() == Job.State.DONE ? "done" : "failed", whole.get());
        out.flush();
    }

    private static void write(OutputStream out, String name, ObjectNode data) throws IOException {
        out.write(("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void enter() {
        if (open >= MOST) {
            throw new Refusal(429, "So many listen that no more are taken.", "look at the state from time to time.");
        }
        open++;
    }

    private synchronized void leave() {
        open--;
    }
}
