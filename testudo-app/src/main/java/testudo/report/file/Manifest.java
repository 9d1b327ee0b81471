package testudo.report.file;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a result was made from. It holds no clock time, so that the same run gives the same bytes.
 *
 * @param inputs SHA-256 of every file that was read, by its name as the user would write it
 * @param plan every field of the plan, flattened, such as {@code setAside} to {@code 40% (20%..60%)}
 * @param overlays rows that a data package laid over ours: which row and column, and the value now used
 * @param theatre theatre of the plan
 * @param unitedStates state of the United States in the run
 * @param populationInTheatre people in the theatre
 * @param seed seed of every draw
 * @param trials trials a raid
 * @param version version of the program
 * @param command the command, as it can be typed again
 */
public record Manifest(
        SortedMap<String, String> inputs,
        SortedMap<String, String> plan,
        SortedMap<String, String> overlays,
        String theatre,
        String unitedStates,
        long populationInTheatre,
        long seed,
        long trials,
        String version,
        String command)
        implements Serializable {
    public Manifest {
        inputs = sorted(inputs);
        plan = sorted(plan);
        overlays = sorted(overlays);
    }

    /** A manifest whose maps may come in any order. */
    public static Manifest of(
            Map<String, String> inputs,
            Map<String, String> plan,
            Map<String, String> overlays,
            String theatre,
            String unitedStates,
            long populationInTheatre,
            long seed,
            long trials,
            String version,
            String command) {
        return new Manifest(
                new TreeMap<>(inputs),
                new TreeMap<>(plan),
                new TreeMap<>(overlays),
                theatre,
                unitedStates,
                populationInTheatre,
                seed,
                trials,
                version,
                command);
    }

    /** SHA-256 of a file, in lower-case hexadecimal. */
    public static String hash(Path file) throws IOException {
        return ContentHash.of(Files.readAllBytes(file));
    }

    private static SortedMap<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
