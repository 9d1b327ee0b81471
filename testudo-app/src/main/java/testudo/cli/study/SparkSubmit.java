package testudo.cli.study;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import testudo.cli.ask.Home;
import testudo.cli.ask.Version;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.study.Study;
import testudo.study.StudyRun;
import testudo.study.design.Part;

/** Starts {@code spark-submit} as a child that computes the missing parts of a study on a cluster. */
final class SparkSubmit {
    private static final String NAME = "spark-submit";

    private final String master;

    private final List<Path> overlays;

    private SparkSubmit(String master, List<Path> overlays) {
        this.master = master;
        this.overlays = overlays;
    }

    static SparkSubmit on(String master, List<Path> overlays) {
        return new SparkSubmit(master, overlays);
    }

    /**
     * The program, from SPARK_HOME or the path.
     *
     * @throws BadInput if there is none
     */
    static Path requireSpark() {
        return found().orElseThrow(() -> new BadInput(new Finding(
                "--on",
                0,
                "spark-found",
                "there is no spark-submit on the path, and SPARK_HOME is not set to a folder" + " that has one",
                "install Spark 4.2.0, set SPARK_HOME, or leave --on out: the same study runs"
                        + " on the threads of this machine.")));
    }

    private static Optional<Path> found() {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(System.getenv("SPARK_HOME")).ifPresent(home -> folders.add(Path.of(home, "bin")));
        Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .forEach(folders::add);
        return folders.stream()
                .map(folder -> folder.resolve(NAME))
                .filter(Files::isExecutable)
                .findFirst();
    }

    StudyRun.Done run(StudyRun run, Study study, Path folder, Path file) throws IOException {
        List<Part> missing = run.missing();
        long before = study.question().points()
                - missing.stream().mapToLong(Part::size).sum();
        if (!missing.isEmpty()) {
            List<String> command = new ArrayList<>(List.of(
                    requireSpark().toString(),
                    "--master",
                    master,
                    "--class",
                    "testudo.spark.SparkRunner",
                    "--name",
                    "testudo study " + study.question().name(),
                    "--conf",
                    "spark.ui.enabled=false",
                    "--jars",
                    jars().stream().map(Path::toString).collect(Collectors.joining(",")),
                    thin().toString(),
                    file.toAbsolutePath().toString(),
                    folder.toAbsolutePath().toUri().toString(),
                    Home.data().toString(),
                    Home.plans().toString(),
                    Version.text()));
            overlays.forEach(overlay -> command.add(overlay.toAbsolutePath().toString()));
            int code = waited(new ProcessBuilder(command).inheritIO().start());
            if (code != 0) {
                throw new BadInput(new Finding(
                        "--on " + master,
                        0,
                        "spark-ended",
                        "spark-submit ended with code " + code + "; the parts that were finished are kept",
                        "read its lines above, then run again with --resume."));
            }
        }
        return run.done(before, new AtomicLong(), new AtomicLong());
    }

    private static int waited(Process child) {
        try {
            return child.waitFor();
        } catch (InterruptedException e) {
            child.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Spark was at work", e);
        }
    }

    /** The jar with what runs on Spark and nothing else. */
    private static Path thin() {
        List<Path> places = List.of(
                Home.folder().resolve("testudo-spark/target"), Home.folder().resolve("lib"));
        return places.stream()
                .flatMap(SparkSubmit::jarsIn)
                .filter(jar -> String.valueOf(jar.getFileName()).matches("testudo-spark-[0-9.]+\\.jar"))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Finding(
                        "--on",
                        0,
                        "spark-jar",
                        "testudo-spark is not built",
                        "build it with mvn -Pspark -DskipTests package, see docs/how-to/run-a-study-on-spark.md.")));
    }

    /** What the executors need besides Spark: our modules and the libraries that they use, solver natives among them. */
    private static List<Path> jars() {
        List<Path> all = new ArrayList<>();
        for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            Path path = Path.of(part);
            if (part.endsWith(".jar")) {
                all.add(path.toAbsolutePath());
            } else if (part.endsWith("*")) {
                jarsIn(path.resolveSibling(".").toAbsolutePath().normalize()).forEach(all::add);
            } else if (Files.isDirectory(path) && path.endsWith("classes")) {
                jarsIn(path.resolveSibling(".").toAbsolutePath().normalize())
                        .filter(jar -> String.valueOf(jar.getFileName()).matches("testudo-[a-z]+-[0-9.]+\\.jar"))
                        .forEach(all::add);
            }
        }
        return all.stream().distinct().filter(SparkSubmit::needed).toList();
    }

    /** Spark brings these itself, or nothing on an executor asks for them. */
    private static boolean needed(Path jar) {
        return !String.valueOf(jar.getFileName())
                .matches(
                        "(jackson|slf4j|kotlin|jetty|javalin|jakarta|picocli|testudo-app|annotations-|archunit|junit|asm).*");
    }

    private static Stream<Path> jarsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
