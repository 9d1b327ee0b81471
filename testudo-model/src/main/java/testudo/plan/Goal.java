package testudo.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.defence.Layer;
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
 * @param words in a sentence
 * @param text as written
 * @param terms all must hold
 */
public record Goal(String name, String words, String text, List<Term> terms) {
    private static final String SHARE = "(\\d*\\.?\\d+\\s*%?)";
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
    public sealed interface Term {
        /** The condition in words. */
        String words();
    }

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
            implements Term {
        @Override
        public String words() {
            return "at most " + most + (armedOnly ? " armed " : " ") + threatClass.plural() + " get through in " + raid
                    + " with probability " + whole(confidence);
        }
    }

    /**
     * Enough is under cover.
     *
     * @param layer by that layer, or by any
     * @param threatClass against that class
     * @param share at least that share
     * @param ofPeople of people, else of bases and ports
     */
    public record Cover(Optional<Layer> layer, ThreatClass threatClass, Percent share, boolean ofPeople)
            implements Term {
        @Override
        public String words() {
            return whole(share) + " of " + (ofPeople ? "people" : "air bases and ports") + " under "
                    + layer.map(Layer::key).orElse("some layer's") + " cover against " + threatClass.plural();
        }
    }

    /**
     * The magazines last.
     *
     * @param raid with that raid every night
     * @param days for at least so many days
     * @param confidence with at least that probability
     */
    public record Days(String raid, int days, Percent confidence) implements Term {
        @Override
        public String words() {
            return "rounds last " + days + " nights of " + raid + " with probability " + whole(confidence);
        }
    }

    private static String whole(Percent share) {
        return new java.math.BigDecimal(Double.toString(share.value()))
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    /**
     * Reads goals.yaml: each name with {@code words} and {@code goal}.
     *
     * @throws BadInput with every fault found
     */
    public static SequencedMap<String, Goal> readAll(Path file) {
        List<Finding> findings = new ArrayList<>();
        SequencedMap<String, Goal> goals = new LinkedHashMap<>();
        YamlText.entries(YamlText.read(file)).forEach((name, node) -> {
            Map<String, Node> fields = node instanceof MappingNode map ? YamlText.entries(map) : Map.of();
            Node goal = fields.get("goal");
            Node words = fields.get("words");
            if (goal == null || words == null) {
                findings.add(new Finding(
                        file.toString(),
                        YamlText.line(node),
                        "goal-written",
                        "goal '" + name + "' needs 'words' and 'goal'",
                        "look at the shipped goals."));
                return;
            }
            try {
                goals.put(name, parse(name, YamlText.text(words), YamlText.text(goal)));
            } catch (IllegalArgumentException e) {
                findings.add(new Finding(
                        file.toString(),
                        YamlText.line(goal),
                        "goal-grammar",
                        String.valueOf(e.getMessage()),
                        "write P(leakers[cruise] <= 5 per raid missile-night) >= 90%, cover[LRAD, cruise] >= 60% of people,"
                                + " or days[large-night-2025] >= 30 at 90%, joined by and."));
            }
        });
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return goals;
    }

    /**
     * Parses the grammar.
     *
     * @throws IllegalArgumentException naming the part that is not understood
     */
    public static Goal parse(String name, String words, String text) {
        List<Term> terms = new ArrayList<>();
        String plain = text.trim().replace("≤", "<=").replace("≥", ">=");
        for (String part : plain.split("\\s+and\\s+")) {
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
                    Integer.parseInt(leakers.group(3)),
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
            return new Days(days.group(1), Integer.parseInt(days.group(2)), share(days.group(3)));
        }
        throw new IllegalArgumentException("'" + part + "' is not understood");
    }

    /** A share written as 90% or as 0.9; a bare number above one is no share. */
    private static Percent share(String text) {
        boolean percent = text.endsWith("%");
        double number = Double.parseDouble(text.replace("%", "").trim());
        double share = percent ? number : 100 * number;
        if (share > 100) {
            throw new IllegalArgumentException("a share of " + text + " is above " + (percent ? "100%" : "1"));
        }
        return Percent.of(share);
    }
}
