package testudo.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.defence.Sharing;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.Span;

/** Reads one plan file field by field and collects every fault before giving up. */
final class PlanReader {
    private static final Pattern SHARE =
            Pattern.compile("(-?[0-9.]+)\\s*%(?:\\s*\\(\\s*(-?[0-9.]+)\\s*%\\s*\\.\\.\\s*(-?[0-9.]+)\\s*%\\s*\\))?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");

    private final Path file;
    private final Set<Member> members;
    private final List<Finding> findings = new ArrayList<>();
    private final SequencedMap<String, String> asWritten = new LinkedHashMap<>();
    private SequencedMap<String, Node> entries = new LinkedHashMap<>();

    PlanReader(Path file, Set<Member> members) {
        this.file = file;
        this.members = members;
    }

    Plan read() {
        MappingNode root = YamlText.read(file);
        entries = YamlText.entries(root);
        List<String> known = PlanField.all().stream().map(PlanField::name).toList();
        entries.forEach((key, node) -> {
            if (!known.contains(key)) {
                fault(
                        node,
                        "field-known",
                        "'" + key + "' is no field of a plan",
                        "one of " + String.join(", ", known) + " is meant.");
            }
        });
        Plan plan = assemble();
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return plan;
    }

    private Plan assemble() {
        SequencedMap<String, Span> shares = new LinkedHashMap<>();
        for (PlanField field : PlanField.all()) {
            asWritten.put(field.name(), written(field.name()));
            if (field.kind() == PlanField.Kind.SHARE) {
                shares.put(field.name(), share(field));
            }
        }
        int[] years = years();
        return new Plan(
                file.getFileName().toString().replaceFirst("\\.ya?ml$", ""),
                written("question"),
                written("edition"),
                written("gdp"),
                choice("theatre", Theatre.values(), Theatre::key),
                unitedStates(),
                asOf(),
                choice("reading", Reading.values(), Reading::key),
                factors(),
                choice("path", BudgetPath.values(), BudgetPath::key),
                sharing(),
                choice("rounds", Rounds.values(), Rounds::key),
                shares,
                written("goal"),
                names("raids"),
                Year.of(years[0]),
                Year.of(years[1]),
                (int) number("trials", 1, 10_000_000),
                number("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                asWritten);
    }

    private static PlanField field(String name) {
        return PlanField.all().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no plan field " + name));
    }

    private String written(String name) {
        Node node = entries.get(name);
        return node == null ? field(name).defaultText() : YamlText.text(node);
    }

    private void fault(@Nullable Node node, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), node == null ? 1 : YamlText.line(node), check, message, maybe));
    }

    private Span share(PlanField field) {
        String text = written(field.name());
        Matcher matcher = SHARE.matcher(text);
        Node node = entries.get(field.name());
        if (!matcher.matches()) {
            fault(
                    node,
                    "share-written",
                    "'" + field.name() + "' is '" + text + "', not a percentage",
                    "write it as " + field.defaultText() + "; the % belongs to the value.");
            return Span.exactly(0);
        }
        double base = Double.parseDouble(matcher.group(1));
        double low = matcher.group(2) == null ? base : Double.parseDouble(matcher.group(2));
        double high = matcher.group(3) == null ? base : Double.parseDouble(matcher.group(3));
        if (!(0 <= low && low <= base && base <= high && high <= 100)) {
            fault(
                    node,
                    "share-range",
                    "'" + field.name() + "' is '" + text + "', which is not 0% <= low <= value <= high <= 100%",
                    "put the value inside its range.");
            return Span.exactly(0);
        }
        return Span.of(low, base, high);
    }

    private <T> T choice(String name, T[] values, java.util.function.Function<T, String> key) {
        String text = written(name);
        for (T value : values) {
            if (key.apply(value).equals(text)) {
                return value;
            }
        }
        fault(
                entries.get(name),
                "choice-known",
                "'" + name + "' is '" + text + "'",
                "one of " + String.join(", ", field(name).choices()) + ".");
        return values[0];
    }

    private long number(String name, long least, long most) {
        String text = written(name).replace("_", "");
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // named below, together with numbers out of range
        }
        fault(
                entries.get(name),
                "number-written",
                "'" + name + "' is '" + text + "'",
                "write a whole number from " + least + " to " + most + ".");
        return least;
    }

    private List<String> names(String name) {
        Node node = entries.get(name);
        List<Node> list = node == null ? null : YamlText.list(node);
        if (node != null && list == null) {
            fault(node, "list-written", "'" + name + "' is not a list", "write [a, b, c].");
            return List.of();
        }
        List<String> names = list == null
                ? defaults(name)
                : list.stream().map(YamlText::text).toList();
        if (names.isEmpty()) {
            fault(node, "list-empty", "'" + name + "' is empty", "name at least one.");
        }
        return names;
    }

    private static List<String> defaults(String name) {
        String text = field(name).defaultText();
        return List.of(text.substring(1, text.length() - 1).split(", "));
    }

    private List<Integer> factors() {
        List<Integer> factors = new ArrayList<>();
        for (String text : names("factors")) {
            if (text.matches("[1-9]|[1-4][0-9]|50")) {
                factors.add(Integer.parseInt(text));
            } else {
                fault(
                        entries.get("factors"),
                        "factor-written",
                        "factor '" + text + "' is not a whole number from 1 to 50",
                        "write [1, 4, 5].");
            }
        }
        return factors;
    }

    private int[] years() {
        String text = written("years");
        Matcher matcher = YEARS.matcher(text);
        if (matcher.matches()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = Integer.parseInt(matcher.group(2));
            if (2014 <= from && from <= to && to <= 2060) {
                return new int[] {from, to};
            }
        }
        fault(
                entries.get("years"),
                "years-written",
                "'years' is '" + text + "'",
                "write two years from 2014 to 2060 as 2026..2035.");
        return new int[] {2026, 2035};
    }

    private LocalDate asOf() {
        Node node = entries.get("base");
        String text = node instanceof MappingNode map && YamlText.entries(map).get("asOf") instanceof Node date
                ? YamlText.text(date)
                : node == null ? "2026-06-30" : YamlText.text(node);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(node, "date-written", "'base' is '" + text + "'", "write base: { asOf: 2026-06-30 }.");
            return LocalDate.of(2026, 6, 30);
        }
    }

    private UnitedStates unitedStates() {
        Node node = entries.get("unitedStates");
        if (node instanceof MappingNode map) {
            SequencedMap<String, Node> keys = YamlText.entries(map);
            Node inner = keys.get("reinforced") instanceof MappingNode nested ? nested : map;
            SequencedMap<String, Node> values = YamlText.entries((MappingNode) inner);
            return new UnitedStates(
                    UnitedStates.State.REINFORCED,
                    whole(node, values.get("units"), "units"),
                    whole(node, values.get("fromDay"), "fromDay"));
        }
        String text = written("unitedStates");
        for (UnitedStates.State state : UnitedStates.State.values()) {
            if (state.key().equals(text)) {
                return state == UnitedStates.State.REINFORCED
                        ? new UnitedStates(state, 12, 10)
                        : new UnitedStates(state, 0, 0);
            }
        }
        fault(
                node,
                "choice-known",
                "'unitedStates' is '" + text + "'",
                "in-place, none, or reinforced: {units: 12, fromDay: 10}.");
        return UnitedStates.IN_PLACE;
    }

    private int whole(Node at, @Nullable Node node, String name) {
        String text = node == null ? "" : YamlText.text(node);
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        fault(
                node == null ? at : node,
                "number-written",
                "'" + name + "' of a reinforcement is '" + text + "'",
                "write reinforced: {units: 12, fromDay: 10}.");
        return 0;
    }

    private Sharing sharing() {
        Sharing.Rule rule = choice(
                "sharing",
                new Sharing.Rule[] {Sharing.Rule.AGREEMENTS, Sharing.Rule.ALLIANCE, Sharing.Rule.NATIONAL},
                r -> r.name().toLowerCase(java.util.Locale.ROOT));
        List<Set<Member>> groups = new ArrayList<>();
        Node node = entries.get("agreements");
        String text = written("agreements").replaceAll("\\s", "");
        if (!text.matches("\\[(\\[[A-Za-z,]*\\](,\\[[A-Za-z,]*\\])*)?\\]")) {
            fault(node, "groups-written", "'agreements' is not a list of groups", "write [[BEL, NLD], [EST, LVA]].");
            return new Sharing(rule, groups);
        }
        Matcher group = Pattern.compile("\\[([A-Za-z,]+)\\]").matcher(text.substring(1, text.length() - 1));
        while (group.find()) {
            Set<Member> set = new HashSet<>();
            for (String code : group.group(1).split(",")) {
                if (code.matches("[A-Z]{3}") && members.contains(Member.of(code))) {
                    set.add(Member.of(code));
                } else {
                    fault(
                            node,
                            "member-known",
                            "'" + code + "' in 'agreements' is no member of the Alliance",
                            "use the three-letter code, such as POL; 'testudo facts members' lists them.");
                }
            }
            groups.add(set);
        }
        return new Sharing(rule, groups);
    }
}
