package testudo.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testudo.proving.Workers;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.study.design.Part;
import testudo.study.question.StudyQuestion;
import testudo.study.store.Header;
import testudo.study.store.Kept;
import testudo.study.store.Manifest;
import testudo.study.store.PartFile;
import testudo.study.store.Row;
import testudo.study.work.Work;

/**
 * Runs a study on the threads of this machine. Each part is one file that is whole or not there, so that the process may end at any moment and a later run goes on
 * with the parts that are missing.
 */
public final class StudyRun {
    /** Where parts lie in a folder of results. */
    public static final String RESULTS = "results";

    private final Study study;
    private final Manifest manifest;
    private final Path folder;

    private StudyRun(Study study, Manifest manifest, Path folder) {
        this.study = study;
        this.manifest = manifest;
        this.folder = folder;
    }

    /** Told as parts are finished. */
    public interface Told {
        /**
         * A part is done.
         *
         * @param points done so far
         * @param of all
         * @param since the run began
         * @param left expected
         */
        void points(long points, long of, Duration since, Duration left);
    }

    /**
     * What a run gave.
     *
     * @param points that are there
     * @param computed in this run
     * @param complete whether all are there
     * @param contentHash of all rows; empty where it was stopped
     * @param asked processor time in which points were asked
     * @param kept processor time in which their rows were written
     */
    public record Done(
            long points, long computed, boolean complete, String contentHash, Duration asked, Duration kept) {}

    /**
     * Prepares a folder: a new one, or that of an earlier run of the same study.
     *
     * @param made what the rows depend on besides the study, by name
     * @param resume keeps the parts that are there
     * @throws BadInput if the folder holds something else
     */
    public static StudyRun into(Path folder, Study study, List<Manifest.Made> made, boolean resume) throws IOException {
        Manifest manifest = new Manifest(Header.of(study.question()), made, "running", "");
        if (Manifest.in(folder) && resume) {
            same(folder, Manifest.read(folder), manifest);
        } else if (Manifest.in(folder)) {
            empty(folder.resolve(RESULTS));
        } else if (Files.exists(folder) && !blank(folder)) {
            throw new BadInput(new Finding(
                    folder.toString(), 0, "out-empty", "it holds something, and no study", "name another folder."));
        }
        Files.createDirectories(folder.resolve(RESULTS));
        manifest.write(folder);
        return new StudyRun(study, manifest, folder);
    }

    private static boolean blank(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.allMatch(path -> String.valueOf(path.getFileName()).startsWith(".") || path.endsWith(RESULTS));
        }
    }

    private static void empty(Path results) throws IOException {
        try (Stream<Path> all = Files.list(results)) {
            for (Path path : all.toList()) {
                Files.delete(path);
            }
        }
    }

    private static void same(Path folder, Manifest before, Manifest now) {
        for (String name : List.of("studyHash", "planHash", "facts", "version")) {
            if (!before.made(name).equals(now.made(name))) {
                throw new BadInput(new Finding(
                        folder.toString(),
                        0,
                        "resume-same",
                        "it was begun with another " + name + ": '" + before.made(name) + "', now '" + now.made(name)
                                + "'",
                        "resume with what it was begun with, or leave --resume out and begin again."));
            }
        }
    }

    /** Parts that are still to be done. */
    public List<Part> missing() {
        Kept kept = kept();
        return Work.parts(study.question()).stream()
                .filter(part -> !kept.has(part))
                .toList();
    }

    private Kept kept() {
        return Kept.of(folder.resolve(RESULTS), manifest.header());
    }

    /**
     * Computes what is missing.
     *
     * @param threads at least one; no row depends on them
     * @param told as parts are finished
     * @param stop asked before each part; what is done by then is kept
     */
    public Done onThreads(int threads, Told told, BooleanSupplier stop) throws IOException {
        List<Part> missing = missing();
        AtomicLong asked = new AtomicLong();
        AtomicLong written = new AtomicLong();
        StudyQuestion question = study.question();
        long size = question.points();
        long before = size - missing.stream().mapToLong(Part::size).sum();
        if (!missing.isEmpty()) {
            Work work = Work.of(question, study.subject());
            ConcurrentLinkedQueue<Part> queue = new ConcurrentLinkedQueue<>(missing);
            AtomicLong done = new AtomicLong(before);
            long start = System.nanoTime();
            try (PartFile file = PartFile.of(manifest.header())) {
                new Workers(threads)
                        .all(IntStream.range(0, threads)
                                .<java.util.concurrent.Callable<Long>>mapToObj(t -> () -> {
                                    long own = 0;
                                    for (Part part = queue.poll();
                                            part != null && !stop.getAsBoolean();
                                            part = queue.poll()) {
                                        own += one(work, part, file, asked, written);
                                        tell(told, done.addAndGet(part.size()), before, size, start);
                                    }
                                    return own;
                                })
                                .toList());
            }
        }
        return done(before, asked, written);
    }

    private static void tell(Told told, long done, long before, long size, long start) {
        long since = System.nanoTime() - start;
        double each = (double) since / Math.max(1, done - before);
        told.points(done, size, Duration.ofNanos(since), Duration.ofNanos((long) (each * (size - done))));
    }

    private long one(Work work, Part part, PartFile file, AtomicLong asked, AtomicLong written) {
        long start = processorNanos();
        List<Row> rows = work.rows(part);
        long between = processorNanos();
        try {
            file.write(folder.resolve(RESULTS), part, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asked.addAndGet(between - start);
        written.addAndGet(processorNanos() - between);
        return part.size();
    }

    private static long processorNanos() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What there is after parts were computed here or elsewhere. */
    public Done done(long before, AtomicLong asked, AtomicLong written) throws IOException {
        List<Part> left = missing();
        long points =
                study.question().points() - left.stream().mapToLong(Part::size).sum();
        String hash = left.isEmpty() ? kept().hash() : "";
        if (left.isEmpty()) {
            manifest.complete(hash).write(folder);
        }
        return new Done(
                points,
                points - before,
                left.isEmpty(),
                hash,
                Duration.ofNanos(asked.get()),
                Duration.ofNanos(written.get()));
    }
}
