package testudo.cli.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.ask.Version;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.plan.Plan;
import testudo.stage.Fingerprint;
import testudo.study.Study;
import testudo.study.StudyRun;
import testudo.study.question.Asked;
import testudo.study.store.Manifest;

/** {@code testudo study run}. */
@Command(
        name = "run",
        header = {"Run a study: every point, its rows as Parquet, and what they say.", ""},
        description = {
            "Examples:",
            "  ./testudo study run plans/studies/ishigami.yaml",
            "  ./testudo study run plans/studies/what-matters.yaml --out out/what-matters --resume",
            ""
        })
final class StudyRunCommand implements Callable<Integer> {
    /** Flips that a run leaves beside its rows. */
    static final String FLIPS = "flips.json";

    private static final long TELL_NANOS = 2_000_000_000L;

    @Mixin
    private StudyArgument subject = new StudyArgument();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the result appears; by default out/<study>.")
    private @Nullable Path out;

    @Option(names = "--resume", description = "Keep the points that are there and compute those that are missing.")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; the result does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--on",
            paramLabel = "MASTER",
            description =
                    "Compute on Spark: spark://HOST:PORT, yarn, k8s://..., or local[*]; spark-submit must be on the"
                            + " path.")
    private @Nullable String master;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private long told;

    @Override
    public Integer call() throws IOException {
        Study study = subject.study();
        String name = study.question().name();
        Path folder = out == null ? Path.of("out").resolve(name) : out;
        int workers = Options.threads(threads);
        if (master != null) {
            SparkSubmit.requireSpark();
        }
        StudyRun run = StudyRun.into(folder, study, made(study), resume);
        if (!resume) {
            Files.deleteIfExists(folder.resolve(FLIPS));
        }
        System.err.printf(
                Locale.ROOT,
                "study %s: %d points in %d parts to do%n",
                name,
                points(run),
                run.missing().size());
        long start = System.nanoTime();
        StudyRun.Done done = master == null
                ? run.onThreads(workers, this::tell, () -> false)
                : SparkSubmit.on(master, subject.overlays()).run(run, study, folder, subject.file());
        log(folder, start, done);
        if (!done.complete()) {
            throw new IllegalStateException("parts are missing in " + folder);
        }
        keepFlips(study, folder, workers);
        say(study, folder);
        System.err.printf(
                Locale.ROOT,
                "%6.1f s  %s  (asking %.1f s and keeping %.2f s of processor time)%n",
                (System.nanoTime() - start) / 1e9,
                folder,
                done.asked().toMillis() / 1e3,
                done.kept().toMillis() / 1e3);
        return Exit.DONE;
    }

    private void say(Study study, Path folder) {
        var findings = Study.findings(folder, "");
        Manifest manifest = Manifest.read(folder);
        if (json) {
            JsonOut.print(StudyHeader.of("study run", subject, study), StudyView.of(manifest, findings, flips(folder)));
        } else {
            Screen.tell(StudyText.of(manifest, findings, flips(folder)));
        }
    }

    private static long points(StudyRun run) {
        return run.missing().stream().mapToLong(part -> part.size()).sum();
    }

    private synchronized void tell(long points, long of, Duration since, Duration left) {
        long now = System.nanoTime();
        if (now - told > Math.max(TELL_NANOS, since.toNanos() / 20) || points == of) {
            told = now;
            System.err.printf(
                    Locale.ROOT,
                    "%6.1f s  %d of %d points  (about %d s left)%n",
                    since.toMillis() / 1e3,
                    points,
                    of,
                    left.toSeconds());
        }
    }

    private static void log(Path folder, long start, StudyRun.Done done) throws IOException {
        Files.writeString(
                folder.resolve("run.log"),
                String.format(
                        Locale.ROOT,
                        "%d points in %.1f s; processor time %.3f s to ask, %.3f s to keep%n",
                        done.computed(),
                        (System.nanoTime() - start) / 1e9,
                        done.asked().toNanos() / 1e9,
                        done.kept().toNanos() / 1e9),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    /** What the rows depend on, by name. */
    private List<Manifest.Made> made(Study study) {
        List<Manifest.Made> made = new ArrayList<>();
        made.add(new Manifest.Made("asked", asked(study.question().asked())));
        if (study.question().asked() instanceof Asked.OfPlan plan) {
            Plan read = Plan.read(plan.path(), subject.facts());
            made.add(new Manifest.Made("edition", read.edition()));
            made.add(new Manifest.Made("facts", subject.facts().fingerprint()));
            made.add(new Manifest.Made("plan", read.name()));
            made.add(new Manifest.Made("planHash", Fingerprint.of(plan.path())));
            made.add(new Manifest.Made("engine", engine(plan, read)));
        }
        made.add(new Manifest.Made("studyHash", Fingerprint.of(subject.file())));
        made.add(new Manifest.Made("version", Version.text()));
        made.add(new Manifest.Made("command", "study run " + Home.shown(subject.file())));
        return made;
    }

    private static String asked(Asked asked) {
        return switch (asked) {
            case Asked.OfFunction of -> "function " + of.name().key();
            case Asked.OfRange ignored -> "range";
            case Asked.OfPlan ignored -> "plan";
        };
    }

    /** Engine that all points are fought with. */
    private static String engine(Asked.OfPlan asked, Plan read) {
        return asked.with().stream()
                .filter(setting -> setting.field().equals("engine"))
                .findFirst()
                .map(Asked.OfPlan.Setting::value)
                .orElse(read.engine().key());
    }

    private static void keepFlips(Study study, Path folder, int threads) throws IOException {
        if (study.question().verdict().isEmpty() || !flips(folder).isEmpty()) {
            return;
        }
        System.err.println("looking for flips");
        Path beside = folder.resolve(".flips.json.tmp");
        Files.writeString(
                beside,
                JsonOut.text(study.flips(threads).stream()
                        .map(StudyFlipCommand::view)
                        .toList()));
        Files.move(beside, folder.resolve(FLIPS), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** Flips that a run left; none where the study has no verdict. */
    static List<JsonNode> flips(Path folder) {
        Path file = folder.resolve(FLIPS);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<JsonNode> flips = new ArrayList<>();
            new ObjectMapper().readTree(file.toFile()).forEach(flips::add);
            return flips;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
