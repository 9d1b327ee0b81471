package testudo.cli.answer;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import testudo.facts.FactBook;
import testudo.input.YamlInput;
import testudo.plan.Plan;
import testudo.plan.PlanField;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** A plan's file with some fields set to other values, read as any plan is, however the file is laid out. */
final class ChangedPlan {
    private static final String FORM = "FIELD=VALUE, such as airDefenceShareOfEquipment=8%.";

    private ChangedPlan() {}

    /**
     * Reads it.
     *
     * @param settings each {@code FIELD=VALUE}, the value as a plan writes it
     * @throws BadInput naming what was set where a value is none that the field takes
     */
    static Plan read(Path file, List<String> settings, FactBook facts) throws IOException {
        MappingNode root = YamlInput.read(file);
        settings.forEach(setting -> set(root, setting));
        StringWriter text = new StringWriter();
        new Yaml().serialize(root, text);
        Path folder = Files.createTempDirectory("testudo-ask");
        Path changed = folder.resolve(String.valueOf(file.getFileName()));
        try {
            Files.writeString(changed, text.toString());
            return naming(settings, changed, () -> Plan.read(changed, facts));
        } finally {
            delete(folder);
        }
    }

    /** What is read of a changed plan; a fault that would be named by the plan's file is named by what was set. */
    static <T> T naming(List<String> settings, Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadInput bad) {
            throw new BadInput(bad.findings().stream()
                    .map(finding -> finding.file().equals(file.toString())
                            ? fault(String.join(" ", settings), finding)
                            : finding)
                    .toList());
        }
    }

    private static Finding fault(String settings, Finding finding) {
        return new Finding("--set " + settings, 0, finding.check(), finding.message(), finding.maybe());
    }

    /** Puts a field with its value in place of the one that stands there, or below all others; a field that it excludes goes. */
    private static void set(MappingNode root, String setting) {
        int at = setting.indexOf('=');
        String field = setting.substring(0, Math.max(0, at)).strip();
        if (field.isEmpty()) {
            throw refused(setting, "'" + setting + "' sets no field", FORM);
        }
        NodeTuple tuple = new NodeTuple(
                value(setting, field), value(setting, setting.substring(at + 1).strip()));
        Optional<String> other = PlanField.excludedBy(field);
        List<NodeTuple> tuples = new ArrayList<>(root.getValue());
        tuples.removeIf(one -> other.filter(key(one)::equals).isPresent());
        int place = 0;
        while (place < tuples.size() && !key(tuples.get(place)).equals(field)) {
            place++;
        }
        if (place < tuples.size()) {
            tuples.set(place, tuple);
        } else {
            tuples.add(tuple);
        }
        root.setValue(tuples);
    }

    private static String key(NodeTuple tuple) {
        return YamlInput.text(tuple.getKeyNode());
    }

    private static Node value(String setting, String text) {
        try {
            Node node = YamlInput.ofDefault(text);
            return Objects.requireNonNullElseGet(node, () -> YamlInput.ofDefault("''"));
        } catch (YAMLException notYaml) {
            throw refused(setting, "'" + setting + "' is not written as in a plan", FORM);
        }
    }

    private static BadInput refused(String setting, String message, String maybe) {
        return new BadInput(new Finding("--set " + setting, 0, "setting", message, maybe));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
