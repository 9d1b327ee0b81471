package testudo.web.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import testudo.quantity.Percent;
import testudo.web.job.Job;

/** What a run tells while it is at work, as progress of its job: at each step, and more than twice a second between them. */
final class Heard implements AutoCloseable {
    private static final long TELL_MILLIS = 400;
    private static final double LEAST_SHARE = 0.01;
    private static final double MOST_SHARE = 0.99;
    private static final double NANOS = 1e9;

    private final Job job;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    private String step = "";
    private long begun = System.nanoTime();
    private double whole = Double.NaN;

    Heard(Job job) {
        this.job = job;
        clock.scheduleAtFixedRate(this::tell, TELL_MILLIS, TELL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A line of the run. */
    synchronized void hear(JsonNode told) {
        if (told.path("statement") instanceof ObjectNode statement) {
            job.tell(Run.STATEMENT, statement);
        }
        if (told.has("step")) {
            double seconds = told.path("seconds").asDouble();
            step = told.path("step").asText();
            begun = System.nanoTime() - (long) (seconds * NANOS);
            if (told.has("secondsLeft")) {
                whole = seconds + told.path("secondsLeft").asDouble();
            }
            tell();
        }
    }

    private synchronized void tell() {
        if (step.isEmpty()) {
            return;
        }
        double now = (System.nanoTime() - begun) / NANOS;
        if (Double.isNaN(whole)) {
            job.progress(Percent.ofFraction(LEAST_SHARE), step, null);
        } else {
            double end = Math.max(whole, now + 1);
            job.progress(Percent.ofFraction(Math.min(MOST_SHARE, now / end)), step, (int) Math.round(end - now));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
