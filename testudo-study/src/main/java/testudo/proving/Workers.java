package testudo.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Does independent pieces of work on threads and hands the results back in the order of asking, so that threads change only the time. */
public final class Workers {
    private final int threads;

    public Workers(int threads) {
        this.threads = threads;
    }

    /** The results of all pieces, in the order of asking. */
    public <T> List<T> all(List<Callable<T>> work) {
        return beside(() -> this, work).all();
    }

    /**
     * What came of one long piece of work and of many short ones that were done beside it.
     *
     * @param one of the long piece
     * @param all of the short ones, in their order
     */
    public record Beside<L, T>(L one, List<T> all) {}

    /** Starts the long piece first, so that the short ones fill the other threads. */
    public <L, T> Beside<L, T> beside(Callable<L> one, List<Callable<T>> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Future<L> first = pool.submit(one);
            List<Future<T>> running = work.stream().map(pool::submit).toList();
            try {
                List<T> results = new ArrayList<>();
                for (Future<T> each : running) {
                    results.add(each.get());
                }
                return new Beside<>(first.get(), results);
            } catch (ExecutionException e) {
                throw rethrown(stopped(pool, e.getCause()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while working", stopped(pool, e));
            }
        }
    }

    /** Two long pieces at once where there are threads for it, since in each there are stretches in which one thread waits for the other. */
    public <A, B, R> R both(Callable<A> one, Callable<B> other, BiFunction<A, B, R> together) {
        List<Callable<B>> others = List.of(other);
        Beside<A, B> done = beside(one, others);
        return together.apply(done.one(), done.all().getFirst());
    }

    private static @Nullable Throwable stopped(ExecutorService pool, @Nullable Throwable cause) {
        pool.shutdownNow();
        return cause;
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException("work failed", cause);
    }
}
