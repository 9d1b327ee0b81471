package testudo.study.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.facts.tables.Nearest;
import testudo.input.YamlInput;
import testudo.plan.PlanField;

/** Reads what a study asks: a function, the range, or a plan with some of its fields set. */
final class AskedReader {
    private static final List<String> RANGE = List.of("drones", "units");

    private final Path file;
    private final SequencedMap<String, Node> entries;
    private final Faults faults;

    AskedReader(Path file, SequencedMap<String, Node> entries, Faults faults) {
        this.file = file;
        this.entries = entries;
        this.faults = faults;
    }

    /** What is asked; a study that says nothing of it, or two things, is refused at once. */
    Asked asked() {
        List<String> given = List.of("function", "range", "plan").stream()
                .filter(entries::containsKey)
                .toList();
        if (given.size() != 1) {
            faults.add(
                    null,
                    "study-of",
                    given.isEmpty() ? "the study says nothing of what it asks" : "the study asks two things: " + given,
                    "write one of function: ishigami, plan: ../hague.yaml, or range: { drones: 100, units: 10 }.");
            faults.refuse();
        }
        Node function = entries.get("function");
        if (function != null) {
            return new Asked.OfFunction(Function.of(YamlInput.text(function)).orElseGet(() -> {
                faults.add(
                        function,
                        "function-known",
                        "there is no function '" + YamlInput.text(function) + "'",
                        "one of ishigami, g-function, linear.");
                return Function.LINEAR;
            }));
        }
        Node range = entries.get("range");
        return range != null ? range(range) : new Asked.OfPlan(planPath().toString(), with());
    }

    private Asked range(Node node) {
        SequencedMap<String, Node> of =
                node instanceof MappingNode map ? YamlInput.entries(map) : new java.util.LinkedHashMap<>();
        int[] numbers = new int[RANGE.size()];
        for (int i = 0; i < numbers.length; i++) {
            Node each = of.get(RANGE.get(i));
            String text = each == null ? "" : YamlInput.text(each);
            if (!text.matches("[1-9][0-9]{0,3}")) {
                faults.add(
                        each == null ? node : each,
                        "range-written",
                        "'" + RANGE.get(i) + "' of the range is '" + text + "', no whole number from 1 to 9999",
                        "range: { drones: 100, units: 10 }.");
                numbers[i] = 1;
            } else {
                numbers[i] = Integer.parseInt(text);
            }
        }
        return new Asked.OfRange(numbers[0], numbers[1]);
    }

    private List<Asked.OfPlan.Setting> with() {
        Node node = entries.get("with");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof MappingNode map)) {
            faults.add(
                    node,
                    "with-written",
                    "'with' is '" + YamlInput.text(node) + "', no fields of a plan",
                    "with: { engine: stated }.");
            return List.of();
        }
        List<String> fields = PlanField.all().stream().map(PlanField::name).toList();
        List<Asked.OfPlan.Setting> with = new ArrayList<>();
        YamlInput.entries(map).forEach((field, value) -> {
            if (!fields.contains(field)) {
                faults.add(
                        value, "field-known", "'" + field + "' is no field of a plan", Nearest.to(field, fields) + ".");
            }
            with.add(new Asked.OfPlan.Setting(field, YamlInput.text(value)));
        });
        return with;
    }

    private Path planPath() {
        return file.toAbsolutePath()
                .normalize()
                .resolveSibling(Optional.ofNullable(entries.get("plan"))
                        .map(YamlInput::text)
                        .orElse("../hague.yaml"))
                .normalize();
    }
}
