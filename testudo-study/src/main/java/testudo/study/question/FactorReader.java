package testudo.study.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Nearest;
import testudo.input.YamlInput;
import testudo.plan.PlanField;
import testudo.quantity.Finding;
import testudo.quantity.Span;

/** Reads the factors of a study. */
final class FactorReader {
    static final List<String> KEYS =
            List.of("name", "argument", "field", "fact", "key", "range", "list", "distribution", "base", "source");
    private static final String NUMBER = "\\s*(-?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(%?)\\s*";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER);
    private static final Pattern DRAWN = Pattern.compile("([a-z]+)\\(([^()]*)\\)");

    private final Path file;
    private final Vocabulary words;
    private final List<Finding> findings;

    FactorReader(Path file, Vocabulary words, List<Finding> findings) {
        this.file = file;
        this.words = words;
        this.findings = findings;
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
            fault(
                    node,
                    "factors-given",
                    "the study varies nothing",
                    "factors: [{ field: decoyShare, range: stated }].");
        }
        List<Factor> factors = new ArrayList<>();
        for (Node each : given) {
            factor(each).ifPresent(factor -> {
                if (factors.stream().anyMatch(f -> f.name().equals(factor.name()))) {
                    fault(each, "factor-once", "factor '" + factor.name() + "' stands twice", "give it another name.");
                }
                factors.add(factor);
            });
        }
        return factors;
    }

    private Optional<Factor> factor(Node node) {
        if (!(node instanceof MappingNode map)) {
            fault(
                    node,
                    "factor-written",
                    "'" + YamlInput.text(node) + "' is no factor",
                    "{ field: decoyShare, range: stated }.");
            return Optional.empty();
        }
        SequencedMap<String, Node> of = YamlInput.entries(map);
        for (String key : of.keySet()) {
            if (!KEYS.contains(key)) {
                fault(of.get(key), "key-known", "a factor has no '" + key + "'", Nearest.to(key, KEYS) + ".");
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
        fault(node, "factor-of", "a factor names no argument, field or fact", "{ field: decoyShare, range: stated }.");
        return Optional.empty();
    }

    private Optional<Factor> argument(Node node, SequencedMap<String, Node> of) {
        String name = text(of, "argument");
        Optional<Values.Ranged> whole = words.argument(name);
        if (whole.isEmpty()) {
            fault(
                    node,
                    "factor-known",
                    "there is no factor '" + name + "'",
                    words.ofPlan()
                            ? "a plan has fields and facts: { field: decoyShare, range: stated }."
                            : Nearest.to(name, words.arguments()) + ".");
            return Optional.empty();
        }
        Values.Ranged own = whole.get();
        return values(node, of, Optional.of(Span.of(own.low(), own.base(), own.high())), true)
                .map(values ->
                        new Factor(name(of, name), new Target.Argument(name), values, source(of, "its own range")));
    }

    private Optional<Factor> field(Node node, SequencedMap<String, Node> of) {
        String name = text(of, "field");
        Optional<PlanField> field = words.ofPlan() ? words.field(name) : Optional.empty();
        if (field.isEmpty()) {
            fault(
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
        return values(node, of, words.share(field.get()), false)
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
            fault(
                    node,
                    "factor-known",
                    "there is no factor '" + text(of, "fact") + "': no table of facts has that name",
                    words.tablesNear(text(of, "fact")) + ".");
            return Optional.empty();
        }
        String key = text(of, "key");
        List<FactRow> rows = Vocabulary.rows(table.get(), key);
        if (rows.isEmpty() || !table.get().columns().containsAll(List.of("low", "base", "high"))) {
            fault(
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
                            : "of systems_plan, threats_plan, raid_plan, lines_plan, procurement_plan each row has a range.");
            return Optional.empty();
        }
        return key.contains("*")
                ? together(node, of, table.get(), rows, key)
                : single(node, of, table.get(), rows.getFirst());
    }

    private Optional<Factor> single(Node node, SequencedMap<String, Node> of, FactTable table, FactRow row) {
        Optional<Span> own = span(row);
        if (own.isEmpty()) {
            fault(node, "factor-known", "'" + row.key() + "' is a gap without numbers", "name another row.");
            return Optional.empty();
        }
        return values(node, of, own, false)
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
            fault(
                    node,
                    "range-empty",
                    "no row of '" + key + "' has a range",
                    "name rows whose low is below their high.");
            return Optional.empty();
        }
        return values(node, of, Optional.of(Span.of(-1, 0, 1)), false)
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

    private Optional<Values> values(Node node, SequencedMap<String, Node> of, Optional<Span> own, boolean exact) {
        long ways = List.of("range", "list", "distribution").stream()
                .filter(of::containsKey)
                .count();
        if (ways > 1) {
            fault(node, "factor-values", "a factor has two of range, list and distribution", "keep one of them.");
            return Optional.empty();
        }
        if (of.containsKey("list")) {
            return listed(node, of);
        }
        if (of.containsKey("distribution")) {
            return drawn(of);
        }
        return ranged(node, of, own, exact);
    }

    private Optional<Values> ranged(Node node, SequencedMap<String, Node> of, Optional<Span> own, boolean exact) {
        String text = of.containsKey("range") ? text(of, "range") : "stated";
        Node at = of.containsKey("range") ? of.get("range") : node;
        if (text.equals("stated")) {
            if (own.isEmpty() || own.get().exact()) {
                fault(at, "range-empty", "no range is stated for it, or an empty one", "range: 5%..15%, or a list.");
                return Optional.empty();
            }
            Span span = own.get();
            return Optional.of(new Values.Ranged(span.low(), span.base(), span.high(), exact));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            fault(
                    at,
                    "range-written",
                    "'" + text + "' is no range",
                    "range: 5%..15%, range: stated, list: [a, b], or a distribution with its source.");
            return Optional.empty();
        }
        double low = Double.parseDouble(range.group(1));
        double high = Double.parseDouble(range.group(3));
        if (!(low < high)) {
            fault(at, "range-empty", "the range '" + text + "' is empty", "its first number is the lower one.");
            return Optional.empty();
        }
        double middle = own.map(Span::base).filter(b -> low <= b && b <= high).orElse((low + high) / 2);
        double base = of.containsKey("base") ? number(of, "base", middle) : middle;
        if (!(low <= base && base <= high)) {
            fault(at, "range-base", "the base " + base + " lies outside '" + text + "'", "put it inside.");
            return Optional.empty();
        }
        return Optional.of(new Values.Ranged(low, base, high, exact));
    }

    private double number(SequencedMap<String, Node> of, String key, double fallback) {
        String text = text(of, key).replace("%", "").strip();
        if (!text.matches("-?[0-9]{0,12}\\.?[0-9]{1,12}")) {
            fault(of.get(key), "number-readable", "'" + text + "' is no number", key + ": " + fallback + ".");
            return fallback;
        }
        return Double.parseDouble(text);
    }

    private Optional<Values> listed(Node node, SequencedMap<String, Node> of) {
        List<String> all = Optional.ofNullable(of.get("list")).flatMap(YamlInput::list).orElse(List.of()).stream()
                .map(YamlInput::text)
                .toList();
        if (all.size() < 2 || all.stream().distinct().count() < all.size()) {
            fault(
                    of.getOrDefault("list", node),
                    "range-empty",
                    "the list " + all + " holds fewer than two different values",
                    "list: [linear, announced, frozen].");
            return Optional.empty();
        }
        String base = of.containsKey("base") ? text(of, "base") : all.getFirst();
        if (!all.contains(base)) {
            fault(
                    of.getOrDefault("base", node),
                    "range-base",
                    "the base '" + base + "' is not in the list",
                    "one of " + String.join(", ", all) + ".");
            return Optional.empty();
        }
        return Optional.of(new Values.Listed(all, all.indexOf(base)));
    }

    private Optional<Values> drawn(SequencedMap<String, Node> of) {
        Node node = of.get("distribution");
        String text = text(of, "distribution");
        if (!of.containsKey("source") || text(of, "source").isEmpty()) {
            fault(
                    node,
                    "distribution-source",
                    "the distribution '" + text + "' has no source",
                    "add source: and where its shape comes from, or take range:.");
        }
        Matcher drawn = DRAWN.matcher(text);
        Optional<Shape> shape = drawn.matches()
                ? java.util.Arrays.stream(Shape.values())
                        .filter(s -> s.key().equals(drawn.group(1)))
                        .findFirst()
                : Optional.empty();
        if (shape.isEmpty()) {
            fault(
                    node,
                    "distribution-known",
                    "'" + text + "' is no distribution",
                    "normal(0.12, 0.03), lognormal(m, s), uniform(a, b), triangular(a, mode, b), beta(a, b).");
            return Optional.empty();
        }
        try {
            List<Double> parameters = java.util.Arrays.stream(drawn.group(2).split(","))
                    .map(each -> Double.parseDouble(each.replace("%", "").strip()))
                    .toList();
            if (parameters.size() != shape.get().parameters()) {
                throw new IllegalArgumentException(shape.get().parameters() + " parameters are needed");
            }
            Values.Distributed values = new Values.Distributed(shape.get(), parameters);
            if (!(values.low() < values.high())) {
                throw new IllegalArgumentException("it has no width");
            }
            return Optional.of(values);
        } catch (RuntimeException unusable) {
            fault(
                    node,
                    "range-empty",
                    "'" + text + "' makes no distribution: " + unusable.getMessage(),
                    "normal(mean, deviation above 0).");
            return Optional.empty();
        }
    }

    private static String name(SequencedMap<String, Node> of, String fallback) {
        return of.containsKey("name") ? text(of, "name") : fallback;
    }

    private static String source(SequencedMap<String, Node> of, String fallback) {
        return of.containsKey("source") ? text(of, "source") : fallback;
    }

    private static String text(SequencedMap<String, Node> of, String key) {
        Node node = of.get(key);
        return node == null ? "" : YamlInput.text(node).strip();
    }

    private void fault(@Nullable Node node, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), node == null ? 1 : YamlInput.line(node), check, message, maybe));
    }
}
