package testudo.web.child;

import java.time.Duration;

/** Does something once a time has passed, unless it is closed before. */
final class Limit implements AutoCloseable {
    private final Thread waiting;
    private volatile boolean passed;

    Limit(Duration time, Runnable then) {
        waiting = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(time);
                passed = true;
                then.run();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Whether the time has passed. */
    boolean passed() {
        return passed;
    }

    @Override
    public void close() {
        waiting.interrupt();
    }
}
