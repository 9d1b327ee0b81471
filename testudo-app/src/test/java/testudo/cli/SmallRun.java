package testudo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Whole runs of the small shield through the command line, with all that a run does, each made once for all tests that read it. */
public final class SmallRun {
    private static final Map<String, Path> RUNS = new HashMap<>();
    private static final Path HOME = home();

    private SmallRun() {}

    private static Path home() {
        try {
            return SmallShield.in(Files.createTempDirectory(Said.ROOT.resolve("testudo-app/target"), "small-shield"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the small shield stands. */
    public static Path smallShield() {
        return HOME;
    }

    /** The plan of these multiples. */
    public static Path plan(String factors) {
        try {
            Path folder = HOME.resolve(factors.replaceAll("\\D+", "-"));
            return SmallShield.plan(Files.createDirectories(folder), factors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run asks for, but for its threads and where its result goes. */
    public static String line(Path plan) {
        return "run " + plan + " --quick --seed 9 --trials 4 --us none";
    }

    /** The result of a plan of these multiples. */
    public static synchronized Path of(String factors) {
        return RUNS.computeIfAbsent(factors, ignored -> {
            Path plan = plan(factors);
            Path out = plan.resolveSibling("out");
            Said said = again(plan, 2, out);
            if (said.code() != 0) {
                throw new AssertionError(said.err());
            }
            return out;
        });
    }

    /** The same run on so many threads into another folder. */
    public static Said again(Path plan, int threads, Path out) {
        return Said.at(HOME, (line(plan) + " --threads " + threads + " --out " + out).split(" "));
    }
}
