package testudo.web.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import testudo.quantity.Percent;
import testudo.web.http.Replies;

/** A piece of work that somebody waits for: its state, how far it is, and what is known of it so far. */
public final class Job {
    /** Where it stands. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Its word. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nothing more will happen. */
        public boolean over() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /**
     * Something that was told.
     *
     * @param name such as progress
     * @param data as JSON
     * @param number counts up from 1; a later one of the same job is larger
     */
    public record Told(String name, ObjectNode data, long number) {}

    private final String id;
    private final String client;
    private final List<Told> kept = new ArrayList<>();
    private State state = State.QUEUED;
    private double share;
    private String step = "waits for its turn";
    private @Nullable Integer secondsLeft;
    private long number = 1;
    private ArrayNode findings = Replies.findings(List.of());
    private @Nullable String message;
    private @Nullable Runnable ending;

    /** A job that waits for its turn. */
    public Job(String id, String client) {
        this.id = id;
        this.client = client;
    }

    /** A job that was over before. */
    public static Job over(String id, State state, @Nullable String message) {
        Job job = new Job(id, "");
        job.state = state;
        job.share = state == State.DONE ? 1 : 0;
        job.step = state.key();
        job.message = message;
        return job;
    }

    public String id() {
        return id;
    }

    /** Who asked. */
    public String client() {
        return client;
    }

    public synchronized State state() {
        return state;
    }

    /** Its turn has come; false where it was cancelled before. */
    public synchronized boolean begin() {
        if (state != State.QUEUED) {
            return false;
        }
        state = State.RUNNING;
        step = "begins";
        changed();
        return true;
    }

    /** Back into the queue, as after a restart. */
    public synchronized void again() {
        state = State.QUEUED;
        step = "waits for its turn";
        share = 0;
        message = null;
        kept.clear();
        changed();
    }

    /** How to end it while it runs; at once where it was cancelled meanwhile. */
    public void endsBy(Runnable how) {
        boolean late;
        synchronized (this) {
            ending = how;
            late = state.over();
        }
        if (late) {
            how.run();
        }
    }

    /** How far it is; the share never goes back. */
    public synchronized void progress(Percent newShare, String newStep, @Nullable Integer left) {
        if (state == State.RUNNING) {
            share = Math.clamp(newShare.fraction(), share, 1);
            step = newStep;
            secondsLeft = left;
            changed();
        }
    }

    /** Something for all who listen, also those who come later. */
    public synchronized void tell(String name, ObjectNode data) {
        if (!state.over()) {
            kept.add(new Told(name, data, ++number));
            notifyAll();
        }
    }

    public void done() {
        end(State.DONE, null, Replies.findings(List.of()));
    }

    public void fail(String why, ArrayNode faults) {
        end(State.FAILED, why, faults);
    }

    /** Ends it wherever it stands; false where it was over. */
    public boolean cancel() {
        return end(State.CANCELLED, "It was cancelled.", Replies.findings(List.of()));
    }

    private boolean end(State last, @Nullable String why, ArrayNode faults) {
        Runnable how;
        synchronized (this) {
            if (state.over()) {
                return false;
            }
            state = last;
            message = why;
            findings = faults;
            share = last == State.DONE ? 1 : share;
            step = last.key();
            secondsLeft = null;
            how = last == State.CANCELLED ? ending : null;
            changed();
        }
        if (how != null) {
            how.run();
        }
        return true;
    }

    private void changed() {
        number++;
        notifyAll();
    }

    /** What was told after a number, the progress last; waits for something to be told, but no longer than that. */
    public synchronized List<Told> after(long seen, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (number <= seen) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return List.of();
            }
            wait(left);
        }
        List<Told> told =
                new ArrayList<>(kept.stream().filter(one -> one.number() > seen).toList());
        told.add(new Told("progress", progress().put("state", state.key()), number));
        return told;
    }

    /** Where it stands, as fields of an object. */
    public synchronized ObjectNode into(ObjectNode node) {
        node.put("state", state.key());
        node.set("progress", progress());
        node.set("findings", findings);
        node.put("message", message);
        return node;
    }

    private ObjectNode progress() {
        ObjectNode node =
                Replies.object().put("share", Math.round(share * 1000) / 1000.0).put("step", step);
        return secondsLeft == null ? node.putNull("secondsLeft") : node.put("secondsLeft", secondsLeft);
    }

    /** What was told under a name so far. */
    public synchronized List<ObjectNode> told(String name) {
        return kept.stream()
                .filter(one -> one.name().equals(name))
                .map(Told::data)
                .toList();
    }
}
