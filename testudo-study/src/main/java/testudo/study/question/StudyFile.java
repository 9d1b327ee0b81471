package testudo.study.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.facts.FactBook;
import testudo.facts.tables.Nearest;
import testudo.input.YamlInput;
import testudo.plan.Plan;
import testudo.quantity.BadInput;

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
    private static final Pattern RULE = Pattern.compile("(\\S.*?)\\s*(<=|>=)\\s*(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*%?");

    private final Path file;
    private final Faults faults;
    private final SequencedMap<String, Node> entries;

    private StudyFile(Path file) {
        this.file = file;
        this.faults = new Faults(file);
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
        Asked asked = new AskedReader(file, entries, faults).asked();
        Vocabulary words = vocabulary(asked, facts);
        List<Factor> factors = new FactorReader(words, faults).read(entries.get("factors"));
        DesignReader designs = new DesignReader(entries, faults);
        Design design = designs.design(factors.size());
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
        designs.points(read);
        faults.refuse();
        return read;
    }

    private String name() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    private void unknownKeys() {
        entries.forEach((key, node) -> {
            if (!KEYS.contains(key)) {
                faults.add(node, "key-known", "there is no key '" + key + "' in a study", Nearest.to(key, KEYS) + ".");
            }
        });
    }

    private Vocabulary vocabulary(Asked asked, Supplier<FactBook> facts) {
        return switch (asked) {
            case Asked.OfFunction(Function function) -> Vocabulary.of(function);
            case Asked.OfRange ignored -> Vocabulary.ofRange();
            case Asked.OfPlan plan -> Vocabulary.of(facts.get(), Plan.read(plan.path(), facts.get()));
        };
    }

    private List<String> measures(Vocabulary words) {
        Node node = entries.get("measures");
        List<Node> named = node == null ? List.of() : YamlInput.list(node).orElse(List.of(node));
        if (named.isEmpty()) {
            faults.add(node, "measures-given", "the study measures nothing", words.measureHint());
        }
        List<String> measures = new ArrayList<>();
        for (Node each : named) {
            String name = YamlInput.text(each);
            words.faultOfMeasure(name).ifPresent(why -> faults.add(each, "measure-known", why, words.measureHint()));
            if (measures.contains(name)) {
                faults.add(each, "measure-once", "measure '" + name + "' stands twice", "keep one of the two.");
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
            faults.add(
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
            faults.add(
                    node,
                    "frontier-written",
                    "the frontier is '" + YamlInput.text(node)
                            + "'; it needs a measure of cost and another to be least or most",
                    "frontier: { cost: bill.x5, least: raid.large-night-2025.x5.armedLeakers.drone }, both among the"
                            + " measures.");
            return Optional.empty();
        }
        return Optional.of(new StudyQuestion.Frontier(cost, protection, low));
    }

    private double halfWidth() {
        String text = text("halfWidth").orElse("0");
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            faults.add(
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
            faults.add(
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
        faults.add(
                node,
                key + "-range",
                "'" + key + "' is '" + text + "', no whole number from " + least + " to " + most,
                key + ": " + fallback + ".");
        return fallback;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlInput::text);
    }
}
