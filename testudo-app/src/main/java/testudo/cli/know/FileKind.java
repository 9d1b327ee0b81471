package testudo.cli.know;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.input.CsvDialect;
import testudo.input.CsvInput;
import testudo.input.YamlInput;
import testudo.plan.PlanField;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.study.question.StudyFile;

/** What a file that people hand in is, told by what it holds. */
enum FileKind {
    PLAN,
    RAID,
    SECTORS,
    GOALS,
    STUDY,
    CLAIMS,
    CASES,
    MONTHLY_RECORD,
    ATTACK_RECORD;

    /** Columns by which a table is known. */
    private static List<String> columns(FileKind kind) {
        return switch (kind) {
            case CLAIMS -> List.of("id", "claim", "kind", "subject", "metric", "edition", "threshold", "operator");
            case CASES -> List.of("id", "description", "inputs", "expected", "tolerance");
            case MONTHLY_RECORD -> List.of("month", "threat_class", "launched", "destroyed", "lost_or_ew");
            case ATTACK_RECORD -> List.of("time_start", "threat_class", "launched", "destroyed", "lost_or_ew");
            case PLAN, RAID, SECTORS, GOALS, STUDY -> List.of();
        };
    }

    /**
     * The kind of a file.
     *
     * @throws BadInput if it cannot be read, or is none of these
     */
    static FileKind of(Path file) {
        return table(file) ? ofTable(file) : ofText(YamlInput.entries(YamlInput.read(file)));
    }

    private static boolean table(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(".csv");
    }

    private static FileKind ofTable(Path file) {
        List<String> header = CsvInput.read(file, CsvDialect.PLAIN).header();
        FileKind best = CLAIMS;
        long most = 0;
        for (FileKind kind : values()) {
            long shared = columns(kind).stream().filter(header::contains).count();
            if (shared > most) {
                most = shared;
                best = kind;
            }
        }
        if (most < 2) {
            throw new BadInput(new Finding(
                    file.toString(),
                    1,
                    "file-known",
                    "its columns are those of no claims, cases or record",
                    "a table of facts is checked with its folder, which holds a datapackage.json."));
        }
        return best;
    }

    private static FileKind ofText(SequencedMap<String, Node> entries) {
        if (StudyFile.isStudy(entries.keySet())) {
            return STUDY;
        }
        if (entries.containsKey("waves") || entries.containsKey("aims")) {
            return RAID;
        }
        Set<String> fields =
                PlanField.all().stream().map(PlanField::name).collect(Collectors.toCollection(TreeSet::new));
        boolean plan = entries.keySet().stream().anyMatch(fields::contains);
        if (!plan && entries.values().stream().anyMatch(FileKind::goal)) {
            return GOALS;
        }
        boolean sectors = !plan
                && !entries.isEmpty()
                && entries.values().stream()
                        .allMatch(node -> YamlInput.list(node).isPresent());
        return sectors ? SECTORS : PLAN;
    }

    private static boolean goal(Node node) {
        return node instanceof MappingNode map
                && YamlInput.entries(map).keySet().stream().anyMatch(key -> key.equals("goal") || key.equals("words"));
    }
}
