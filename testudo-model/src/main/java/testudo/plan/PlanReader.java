package testudo.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import testudo.defence.Sharing;
import testudo.facts.FactBook;
import testudo.facts.Period;
import testudo.facts.tables.Nearest;
import testudo.input.YamlInput;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.Span;

/** Reads one plan file field by field and collects every fault before giving up. */
final class PlanReader {
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,9})?)\\s*%";
    private static final Pattern SHARE =
            Pattern.compile(NUMBER + "(?:\\s*\\(\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*\\))?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");
    private static final int MOST_RAIDS = 50;
    private static final int MOST_FACTORS = 20;
    private static final int MOST_GROUPS = 200;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_UNITS = 1_000;
    private static final int LAST_DAY = 365;
    private static final int USUAL_YEARS = 9;

    private final Path file;
    private final Set<Member> members;
    private final List<Finding> findings = new ArrayList<>();
    private final SequencedMap<String, String> asWritten = new LinkedHashMap<>();
    private SequencedMap<String, Node> entries = new LinkedHashMap<>();
    private @Nullable WhatIfReader whatIfs;

    PlanReader(Path file, Set<Member> members) {
        this.file = file;
        this.members = members;
    }

    Plan read() {
        return read(plan -> {});
    }

    /** Reads a plan against the facts that it names: its editions, and the date at which the base is counted. */
    Plan read(FactBook facts) {
        return read(plan -> named(plan, facts));
    }

    private Plan read(Consumer<Plan> further) {
        MappingNode root = YamlInput.read(file);
        entries = YamlInput.entries(root);
        List<String> known = PlanField.all().stream().map(PlanField::name).toList();
        entries.forEach((key, node) -> {
            if (!known.contains(key)) {
                fault(
                        node,
                        "field-known",
                        "'" + key + "' is no field of a plan",
                        Nearest.likely(key, known)
                                ? Nearest.hint(key, known)
                                : "one of " + String.join(", ", known) + " is meant.");
            }
        });
        Plan plan = assemble();
        unread(plan);
        further.accept(plan);
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return plan;
    }

    /** What is written but would never be read is refused. */
    private void unread(Plan plan) {
        for (PlanField field : PlanField.all()) {
            Node node = entries.get(field.name());
            if (node != null && field.other().filter(entries::containsKey).isPresent()) {
                fault(
                        node,
                        "field-read",
                        "'" + field.name() + "' stands beside '" + field.other().orElseThrow()
                                + "', and only one of the two is read",
                        "delete one of them.");
            }
        }
        if (plan.engine() == Engine.STATED && plan.share("cueing").high() > 0) {
            fault(
                    entries.get("cueing"),
                    "field-read",
                    "'cueing' is not read by the stated engine, which tells small units nothing of low flyers",
                    "write engine: calibrated, or delete cueing.");
        }
    }

    /** The plan's editions must be those that the ledger holds: of spending any one, of growth the newest. */
    private void named(Plan plan, FactBook facts) {
        if (whatIfs != null) {
            whatIfs.check(plan, facts);
        }
        TreeSet<String> spending = new TreeSet<>();
        facts.table("expenditure").rows().forEach(row -> spending.add(row.text("vintage")));
        TreeSet<String> growth = new TreeSet<>();
        facts.table("gdp").rows().stream()
                .filter(row -> row.text("metric").equals("real_growth"))
                .forEach(row -> growth.add(row.text("vintage")));
        if (!spending.contains(plan.edition())) {
            fault(
                    entries.get("edition"),
                    "edition-known",
                    "there is no edition '" + plan.edition() + "' of the ledger",
                    "one of " + String.join(", ", spending) + ".");
        }
        begins(plan, facts);
        if (!growth.isEmpty() && !growth.last().equals(plan.growth())) {
            fault(
                    entries.get("gdp"),
                    "growth-known",
                    "growth of edition '" + plan.growth() + "' is not what the ledger follows",
                    "write gdp: " + growth.last() + ".");
        }
        Period recorded = facts.recorded();
        if (!recorded.holds(plan.asOf())) {
            fault(
                    entries.get("base"),
                    "date-recorded",
                    "holdings are recorded from " + recorded.first() + " to " + recorded.last() + ", not for "
                            + plan.asOf(),
                    "write base: { asOf: " + FactBook.COUNTED_ON + " }.");
        }
    }

    /** Accounts go on from the last year that the edition prints, so a plan cannot begin before it. */
    private void begins(Plan plan, FactBook facts) {
        facts.table("expenditure").rows().stream()
                .filter(row -> row.text("vintage").equals(plan.edition()))
                .map(row -> Year.of(row.whole("year").orElseThrow()))
                .max(Comparator.naturalOrder())
                .filter(plan.from()::isBefore)
                .ifPresent(year -> fault(
                        entries.get("years"),
                        "years-recorded",
                        "'years' begins in " + plan.from() + "; edition " + plan.edition()
                                + " prints what was spent up to " + year + ", and a plan goes on from there",
                        "write years: " + year + ".."
                                + (plan.to().isBefore(year) ? year.plusYears(USUAL_YEARS) : plan.to()) + "."));
    }

    private Plan assemble() {
        WhatIfReader reader = new WhatIfReader(entries, members, this::fault);
        whatIfs = reader;
        SequencedMap<String, Span> shares = new LinkedHashMap<>();
        for (PlanField field : PlanField.all()) {
            asWritten.put(field.name(), written(field.name()));
            if (field.kind() == PlanField.Kind.SHARE) {
                shares.put(field.name(), share(field));
            }
        }
        int[] years = years();
        Optional<Goal> own = ownGoal();
        return new Plan(
                file.getFileName().toString().replaceFirst("\\.ya?ml$", ""),
                words("question"),
                words("edition"),
                words("gdp"),
                choice("theatre", Theatre.values(), Theatre::key),
                unitedStates(),
                asOf(),
                choice("reading", Reading.values(), Reading::key),
                factors(),
                choice("path", BudgetPath.values(), BudgetPath::key),
                sharing(),
                choice("rounds", Rounds.values(), Rounds::key),
                choice("engine", Engine.values(), Engine::key),
                shares,
                own.map(Goal::name).orElseGet(() -> words("goal")),
                own,
                distinct("raids", names("raids", MOST_RAIDS)),
                Year.of(years[0]),
                Year.of(years[1]),
                (int) number("trials", 1, 10_000_000),
                number("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                reader.read(),
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
        return node == null ? field(name).defaultText() : YamlInput.text(node);
    }

    private void fault(@Nullable Node node, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), node == null ? 1 : YamlInput.line(node), check, message, maybe));
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

    /** A text of one line: no list, no mapping, not empty. */
    private String words(String name) {
        Node node = entries.get(name);
        String text = written(name);
        if (node != null && !(node instanceof ScalarNode)) {
            fault(node, "text-written", "'" + name + "' is '" + text + "', not a text", "write " + example(name) + ".");
        } else if (text.isEmpty()) {
            fault(node, "text-written", "'" + name + "' is empty", "write " + example(name) + ", or leave it out.");
        } else if (text.length() > LONGEST_TEXT) {
            fault(
                    node,
                    "text-length",
                    "'" + name + "' has " + text.length() + " signs",
                    "write at most " + LONGEST_TEXT + ".");
        }
        return text;
    }

    private static String example(String name) {
        return name + ": " + field(name).defaultText();
    }

    private List<String> names(String name, int most) {
        Node node = entries.get(name);
        List<Node> list = YamlInput.list(
                        node == null ? YamlInput.ofDefault(field(name).defaultText()) : node)
                .orElse(List.of());
        if (node != null && YamlInput.list(node).isEmpty()) {
            fault(node, "list-written", "'" + name + "' is not a list", "write " + example(name) + ".");
            return List.of();
        }
        if (list.isEmpty()) {
            fault(node, "list-empty", "'" + name + "' is empty", "name at least one.");
        }
        if (list.size() > most) {
            fault(node, "list-length", "'" + name + "' has " + list.size() + " items", "write at most " + most + ".");
            return List.of();
        }
        for (Node item : list) {
            if (!(item instanceof ScalarNode) || YamlInput.text(item).isEmpty()) {
                fault(
                        item,
                        "item-written",
                        "'" + YamlInput.text(item) + "' in '" + name + "' is no name",
                        "write " + example(name) + ".");
                return List.of();
            }
        }
        return list.stream().map(YamlInput::text).toList();
    }

    private <T> List<T> distinct(String name, List<T> items) {
        Set<T> seen = new LinkedHashSet<>();
        for (T item : items) {
            if (!seen.add(item)) {
                fault(entries.get(name), "item-once", "'" + item + "' stands twice in '" + name + "'", "keep one.");
                return List.copyOf(seen);
            }
        }
        return items;
    }

    private List<Integer> factors() {
        List<Integer> factors = new ArrayList<>();
        for (String text : names("factors", MOST_FACTORS)) {
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
        return distinct("factors", factors);
    }

    /** A goal that the plan itself states: its grammar alone, or words and grammar. */
    private Optional<Goal> ownGoal() {
        Node node = entries.get("goal");
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof MappingNode
                || YamlInput.text(node).contains("=")
                || YamlInput.text(node).contains("≥")) {
            return Goal.of(file, Goal.OWN, node, findings);
        }
        return Optional.empty();
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
        String text = node == null ? FactBook.COUNTED_ON.toString() : YamlInput.text(node);
        if (node instanceof MappingNode map) {
            SequencedMap<String, Node> inner = YamlInput.entries(map);
            Node date = inner.get("asOf");
            text = date == null || inner.size() > 1 ? text : YamlInput.text(date);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(node, "date-written", "'base' is '" + text + "'", "write base: { asOf: 2026-06-30 }.");
            return FactBook.COUNTED_ON;
        }
    }

    private UnitedStates unitedStates() {
        Node node = entries.get("unitedStates");
        if (node instanceof MappingNode map) {
            return reinforced(map);
        }
        String text = written("unitedStates");
        for (UnitedStates.State state : UnitedStates.State.values()) {
            if (state.key().equals(text)) {
                return state == UnitedStates.State.REINFORCED
                        ? new UnitedStates(state, 12, 10)
                        : new UnitedStates(state, 0, 0);
            }
        }
        return unitedStatesFault(node, text);
    }

    private UnitedStates reinforced(MappingNode map) {
        SequencedMap<String, Node> keys = YamlInput.entries(map);
        boolean nested = keys.size() == 1 && keys.get("reinforced") instanceof MappingNode;
        SequencedMap<String, Node> values =
                nested ? YamlInput.entries((MappingNode) keys.firstEntry().getValue()) : keys;
        if (!List.of("units", "fromDay").containsAll(values.keySet())) {
            return unitedStatesFault(map, YamlInput.text(map));
        }
        return new UnitedStates(
                UnitedStates.State.REINFORCED,
                whole(map, values.get("units"), "units", MOST_UNITS),
                whole(map, values.get("fromDay"), "fromDay", LAST_DAY));
    }

    private UnitedStates unitedStatesFault(@Nullable Node node, String text) {
        fault(
                node,
                "choice-known",
                "'unitedStates' is '" + text + "'",
                "in-place, none, or reinforced: {units: 12, fromDay: 10}.");
        return UnitedStates.IN_PLACE;
    }

    private int whole(Node at, @Nullable Node node, String name, int most) {
        String text = node == null ? "" : YamlInput.text(node);
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        fault(
                node == null ? at : node,
                "number-written",
                "'" + name + "' of a reinforcement is '" + text + "', not a whole number from 0 to " + most,
                "write reinforced: {units: 12, fromDay: 10}.");
        return 0;
    }

    private Sharing sharing() {
        Sharing.Rule rule = choice(
                "sharing",
                new Sharing.Rule[] {Sharing.Rule.AGREEMENTS, Sharing.Rule.ALLIANCE, Sharing.Rule.NATIONAL},
                r -> r.name().toLowerCase(java.util.Locale.ROOT));
        Node node = entries.get("agreements");
        List<Node> written = YamlInput.list(
                        node == null ? YamlInput.ofDefault(field("agreements").defaultText()) : node)
                .orElse(List.of());
        if (node != null && YamlInput.list(node).isEmpty() || written.size() > MOST_GROUPS) {
            fault(
                    node,
                    "groups-written",
                    "'agreements' is not a list of at most " + MOST_GROUPS + " groups",
                    "write [[BEL, NLD], [EST, LVA]].");
            return new Sharing(rule, List.of());
        }
        List<Set<Member>> groups = new ArrayList<>();
        written.forEach(group -> groups.add(group(group)));
        return new Sharing(rule, groups);
    }

    private Set<Member> group(Node node) {
        Optional<List<Node>> codes = YamlInput.list(node);
        Set<Member> set = new LinkedHashSet<>();
        if (codes.isEmpty() || codes.get().size() > members.size()) {
            fault(
                    node,
                    "groups-written",
                    "'" + YamlInput.text(node) + "' in 'agreements' is no group of members",
                    "write [[BEL, NLD], [EST, LVA]].");
            return set;
        }
        for (Node item : codes.get()) {
            String code = YamlInput.text(item);
            if (code.matches("[A-Z]{3}") && members.contains(Member.of(code))) {
                set.add(Member.of(code));
            } else {
                fault(
                        item,
                        "member-known",
                        "'" + code + "' in 'agreements' is no member of the Alliance",
                        "use the three-letter code, such as POL; 'testudo facts members' lists them.");
            }
        }
        return set;
    }
}
