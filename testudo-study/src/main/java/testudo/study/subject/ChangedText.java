package testudo.study.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.plan.PlanField;

/** A plan's text, read with some of its fields set otherwise. */
final class ChangedText {
    private static final int MOST = 100;

    private final Path file;
    private final List<String> lines;
    private final Map<List<String>, Plan> plans = new ConcurrentHashMap<>();

    private ChangedText(Path file, List<String> lines) {
        this.file = file;
        this.lines = List.copyOf(lines);
    }

    static ChangedText of(Path file) {
        try {
            return new ChangedText(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Whether a field is a share. */
    boolean share(String field) {
        return PlanField.all().stream().anyMatch(f -> f.name().equals(field) && f.kind() == PlanField.Kind.SHARE);
    }

    /** The plan with each pair of field and value; the first hundred texts are read once, as no row that a study may vary bears on how a plan reads. */
    Plan read(List<String[]> settings, FactBook facts) {
        List<String> changed = new ArrayList<>(lines);
        settings.forEach(setting -> set(changed, setting[0], setting[1]));
        return plans.size() < MOST || plans.containsKey(changed)
                ? plans.computeIfAbsent(changed, key -> written(key, facts))
                : written(changed, facts);
    }

    private Plan written(List<String> text, FactBook facts) {
        try {
            Path folder = Files.createTempDirectory("testudo-study");
            Path changed = folder.resolve(String.valueOf(file.getFileName()));
            try {
                Files.write(changed, text);
                return Plan.read(changed, facts);
            } finally {
                Files.deleteIfExists(changed);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a plan", e);
        }
    }

    /** Puts a field in place of the one that stands there, or below all others; a field that it excludes goes. */
    private static void set(List<String> lines, String field, String value) {
        PlanField.excludedBy(field).ifPresent(other -> clear(lines, other));
        lines.add(clear(lines, field), field + ": " + value);
    }

    /** Takes a field away, with what belongs to it; where it stood, or the end. */
    private static int clear(List<String> lines, String field) {
        int from = 0;
        while (from < lines.size() && !lines.get(from).startsWith(field + ":")) {
            from++;
        }
        int to = from == lines.size() ? from : from + 1;
        while (to < lines.size() && lines.get(to).matches("[ \t-].*")) {
            to++;
        }
        lines.subList(from, to).clear();
        return from;
    }
}
