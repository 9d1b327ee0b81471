package testudo.study.question;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import testudo.input.YamlInput;
import testudo.quantity.Span;

/** Reads the values of a factor: a range, a list, or a distribution with its source. */
final class ValueReader {
    private static final String NUMBER = "\\s*(-?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(%?)\\s*";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER);
    private static final Pattern DRAWN = Pattern.compile("([a-z]+)\\(([^()]*)\\)");

    private final Faults faults;

    ValueReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * The values.
     *
     * @param own range that is stated for it, if one is
     * @param exact whether levels are kept as they are drawn
     */
    Optional<Values> values(Node node, SequencedMap<String, Node> of, Optional<Span> own, boolean exact) {
        long ways = List.of("range", "list", "distribution").stream()
                .filter(of::containsKey)
                .count();
        if (ways > 1) {
            faults.add(node, "factor-values", "a factor has two of range, list and distribution", "keep one of them.");
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
        String text = of.containsKey("range") ? FactorReader.text(of, "range") : "stated";
        Node at = of.containsKey("range") ? of.get("range") : node;
        if (text.equals("stated")) {
            if (own.isEmpty() || own.get().exact()) {
                faults.add(
                        at, "range-empty", "no range is stated for it, or an empty one", "range: 5%..15%, or a list.");
                return Optional.empty();
            }
            Span span = own.get();
            return Optional.of(new Values.Ranged(span.low(), span.base(), span.high(), exact));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            faults.add(
                    at,
                    "range-written",
                    "'" + text + "' is no range",
                    "range: 5%..15%, range: stated, list: [a, b], or a distribution with its source.");
            return Optional.empty();
        }
        double low = Double.parseDouble(range.group(1));
        double high = Double.parseDouble(range.group(3));
        if (!(low < high)) {
            faults.add(at, "range-empty", "the range '" + text + "' is empty", "its first number is the lower one.");
            return Optional.empty();
        }
        double middle = own.map(Span::base).filter(b -> low <= b && b <= high).orElse((low + high) / 2);
        double base = of.containsKey("base") ? number(of, "base", middle) : middle;
        if (!(low <= base && base <= high)) {
            faults.add(at, "range-base", "the base " + base + " lies outside '" + text + "'", "put it inside.");
            return Optional.empty();
        }
        return Optional.of(new Values.Ranged(low, base, high, exact));
    }

    private double number(SequencedMap<String, Node> of, String key, double fallback) {
        String text = FactorReader.text(of, key).replace("%", "").strip();
        if (!text.matches("-?[0-9]{0,12}\\.?[0-9]{1,12}")) {
            faults.add(of.get(key), "number-readable", "'" + text + "' is no number", key + ": " + fallback + ".");
            return fallback;
        }
        return Double.parseDouble(text);
    }

    private Optional<Values> listed(Node node, SequencedMap<String, Node> of) {
        List<String> all = Optional.ofNullable(of.get("list")).flatMap(YamlInput::list).orElse(List.of()).stream()
                .map(YamlInput::text)
                .toList();
        if (all.size() < 2 || all.stream().distinct().count() < all.size()) {
            faults.add(
                    of.getOrDefault("list", node),
                    "range-empty",
                    "the list " + all + " holds fewer than two different values",
                    "list: [linear, announced, frozen].");
            return Optional.empty();
        }
        String base = of.containsKey("base") ? FactorReader.text(of, "base") : all.getFirst();
        if (!all.contains(base)) {
            faults.add(
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
        String text = FactorReader.text(of, "distribution");
        if (!of.containsKey("source") || FactorReader.text(of, "source").isEmpty()) {
            faults.add(
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
            faults.add(
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
            faults.add(
                    node,
                    "range-empty",
                    "'" + text + "' makes no distribution: " + unusable.getMessage(),
                    "normal(mean, deviation above 0).");
            return Optional.empty();
        }
    }
}
