package testudo.cli.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** A plan's file with some fields set to other values, read as any plan is. */
final class ChangedPlan {
    private ChangedPlan() {}

    /**
     * Reads it.
     *
     * @param settings each {@code FIELD=VALUE}, the value as a plan writes it
     * @throws BadInput naming what was set where a value is none that the field takes
     */
    static Plan read(Path file, List<String> settings, FactBook facts) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (String setting : settings) {
            int at = setting.indexOf('=');
            if (at < 1) {
                throw new BadInput(new Finding(
                        "--set",
                        0,
                        "setting",
                        "'" + setting + "' sets no field",
                        "FIELD=VALUE, such as airDefenceShareOfEquipment=8%."));
            }
            set(
                    lines,
                    setting.substring(0, at).strip(),
                    setting.substring(at + 1).strip());
        }
        Path folder = Files.createTempDirectory("testudo-ask");
        Path changed = folder.resolve(String.valueOf(file.getFileName()));
        try {
            Files.write(changed, lines);
            return Plan.read(changed, facts);
        } catch (BadInput bad) {
            throw new BadInput(bad.findings().stream()
                    .map(f -> named(f, changed, settings))
                    .toList());
        } finally {
            delete(folder);
        }
    }

    private static Finding named(Finding finding, Path changed, List<String> settings) {
        return finding.file().equals(changed.toString())
                ? new Finding(
                        "--set " + String.join(" ", settings), 0, finding.check(), finding.message(), finding.maybe())
                : finding;
    }

    /** Puts a line in place of a field's own and of all that is indented below it. */
    private static void set(List<String> lines, String field, String value) {
        int from = 0;
        while (from < lines.size() && !lines.get(from).startsWith(field + ":")) {
            from++;
        }
        int to = from == lines.size() ? from : from + 1;
        while (to < lines.size() && belongsAbove(lines.get(to))) {
            to++;
        }
        lines.subList(from, to).clear();
        lines.add(from, field + ": " + value);
    }

    private static boolean belongsAbove(String line) {
        return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("-");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
