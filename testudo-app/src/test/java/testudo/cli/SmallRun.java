package testudo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Whole runs of the small shield through the command line, with all that a run does, each made once for all tests that read it. */
public final class SmallRun {
    private static final Map<String, Said> RUNS = new HashMap<>();
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
    public static Path of(String factors) {
        answer(factors);
        return out(factors);
    }

    private static Path out(String factors) {
        return plan(factors).resolveSibling("out");
    }

    /** What the command printed with {@code --json}. */
    public static synchronized Said answer(String factors) {
        return RUNS.computeIfAbsent(factors, ignored -> {
            Said said = again(plan(factors), 2, out(factors), "--json");
            if (said.code() != 0) {
                throw new AssertionError(said.err());
            }
            return said;
        });
    }

    /** The same run on so many threads into another folder. */
    public static Said again(Path plan, int threads, Path out, String... more) {
        String words = line(plan) + " --threads " + threads + " --out " + out + " " + String.join(" ", more);
        return Said.at(HOME, words.strip().split(" "));
    }
}
