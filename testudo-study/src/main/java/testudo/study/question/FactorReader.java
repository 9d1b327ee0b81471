package testudo.study.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Nearest;
import testudo.input.YamlInput;
import testudo.plan.PlanField;
import testudo.quantity.Span;

/** Reads the factors of a study. */
final class FactorReader {
    static final List<String> KEYS =
            List.of("name", "argument", "field", "fact", "key", "range", "list", "distribution", "base", "source");

    private final Vocabulary words;
    private final Faults faults;
    private final ValueReader reader;

    FactorReader(Vocabulary words, Faults faults) {
        this.words = words;
        this.faults = faults;
        this.reader = new ValueReader(faults);
    }

    List<Factor> read(@Nullable Node node) {
        List<Node> given = node == null ? List.of() : YamlInput.list(node).orElse(List.of());
        if (given.isEmpty() && !words.arguments().isEmpty() && node == null) {
            return words.arguments().stream()
                    .map(name -> new Factor(
                            name,
                            new Target.Argument(name),
                            words.argument(name).orElseThrow(),
                            "its own range"))
                    .toList();
        }
        if (given.isEmpty()) {
            faults.add(
                    node,
                    "factors-given",
                    "the study varies nothing",
                    "factors: [{ field: decoyShare, range: stated }].");
        }
        List<Factor> factors = new ArrayList<>();
        for (Node each : given) {
            factor(each).ifPresent(factor -> {
                if (factors.stream().anyMatch(f -> f.name().equals(factor.name()))) {
                    faults.add(
                            each,
                            "factor-once",
                            "factor '" + factor.name() + "' stands twice",
                            "give it another name.");
                }
                factors.add(factor);
            });
        }
        return factors;
    }

    private Optional<Factor> factor(Node node) {
        if (!(node instanceof MappingNode map)) {
            faults.add(
                    node,
                    "factor-written",
                    "'" + YamlInput.text(node) + "' is no factor",
                    "{ field: decoyShare, range: stated }.");
            return Optional.empty();
        }
        SequencedMap<String, Node> of = YamlInput.entries(map);
        for (String key : of.keySet()) {
            if (!KEYS.contains(key)) {
                faults.add(of.get(key), "key-known", "a factor has no '" + key + "'", Nearest.to(key, KEYS) + ".");
            }
        }
        if (of.containsKey("argument")) {
            return argument(node, of);
        }
        if (of.containsKey("field")) {
            return field(node, of);
        }
        if (of.containsKey("fact")) {
            return fact(node, of);
        }
        faults.add(
                node,
                "factor-of",
                "a factor names no argument, field or fact",
                "{ field: decoyShare, range: stated }.");
        return Optional.empty();
    }

    private Optional<Factor> argument(Node node, SequencedMap<String, Node> of) {
        String name = text(of, "argument");
        Optional<Values.Ranged> whole = words.argument(name);
        if (whole.isEmpty()) {
            faults.add(
                    node,
                    "factor-known",
                    "there is no factor '" + name + "'",
                    words.ofPlan()
                            ? "a plan has fields and facts: { field: decoyShare, range: stated }."
                            : Nearest.to(name, words.arguments()) + ".");
            return Optional.empty();
        }
        Values.Ranged own = whole.get();
        return reader.values(node, of, Optional.of(Span.of(own.low(), own.base(), own.high())), true)
                .map(values ->
                        new Factor(name(of, name), new Target.Argument(name), values, source(of, "its own range")));
    }

    private Optional<Factor> field(Node node, SequencedMap<String, Node> of) {
        String name = text(of, "field");
        Optional<PlanField> field = words.ofPlan() ? words.field(name) : Optional.empty();
        if (field.isEmpty()) {
            faults.add(
                    node,
                    "factor-known",
                    "there is no factor '" + name + "'" + (words.ofPlan() ? " among the plan's fields" : ""),
                    words.ofPlan()
                            ? Nearest.to(
                                            name,
                                            PlanField.all().stream()
                                                    .map(PlanField::name)
                                                    .toList()) + "."
                            : Nearest.to(name, words.arguments()) + ".");
            return Optional.empty();
        }
        return reader.values(node, of, words.share(field.get()), false)
                .map(values -> new Factor(
                        name(of, name),
                        new Target.Field(name, field.get().kind() == PlanField.Kind.SHARE ? "%" : unit(of)),
                        values,
                        source(of, field.get().source())));
    }

    private static String unit(SequencedMap<String, Node> of) {
        return text(of, "range").contains("%") ? "%" : "";
    }

    private Optional<Factor> fact(Node node, SequencedMap<String, Node> of) {
        Optional<FactTable> table = words.table(text(of, "fact"));
        if (table.isEmpty()) {
            faults.add(
                    node,
                    "factor-known",
                    "there is no factor '" + text(of, "fact") + "': no table of facts has that name",
                    words.tablesNear(text(of, "fact")) + ".");
            return Optional.empty();
        }
        String key = text(of, "key");
        List<FactRow> rows = Vocabulary.rows(table.get(), key);
        if (rows.isEmpty() || !table.get().columns().containsAll(List.of("low", "base", "high"))) {
            faults.add(
                    node,
                    "factor-known",
                    "there is no factor '" + table.get().name() + " " + key + "': "
                            + (rows.isEmpty() ? "no row has that key" : "the table states no ranges"),
                    rows.isEmpty()
                            ? Nearest.to(
                                            key,
                                            table.get().rows().stream()
                                                    .map(FactRow::key)
                                                    .toList()) + ", or * for any part of it."
                            : "of systems_plan, threats_plan, raid_plan, lines_plan, procurement_plan each row has a"
                                    + " range.");
            return Optional.empty();
        }
        return key.contains("*")
                ? together(node, of, table.get(), rows, key)
                : single(node, of, table.get(), rows.getFirst());
    }

    private Optional<Factor> single(Node node, SequencedMap<String, Node> of, FactTable table, FactRow row) {
        Optional<Span> own = span(row);
        if (own.isEmpty()) {
            faults.add(node, "factor-known", "'" + row.key() + "' is a gap without numbers", "name another row.");
            return Optional.empty();
        }
        return reader.values(node, of, own, false)
                .map(values -> new Factor(
                        name(of, row.key()),
                        new Target.Fact(table.name(), row.key()),
                        values,
                        source(of, row.source())));
    }

    private Optional<Factor> together(
            Node node, SequencedMap<String, Node> of, FactTable table, List<FactRow> rows, String key) {
        List<Target.Together.Row> moved = new ArrayList<>();
        for (FactRow row : rows) {
            span(row)
                    .filter(s -> !s.exact())
                    .ifPresent(s -> moved.add(new Target.Together.Row(row.key(), s.low(), s.base(), s.high())));
        }
        if (moved.isEmpty()) {
            faults.add(
                    node,
                    "range-empty",
                    "no row of '" + key + "' has a range",
                    "name rows whose low is below their high.");
            return Optional.empty();
        }
        return reader.values(node, of, Optional.of(Span.of(-1, 0, 1)), false)
                .map(values -> new Factor(
                        name(of, key),
                        new Target.Together(table.name(), moved),
                        values,
                        source(of, "their own ranges")));
    }

    private static Optional<Span> span(FactRow row) {
        Optional<java.math.BigDecimal> base = row.decimal("base");
        return base.map(b -> Span.of(
                Math.min(row.decimal("low").orElse(b).doubleValue(), b.doubleValue()),
                b.doubleValue(),
                Math.max(row.decimal("high").orElse(b).doubleValue(), b.doubleValue())));
    }

    private static String name(SequencedMap<String, Node> of, String fallback) {
        return of.containsKey("name") ? text(of, "name") : fallback;
    }

    private static String source(SequencedMap<String, Node> of, String fallback) {
        return of.containsKey("source") ? text(of, "source") : fallback;
    }

    static String text(SequencedMap<String, Node> of, String key) {
        Node node = of.get(key);
        return node == null ? "" : YamlInput.text(node).strip();
    }
}
