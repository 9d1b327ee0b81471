package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does independent pieces of work on threads and hands the results back in the order of asking, so that threads change only the time. */
final class Workers {
    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    <T> List<T> all(List<Callable<T>> work) {
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = work.stream().map(pool::submit).toList();
            try {
                for (Future<T> each : running) {
                    results.add(each.get());
                }
            } catch (ExecutionException e) {
                running.forEach(r -> r.cancel(true));
                throw rethrown(e.getCause());
            } catch (InterruptedException e) {
                running.forEach(r -> r.cancel(true));
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while working", e);
            }
        }
        return results;
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException("work failed", cause);
    }
}
