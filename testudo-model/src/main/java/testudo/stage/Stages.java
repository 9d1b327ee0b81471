package testudo.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import testudo.stage.Taken.From;

/**
 * What stages gave, by a hash of exactly the inputs that each names and of the code's version. A stage is a pure function, so what is remembered is what
 * would be computed. Safe on several threads; two that ask for the same at once share one computation.
 */
public final class Stages {
    private final boolean remembers;
    private final String version;
    private final Optional<Workspace> workspace;
    private final Predicate<String> kept;
    private final Digests digests = new Digests();
    private final Map<String, SoftReference<Object>> memory = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Object>> running = new ConcurrentHashMap<>();
    private final List<Taken> taken = new ArrayList<>();

    private Stages(boolean remembers, String version, Optional<Workspace> workspace, Predicate<String> kept) {
        this.kept = kept;
        this.remembers = remembers;
        this.version = version;
        this.workspace = workspace;
    }

    /** Remembers nothing: every stage is computed whenever it is asked for. */
    public static Stages none() {
        return new Stages(false, "", Optional.empty(), stage -> false);
    }

    /** Remembers in memory for as long as there is room. */
    public static Stages inMemory() {
        return new Stages(true, "", Optional.empty(), stage -> false);
    }

    /**
     * Remembers in memory and in a folder that nobody else can read.
     *
     * @param folder is made where it is missing
     * @param version of the code; what another version left is not used
     * @param mostBytes room that it may take
     */
    public static Stages in(Path folder, String version, long mostBytes) {
        try {
            return new Stages(true, version, Optional.of(new Workspace(folder, mostBytes)), stage -> true);
        } catch (IOException e) {
            throw new UncheckedIOException("the workspace " + folder + " cannot be used", e);
        }
    }

    /**
     * Remembers in memory, and in a folder what some stages alone give, such as those on which no plan bears; in memory alone where the folder cannot be
     * used.
     *
     * @param stages their names
     */
    public static Stages keeping(Set<String> stages, Path folder, String version, long mostBytes) {
        try {
            return new Stages(true, version, Optional.of(new Workspace(folder, mostBytes)), stages::contains);
        } catch (IOException unusable) {
            return inMemory();
        }
    }

    /**
     * The answer of a stage.
     *
     * @param stage its name
     * @param inputs everything that the answer depends on
     * @param work computes it, and depends on nothing else
     */
    public <T> T of(String stage, Inputs inputs, Supplier<T> work) {
        long start = System.nanoTime();
        if (!remembers) {
            T value = work.get();
            note(stage, "", start, From.COMPUTED);
            return value;
        }
        String key = Digests.ofText(stage + "\n" + version + "\n" + inputs.hash(digests));
        return this.<T>known(stage, key, start).orElseGet(() -> shared(stage, key, start, work));
    }

    /** Whether an answer is at hand, in memory or on disk, without asking for it. */
    public <T> Optional<T> find(String stage, Inputs inputs) {
        if (!remembers) {
            return Optional.empty();
        }
        String key = Digests.ofText(stage + "\n" + version + "\n" + inputs.hash(digests));
        long start = System.nanoTime();
        Optional<T> known = known(stage, key, start);
        return known.isPresent() ? known : stored(stage, key, start);
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> known(String stage, String key, long start) {
        SoftReference<Object> held = memory.get(key);
        @Nullable Object value = held == null ? null : held.get();
        if (value == null) {
            return Optional.empty();
        }
        note(stage, key, start, From.MEMORY);
        return Optional.of((T) value);
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(String stage, String key, long start, Supplier<T> work) {
        CompletableFuture<Object> own = new CompletableFuture<>();
        CompletableFuture<Object> first = running.putIfAbsent(key, own);
        if (first != null) {
            T value = (T) joined(first);
            note(stage, key, start, From.MEMORY);
            return value;
        }
        try {
            Optional<T> known = known(stage, key, start);
            T value = known.isPresent() ? known.get() : found(stage, key, start, work);
            own.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key);
        }
    }

    private static Object joined(CompletableFuture<Object> first) {
        try {
            return first.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    private <T> T found(String stage, String key, long start, Supplier<T> work) {
        Optional<T> stored = stored(stage, key, start);
        if (stored.isPresent()) {
            return stored.get();
        }
        T value = work.get();
        note(stage, key, start, From.COMPUTED);
        memory.put(key, new SoftReference<>(value));
        workspace.filter(disk -> kept.test(stage)).ifPresent(disk -> keep(disk, key, value));
        return value;
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> stored(String stage, String key, long start) {
        Optional<Object> stored = workspace.filter(disk -> kept.test(stage)).flatMap(disk -> disk.find(key));
        stored.ifPresent(value -> {
            memory.put(key, new SoftReference<>(value));
            note(stage, key, start, From.DISK);
        });
        return stored.map(value -> (T) value);
    }

    private static void keep(Workspace disk, String key, Object value) {
        try {
            disk.keep(key, value);
        } catch (IOException e) {
            throw new UncheckedIOException("a " + value.getClass().getName() + " cannot be kept", e);
        }
    }

    private void note(String stage, String key, long start, From from) {
        synchronized (taken) {
            taken.add(new Taken(stage, key, Duration.ofNanos(System.nanoTime() - start), from));
        }
    }

    /** Every answer since the start, or since this was last asked for. */
    public List<Taken> taken() {
        synchronized (taken) {
            List<Taken> since = List.copyOf(taken);
            taken.clear();
            return since;
        }
    }
}
