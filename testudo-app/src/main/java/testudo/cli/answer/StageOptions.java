package testudo.cli.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import testudo.cli.ask.CodeVersion;
import testudo.cli.ask.Home;
import testudo.stage.Stages;
import testudo.stage.Taken;

/** What stages remember, and where. */
final class StageOptions {
    /** However many threads computed them, and whichever of these was done first. */
    private static final Comparator<Taken> BY_NAME =
            Comparator.comparing(Taken::stage).thenComparing(Taken::key).thenComparing(Taken::from);

    /** Room that a workspace may take. */
    private static final long MOST_BYTES = 2L << 30;
    /** Stages that depend on facts and code alone, and the ways of the reserve, on which no raid, goal or money of the shield bears. */
    private static final Set<String> OF_NO_RAID = Set.of("mirror", "moves");

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "A folder in which stages keep what they gave, for the next run; nobody else can read it.")
    private @Nullable Path workspace;

    @Option(names = "--fresh", description = "Remember nothing: compute every stage whenever it is asked for.")
    private boolean fresh;

    /** The stages of a run: on disk where it was told to, else only that on which no raid bears. */
    Stages open() {
        if (fresh) {
            return Stages.none();
        }
        return workspace == null ? Stages.keeping(OF_NO_RAID, usual(), CodeVersion.text(), MOST_BYTES) : in(workspace);
    }

    /** The same, with the usual workspace where none is named. */
    Stages openOrUsual() {
        return fresh || workspace != null ? open() : in(usual());
    }

    private static Path usual() {
        return Home.folder().resolve(".testudo").resolve("stages");
    }

    private static Stages in(Path folder) {
        return Stages.in(folder, CodeVersion.text(), MOST_BYTES);
    }

    /** Each answer of a stage for JSON. */
    static List<Map<String, Object>> rows(List<Taken> taken) {
        List<Taken> ordered = taken.stream().sorted(BY_NAME).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Taken one : ordered) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("stage", one.stage());
            row.put("key", one.key());
            row.put("seconds", one.time().toNanos() / 1e9);
            row.put("from", one.from().key());
            rows.add(row);
        }
        return rows;
    }

    /** By stage and where answers came from: how many, and how long they took. */
    static String table(List<Taken> taken) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (Taken one : taken) {
            double[] sum = sums.computeIfAbsent(
                    String.format(
                            Locale.ROOT, "%-22s %-9s", one.stage(), one.from().key()),
                    key -> new double[2]);
            sum[0]++;
            sum[1] += one.time().toNanos() / 1e9;
        }
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-22s %-9s %6s %9s", "stage", "from", "times", "seconds"));
        sums.forEach((name, sum) -> table.append(String.format(Locale.ROOT, "%n%s %6.0f %9.2f", name, sum[0], sum[1])));
        return table.toString();
    }
}
