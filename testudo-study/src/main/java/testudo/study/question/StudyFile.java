package testudo.study.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.facts.FactBook;
import testudo.facts.tables.Nearest;
import testudo.input.YamlInput;
import testudo.plan.Plan;
import testudo.plan.PlanField;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Reads a study file and names every fault of it before anything is computed. */
public final class StudyFile {
    /** Most points of a study. */
    public static final long MOST_POINTS = 10_000_000;

    /** Keys of a study file in the order of writing. */
    public static final List<String> KEYS = List.of(
            "study",
            "function",
            "range",
            "plan",
            "with",
            "design",
            "factors",
            "measures",
            "verdict",
            "frontier",
            "trials",
            "halfWidth",
            "luck",
            "seed");

    private static final int MOST_TRIALS = 100_000;
    private static final int MOST_FACTORS = 200;
    private static final Pattern RULE = Pattern.compile("(\\S.*?)\\s*(<=|>=)\\s*(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*%?");
    private static final List<String> RANGE = List.of("drones", "units");

    private final Path file;
    private final List<Finding> findings = new ArrayList<>();
    private final SequencedMap<String, Node> entries;

    private StudyFile(Path file) {
        this.file = file;
        this.entries = YamlInput.entries(YamlInput.read(file));
    }

    /** Whether what a YAML file holds is a study. */
    public static boolean isStudy(Set<String> keys) {
        return keys.contains("study") || keys.contains("design") && keys.contains("measures");
    }

    /**
     * Reads it.
     *
     * @param facts asked for only where the study is of a plan
     * @throws BadInput with every fault, each with its line
     */
    public static StudyQuestion read(Path file, Supplier<FactBook> facts) {
        return new StudyFile(file).read(facts);
    }

    private StudyQuestion read(Supplier<FactBook> facts) {
        unknownKeys();
        Asked asked = asked();
        Vocabulary words = vocabulary(asked, facts);
        List<Factor> factors = new FactorReader(file, words, findings).read(entries.get("factors"));
        Design design = design(factors.size());
        List<String> measures = measures(words);
        StudyQuestion read = new StudyQuestion(
                name(),
                text("study").orElse(""),
                asked,
                factors,
                design,
                measures,
                verdict(measures),
                frontier(measures),
                (int) number("trials", words.trials(), 1, MOST_TRIALS),
                halfWidth(),
                luck(),
                number("seed", words.seed(), Long.MIN_VALUE, Long.MAX_VALUE));
        points(read);
        if (!findings.isEmpty()) {
            throw new BadInput(findings.stream()
                    .sorted(Comparator.comparingInt(Finding::line))
                    .toList());
        }
        return read;
    }

    private String name() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    private void unknownKeys() {
        entries.forEach((key, node) -> {
            if (!KEYS.contains(key)) {
                fault(node, "key-known", "there is no key '" + key + "' in a study", Nearest.to(key, KEYS) + ".");
            }
        });
    }

    private Asked asked() {
        List<String> given = List.of("function", "range", "plan").stream()
                .filter(entries::containsKey)
                .toList();
        if (given.size() != 1) {
            fault(
                    null,
                    "study-of",
                    given.isEmpty() ? "the study says nothing of what it asks" : "the study asks two things: " + given,
                    "write one of function: ishigami, plan: ../hague.yaml, or range: { drones: 100, units: 10 }.");
            throw new BadInput(findings);
        }
        Node function = entries.get("function");
        if (function != null) {
            return new Asked.OfFunction(Function.of(YamlInput.text(function)).orElseGet(() -> {
                fault(
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
                fault(
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
            fault(
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
                fault(value, "field-known", "'" + field + "' is no field of a plan", Nearest.to(field, fields) + ".");
            }
            with.add(new Asked.OfPlan.Setting(field, YamlInput.text(value)));
        });
        return with;
    }

    private Path planPath() {
        return file.toAbsolutePath()
                .normalize()
                .resolveSibling(text("plan").orElse("../hague.yaml"))
                .normalize();
    }

    private Vocabulary vocabulary(Asked asked, Supplier<FactBook> facts) {
        return switch (asked) {
            case Asked.OfFunction(Function function) -> Vocabulary.of(function);
            case Asked.OfRange ignored -> Vocabulary.ofRange();
            case Asked.OfPlan plan -> Vocabulary.of(facts.get(), Plan.read(plan.path(), facts.get()));
        };
    }

    private Design design(int factors) {
        Node node = entries.get("design");
        SequencedMap<String, Node> of =
                node instanceof MappingNode map ? YamlInput.entries(map) : new java.util.LinkedHashMap<>();
        Optional<Design.Kind> kind =
                of.size() == 1 ? Design.Kind.of(of.firstEntry().getKey()) : Optional.empty();
        String size = of.isEmpty() ? "" : YamlInput.text(of.firstEntry().getValue());
        if (kind.isEmpty() || !size.matches("[0-9]{1,12}")) {
            fault(
                    node,
                    "design-known",
                    "the design is '" + (node == null ? "" : YamlInput.text(node)) + "', which is none",
                    "one of { sobol: 64 }, { latin: 200 }, { nearly-orthogonal: 65 }, { net: 1024 }, { grid: 5 }, { morris: 20 }.");
            return new Design(Design.Kind.LATIN, 1);
        }
        long points = Long.parseLong(size);
        int least = kind.get() == Design.Kind.GRID ? 2 : 1;
        if (points < least || points > Integer.MAX_VALUE) {
            fault(
                    node,
                    "points-bounded",
                    "a design of size " + points + " has fewer than " + least + " or more points than the "
                            + MOST_POINTS + " that a study may have",
                    "a few hundred points and a metamodel say as much.");
            return new Design(kind.get(), least);
        }
        if (kind.get() == Design.Kind.SOBOL && Long.bitCount(points) != 1
                || kind.get() == Design.Kind.NET && Long.bitCount(points) != 1) {
            fault(
                    node,
                    "net-size",
                    "a net has a power of two points, not " + points,
                    "write " + Long.highestOneBit(points) + " or " + 2 * Long.highestOneBit(points) + ".");
        }
        if (kind.get() == Design.Kind.NEARLY_ORTHOGONAL && points > 5_000) {
            fault(
                    node,
                    "design-size",
                    "a nearly orthogonal design of " + points + " points is too large; at most 5000",
                    "with so many points { net: 4096 } or latin serves as well.");
        }
        if (kind.get() == Design.Kind.NEARLY_ORTHOGONAL && points <= factors) {
            fault(
                    node,
                    "design-size",
                    "a nearly orthogonal design of " + points + " points has no room for " + factors + " factors",
                    "give it twice as many points as factors, or more.");
        }
        return new Design(kind.get(), (int) points);
    }

    private void points(StudyQuestion read) {
        long points = read.points();
        if (points > MOST_POINTS || points < 0) {
            fault(
                    entries.get("design"),
                    "points-bounded",
                    "the design has " + (points < 0 || points > 1e15 ? "more than 10^15" : points) + " points; at most "
                            + MOST_POINTS + " are computed",
                    "take fewer levels or factors, or latin in place of grid.");
        }
        if (read.factors().size() > MOST_FACTORS) {
            fault(
                    entries.get("factors"),
                    "factors-bounded",
                    "the study has " + read.factors().size() + " factors; at most " + MOST_FACTORS,
                    "let rows move together: key: \"*/kill_probability/*\".");
        }
    }

    private List<String> measures(Vocabulary words) {
        Node node = entries.get("measures");
        List<Node> named = node == null ? List.of() : YamlInput.list(node).orElse(List.of(node));
        if (named.isEmpty()) {
            fault(node, "measures-given", "the study measures nothing", words.measureHint());
        }
        List<String> measures = new ArrayList<>();
        for (Node each : named) {
            String name = YamlInput.text(each);
            words.faultOfMeasure(name).ifPresent(why -> fault(each, "measure-known", why, words.measureHint()));
            if (measures.contains(name)) {
                fault(each, "measure-once", "measure '" + name + "' stands twice", "keep one of the two.");
            }
            measures.add(name);
        }
        return measures;
    }

    private Optional<Rule> verdict(List<String> measures) {
        Node node = entries.get("verdict");
        if (node == null) {
            return Optional.empty();
        }
        Matcher rule = RULE.matcher(YamlInput.text(node));
        if (!rule.matches()
                || !measures.contains(rule.group(1))
                || !rule.group(3).matches("-?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            fault(
                    node,
                    "verdict-written",
                    "the verdict is '" + YamlInput.text(node) + "', not MEASURE <= NUMBER or MEASURE >= NUMBER",
                    "name one of the measures: " + String.join(", ", measures) + ".");
            return Optional.empty();
        }
        return Optional.of(new Rule(rule.group(1), rule.group(2).equals("<="), Double.parseDouble(rule.group(3))));
    }

    private Optional<StudyQuestion.Frontier> frontier(List<String> measures) {
        Node node = entries.get("frontier");
        if (node == null) {
            return Optional.empty();
        }
        SequencedMap<String, Node> of =
                node instanceof MappingNode map ? YamlInput.entries(map) : new java.util.LinkedHashMap<>();
        String cost = of.containsKey("cost") ? YamlInput.text(of.get("cost")) : "";
        boolean low = of.containsKey("least");
        Node other = of.get(low ? "least" : "most");
        String protection = other == null ? "" : YamlInput.text(other);
        if (of.size() != 2 || !measures.contains(cost) || !measures.contains(protection)) {
            fault(
                    node,
                    "frontier-written",
                    "the frontier is '" + YamlInput.text(node)
                            + "'; it needs a measure of cost and another to be least or most",
                    "frontier: { cost: bill.x5, least: raid.large-night-2025.x5.armedLeakers.drone }, both among the measures.");
            return Optional.empty();
        }
        return Optional.of(new StudyQuestion.Frontier(cost, protection, low));
    }

    private double halfWidth() {
        String text = text("halfWidth").orElse("0");
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            fault(
                    entries.get("halfWidth"),
                    "half-width",
                    "'halfWidth' is '" + text + "', no number",
                    "write it in the unit of the first measure, such as 5.");
            return 0;
        }
        return Double.parseDouble(text);
    }

    private boolean luck() {
        String text = text("luck").orElse("common");
        if (!text.equals("common") && !text.equals("own")) {
            fault(
                    entries.get("luck"),
                    "luck-known",
                    "'luck' is '" + text + "'",
                    "common, where every point meets the same luck, or own.");
        }
        return !text.equals("own");
    }

    private long number(String key, long fallback, long least, long most) {
        Node node = entries.get(key);
        if (node == null) {
            return fallback;
        }
        String text = YamlInput.text(node);
        if (text.matches("-?[0-9]{1,18}")) {
            long number = Long.parseLong(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        fault(
                node,
                key + "-range",
                "'" + key + "' is '" + text + "', no whole number from " + least + " to " + most,
                key + ": " + fallback + ".");
        return fallback;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlInput::text);
    }

    private void fault(@Nullable Node node, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), node == null ? 1 : YamlInput.line(node), check, message, maybe));
    }
}
