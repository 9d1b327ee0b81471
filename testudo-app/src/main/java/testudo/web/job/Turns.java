package testudo.web.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;

/** Whose turn it is: clients in turn, each with its own line, and bounds on how many wait. */
public final class Turns implements AutoCloseable {
    private final int most;
    private final int mostOfOne;
    private final SequencedMap<String, Deque<Waiting>> lines = new LinkedHashMap<>();
    private final List<Thread> runners = new ArrayList<>();
    private int waiting;
    private int running;
    private boolean closed;

    /** Work on a job; it ends the job, or throws. */
    public interface Work {
        void on(Job job) throws Exception;
    }

    private record Waiting(Job job, Work work) {}

    /**
     * Opens.
     *
     * @param name of the threads
     * @param side how many jobs run side by side
     * @param most how many may wait
     * @param mostOfOne how many of one client may wait
     */
    public Turns(String name, int side, int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
        for (int i = 0; i < side; i++) {
            runners.add(Thread.ofPlatform().daemon().name(name + "-" + i).start(this::run));
        }
    }

    /**
     * Puts a job at the end of its client's line.
     *
     * @throws Refusal with 429 where too many wait
     */
    public synchronized void add(Job job, Work work) {
        Deque<Waiting> line = lines.getOrDefault(job.client(), new ArrayDeque<>());
        line.removeIf(other -> other.job().state().over());
        if (waiting >= most || line.size() >= mostOfOne) {
            throw new Refusal(
                    429,
                    line.size() >= mostOfOne
                            ? "You have " + line.size() + " questions waiting already."
                            : "So many questions wait that no more are taken.",
                    "try again when some are answered, or cancel one.");
        }
        lines.putIfAbsent(job.client(), line);
        line.add(new Waiting(job, work));
        waiting++;
        notifyAll();
    }

    public synchronized int waiting() {
        return waiting;
    }

    public synchronized int running() {
        return running;
    }

    /** Begins nothing more. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        runners.forEach(Thread::interrupt);
    }

    private void run() {
        try {
            for (Waiting next = next(); next != null; next = next()) {
                work(next);
                synchronized (this) {
                    running--;
                }
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void work(Waiting next) throws InterruptedException {
        try {
            if (next.job().begin()) {
                next.work().on(next.job());
            }
        } catch (InterruptedException ending) {
            throw ending;
        } catch (Refusal refusal) {
            next.job().fail(String.valueOf(refusal.getMessage()), refusal.json());
        } catch (Exception fault) {
            fault.printStackTrace(System.err);
            next.job().fail("This is our fault.", Replies.findings(List.of()));
        }
    }

    /** The first of the line whose client has waited longest for a turn; null at the end. */
    private synchronized @org.jspecify.annotations.Nullable Waiting next() throws InterruptedException {
        while (true) {
            if (closed) {
                return null;
            }
            Map.Entry<String, Deque<Waiting>> line = lines.pollFirstEntry();
            if (line == null) {
                waiting = 0;
                wait();
                continue;
            }
            Waiting first = line.getValue().poll();
            if (!line.getValue().isEmpty()) {
                lines.putLast(line.getKey(), line.getValue());
            }
            waiting = lines.values().stream().mapToInt(Deque::size).sum();
            if (first != null && !first.job().state().over()) {
                running++;
                return first;
            }
        }
    }
}
