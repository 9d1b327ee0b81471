package testudo.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does independent pieces of work on all cores and hands the results back in the order of asking, so that cores change only the time. */
public final class Abreast {
    private Abreast() {}

    public static <T> List<T> all(List<? extends Callable<T>> work) {
        int threads = Math.clamp(work.size(), 1, Runtime.getRuntime().availableProcessors());
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = work.stream().map(pool::submit).toList();
            for (Future<T> each : running) {
                results.add(each.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("a piece of the work failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working", e);
        }
        return results;
    }
}
