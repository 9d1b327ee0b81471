package testudo.plan;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.defence.Layer;
import testudo.input.YamlInput;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Percent;
import testudo.threat.ThreatClass;

/**
 * What would be enough, in words and as terms that can be computed.
 *
 * <p>Grammar: {@code P(leakers[CLASS] <= N per raid RAID) >= P}, {@code cover[LAYER, CLASS] >= SHARE of people|bases}, {@code days[RAID]
 * >= D at P}, joined by {@code and}. LAYER may be {@code any}.
 *
 * @param name key in goals.yaml
 * @param words in a sentence of its author; empty where only the grammar is written
 * @param text as written
 * @param terms all must hold
 */
public record Goal(String name, String words, String text, List<Term> terms) implements Serializable {
    /** Name of a goal that a plan states itself. */
    public static final String OWN = "own";

    private static final Set<String> FIELDS = Set.of("words", "goal");
    private static final String NAME = "[A-Za-z0-9._-]{1,60}";
    private static final int MOST_GOALS = 100;
    private static final int MOST_TERMS = 20;
    private static final int MOST_LEAKERS = 1_000_000;
    private static final int MOST_DAYS = 3_650;
    private static final String SHARE = "(\\d{0,3}(?:\\.\\d{1,9})?\\s*%?)";
    private static final Pattern LEAKERS = Pattern.compile(
            "P\\(\\s*(armedLeakers|leakers)\\[\\s*(\\w+)\\s*]\\s*<=\\s*(\\d+)\\s+per\\s+raid\\s+([\\w.-]+)\\s*\\)\\s*>=\\s*"
                    + SHARE);
    private static final Pattern COVER =
            Pattern.compile("cover\\[\\s*([\\w-]+)\\s*,\\s*(\\w+)\\s*]\\s*>=\\s*" + SHARE + "\\s+of\\s+(people|bases)");
    private static final Pattern DAYS = Pattern.compile("days\\[\\s*([\\w.-]+)\\s*]\\s*>=\\s*(\\d+)\\s+at\\s+" + SHARE);

    public Goal {
        terms = List.copyOf(terms);
    }

    /** One condition. */
    public sealed interface Term extends Serializable {}

    /**
     * Few enough get through in one night.
     *
     * @param armedOnly whether decoys are left out of the count
     * @param threatClass of which class
     * @param most at most so many
     * @param raid in which raid
     * @param confidence with at least that probability
     */
    public record Leakers(boolean armedOnly, ThreatClass threatClass, int most, String raid, Percent confidence)
            implements Term {}

    /**
     * Enough is under cover.
     *
     * @param layer by that layer, or by any
     * @param threatClass against that class
     * @param share at least that share
     * @param ofPeople of people, else of bases and ports
     */
    public record Cover(Optional<Layer> layer, ThreatClass threatClass, Percent share, boolean ofPeople)
            implements Term {}

    /**
     * The magazines last.
     *
     * @param raid with that raid every night
     * @param days for at least so many days
     * @param confidence with at least that probability
     */
    public record Days(String raid, int days, Percent confidence) implements Term {}

    /**
     * Reads goals.yaml: each name with {@code words} and {@code goal}.
     *
     * @throws BadInput with every fault found
     */
    public static SequencedMap<String, Goal> readAll(Path file) {
        List<Finding> findings = new ArrayList<>();
        SequencedMap<String, Goal> goals = new LinkedHashMap<>();
        YamlInput.entries(YamlInput.read(file)).forEach((name, node) -> {
            if (!name.matches(NAME)) {
                findings.add(new Finding(
                        file.toString(),
                        YamlInput.line(node),
                        "goal-named",
                        "'" + name + "' is no name of a goal",
                        "write letters, digits and hyphens, at most 60."));
            } else if (node instanceof MappingNode) {
                of(file, name, node, findings).ifPresent(goal -> goals.put(name, goal));
            } else {
                findings.add(new Finding(
                        file.toString(),
                        YamlInput.line(node),
                        "goal-written",
                        "goal '" + name + "' needs 'words' and 'goal'",
                        "look at the shipped goals."));
            }
        });
        if (goals.size() > MOST_GOALS) {
            findings.add(new Finding(
                    file.toString(), 0, "goal-count", "it has " + goals.size() + " goals", "write at most 100."));
        }
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return goals;
    }

    /** The goal of a node: its grammar alone, or a mapping of {@code words} and {@code goal}; empty after noting a fault. */
    static Optional<Goal> of(Path file, String name, Node node, List<Finding> findings) {
        Node grammar = node;
        Optional<String> words = Optional.empty();
        if (node instanceof MappingNode map) {
            Map<String, Node> fields = YamlInput.entries(map);
            Node given = fields.get("words");
            grammar = fields.get("goal");
            if (grammar == null || given == null && !name.equals(OWN) || !FIELDS.containsAll(fields.keySet())) {
                findings.add(new Finding(
                        file.toString(),
                        YamlInput.line(node),
                        "goal-written",
                        "goal '" + name + "' needs 'words' and 'goal' and nothing else",
                        "look at the shipped goals."));
                return Optional.empty();
            }
            words = Optional.ofNullable(given).map(YamlInput::text).filter(text -> !text.isEmpty());
        }
        try {
            Goal goal = parse(name, words.orElse(""), YamlInput.text(grammar));
            return Optional.of(goal);
        } catch (IllegalArgumentException e) {
            // What the message hints at itself stands in place of the whole grammar.
            String[] told = String.valueOf(e.getMessage()).split("\nMaybe ", 2);
            findings.add(new Finding(
                    file.toString(),
                    YamlInput.line(grammar),
                    "goal-grammar",
                    told[0],
                    told.length > 1
                            ? told[1]
                            : "write P(leakers[cruise] <= 5 per raid missile-night) >= 90%, cover[LRAD, cruise] >= 60% of people,"
                                    + " or days[large-night-2025] >= 30 at 90%, joined by and."));
            return Optional.empty();
        }
    }

    /** The raids that its terms name, each once. */
    public List<String> raids() {
        return terms.stream()
                .map(term -> switch (term) {
                    case Leakers leakers -> leakers.raid();
                    case Days days -> days.raid();
                    case Cover cover -> "";
                })
                .filter(raid -> !raid.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Parses the grammar.
     *
     * @throws IllegalArgumentException naming the part that is not understood
     */
    public static Goal parse(String name, String words, String text) {
        List<Term> terms = new ArrayList<>();
        String plain = text.trim().replace("≤", "<=").replace("≥", ">=");
        String[] parts = plain.split("\\s+and\\s+", MOST_TERMS + 1);
        if (parts.length > MOST_TERMS) {
            throw new IllegalArgumentException("a goal has at most " + MOST_TERMS + " terms");
        }
        for (String part : parts) {
            terms.add(term(part.trim()));
        }
        return new Goal(name, words, plain, terms);
    }

    private static Term term(String part) {
        Matcher leakers = LEAKERS.matcher(part);
        if (leakers.matches()) {
            return new Leakers(
                    leakers.group(1).equals("armedLeakers"),
                    ThreatClass.ofKey(leakers.group(2)),
                    whole(leakers.group(3), MOST_LEAKERS),
                    leakers.group(4),
                    share(leakers.group(5)));
        }
        Matcher cover = COVER.matcher(part);
        if (cover.matches()) {
            Optional<Layer> layer =
                    cover.group(1).equals("any") ? Optional.empty() : Optional.of(Layer.ofKey(cover.group(1)));
            return new Cover(
                    layer,
                    ThreatClass.ofKey(cover.group(2)),
                    share(cover.group(3)),
                    cover.group(4).equals("people"));
        }
        Matcher days = DAYS.matcher(part);
        if (days.matches()) {
            return new Days(days.group(1), whole(days.group(2), MOST_DAYS), share(days.group(3)));
        }
        throw new IllegalArgumentException("'" + part + "' is not understood");
    }

    private static int whole(String digits, int most) {
        if (digits.length() > 9 || Integer.parseInt(digits) > most) {
            throw new IllegalArgumentException("'" + digits + "' is above " + most);
        }
        return Integer.parseInt(digits);
    }

    /** A share written as 90% or as 0.9; a bare number above one is no share. */
    private static Percent share(String text) {
        boolean percent = text.endsWith("%");
        String digits = text.replace("%", "").trim();
        if (digits.isEmpty()) {
            throw new IllegalArgumentException("a share lacks its number");
        }
        double number = Double.parseDouble(digits);
        double share = percent ? number : 100 * number;
        if (share > 100) {
            throw new IllegalArgumentException("a share of " + text + " is above " + (percent ? "100%" : "1"));
        }
        return Percent.of(share);
    }
}
