package testudo.plan;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.tables.Nearest;
import testudo.input.YamlInput;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/** Reads what a plan supposes beside its shares; what names a system, a contract or a country is checked against the facts afterwards. */
final class WhatIfReader {
    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final Pattern SHARE = Pattern.compile(
            NUMBER + "\\s*%(?:\\s*\\(\\s*" + NUMBER + "\\s*%\\s*\\.\\.\\s*" + NUMBER + "\\s*%\\s*\\))?");
    private static final Pattern MONEY = Pattern.compile(
            NUMBER + " (bn|m) EUR at 2025 prices(?:\\s*\\(\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*\\))?");
    private static final Pattern SUM = Pattern.compile(NUMBER + " (bn|m) EUR at 2025 prices()()");
    private static final String MONEY_EXAMPLE = "3.5 bn EUR at 2025 prices";
    private static final String DONATION_EXAMPLE = "{ system: patriot, count: 2, year: 2027, by: DEU }";
    private static final int MOST = 500;
    /** The years that are planned: what is dated outside of them would change nothing. */
    private static final int FIRST = 2026;

    private static final int LAST = 2040;
    private static final int SHOWN = 12;

    private final SequencedMap<String, Node> entries;
    private final Set<Member> members;
    private final Faults faults;
    private final List<Named> named = new ArrayList<>();

    /** Takes a fault at a node. */
    interface Faults {
        void at(Node node, String check, String message, String maybe);
    }

    /** Something that the facts must know. */
    private record Named(Node node, String field, String name) {}

    WhatIfReader(SequencedMap<String, Node> entries, Set<Member> members, Faults faults) {
        this.entries = entries;
        this.members = members;
        this.faults = faults;
    }

    WhatIfs read() {
        return new WhatIfs(donations(), suppliers(), realisation(), gdpShare(), closedOrders(), budgets(), prices());
    }

    private List<Node> list(String field, String example) {
        Node node = entries.get(field);
        if (node == null) {
            return List.of();
        }
        Optional<List<Node>> items = YamlInput.list(node);
        if (items.isEmpty() || items.get().size() > MOST) {
            faults.at(
                    node, "list-written", "'" + field + "' is not a list of at most " + MOST, "write " + example + ".");
        }
        return items.filter(all -> all.size() <= MOST).orElse(List.of());
    }

    /** The keys of an item; empty where it is no mapping, lacks a key or has one too many. */
    private Optional<SequencedMap<String, Node>> item(
            Node node, String field, List<String> needed, List<String> may, String example) {
        if (node instanceof MappingNode map) {
            SequencedMap<String, Node> keys = YamlInput.entries(map);
            if (keys.keySet().containsAll(needed)
                    && keys.keySet().stream().allMatch(key -> needed.contains(key) || may.contains(key))) {
                return Optional.of(keys);
            }
        }
        faults.at(
                node,
                "item-written",
                "'" + YamlInput.text(node) + "' in '" + field + "' does not state "
                        + String.join(", ", new TreeSet<>(needed))
                        + (may.isEmpty() ? "" : " (and " + String.join(", ", new TreeSet<>(may)) + ")"),
                "write " + example + ".");
        return Optional.empty();
    }

    private List<Donation> donations() {
        List<Donation> donations = new ArrayList<>();
        Set<String> said = new TreeSet<>();
        for (Node node : list("donations", "[" + DONATION_EXAMPLE + "]")) {
            once(node, "donations", YamlInput.text(node), said);
            item(node, "donations", List.of("system", "count", "year"), List.of("by", "to"), DONATION_EXAMPLE)
                    .flatMap(keys -> donation(node, keys))
                    .ifPresent(donations::add);
        }
        return donations;
    }

    private Optional<Donation> donation(Node node, SequencedMap<String, Node> keys) {
        String system = YamlInput.text(at(keys, "system"));
        Optional<Integer> count = whole(at(keys, "count"), "count", 1, 1_000, 2);
        Optional<Year> year = year(at(keys, "year"), "year");
        Optional<Member> by = Optional.ofNullable(keys.get("by")).flatMap(this::member);
        Optional<Member> to = Optional.ofNullable(keys.get("to")).flatMap(this::member);
        named.add(new Named(at(keys, "system"), "donations", system));
        if (count.isEmpty()
                || year.isEmpty()
                || keys.containsKey("by") != by.isPresent()
                || keys.containsKey("to") != to.isPresent()) {
            return Optional.empty();
        }
        if (by.equals(to)) {
            faults.at(
                    node,
                    "donation-hands",
                    by.map(member -> "'" + member + "' in 'donations' gives to itself")
                            .orElse("'" + YamlInput.text(node)
                                    + "' in 'donations' names neither who gives nor who gets"),
                    "write " + DONATION_EXAMPLE
                            + ", with to: POL for who gets it, or to: alone for what comes from outside.");
            return Optional.empty();
        }
        return Optional.of(new Donation(system, count.get(), year.get(), by, to));
    }

    private List<Supply> suppliers() {
        String example = "{ country: USA, open: 50% (30%..70%), from: 2027 }";
        List<Supply> suppliers = new ArrayList<>();
        Set<String> said = new TreeSet<>();
        for (Node node : list("suppliers", "[" + example + "]")) {
            item(node, "suppliers", List.of("country", "open", "from"), List.of(), example)
                    .ifPresent(keys -> {
                        Optional<Span> open = share(at(keys, "open"), "open", 100);
                        Optional<Year> from = year(at(keys, "from"), "from");
                        String country = YamlInput.text(at(keys, "country"));
                        named.add(new Named(at(keys, "country"), "suppliers", country));
                        from.ifPresent(year -> once(node, "suppliers", country + " from " + year, said));
                        if (open.isPresent() && from.isPresent()) {
                            suppliers.add(new Supply(country, open.get(), from.get()));
                        }
                    });
        }
        return suppliers;
    }

    /** A percentage, or percentages by year. */
    private Optional<ByYear> realisation() {
        Node node = entries.get("realisation");
        if (node == null) {
            return Optional.empty();
        }
        TreeMap<Year, Span> values = new TreeMap<>();
        if (node instanceof MappingNode map) {
            for (Map.Entry<String, Node> entry : YamlInput.entries(map).entrySet()) {
                Optional<Span> share = share(entry.getValue(), "realisation", 200);
                if (!planned(entry.getKey())) {
                    faults.at(
                            entry.getValue(),
                            "year-written",
                            "'" + entry.getKey() + "' in 'realisation' is no year from " + FIRST + " to " + LAST,
                            "write { 2026: 90%, 2031: 75% (50%..100%) }.");
                } else {
                    share.ifPresent(value -> values.put(Year.parse(entry.getKey()), value));
                }
            }
        } else {
            share(node, "realisation", 200).ifPresent(value -> values.put(Year.of(2010), value));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new ByYear(values));
    }

    private Optional<Span> gdpShare() {
        return Optional.ofNullable(entries.get("airDefenceShare")).flatMap(node -> share(node, "airDefenceShare", 5));
    }

    private List<String> closedOrders() {
        List<String> closed = new ArrayList<>();
        Set<String> said = new TreeSet<>();
        for (Node node : list("closedOrders", "[OR039]")) {
            once(node, "closedOrders", YamlInput.text(node), said);
            named.add(new Named(node, "closedOrders", YamlInput.text(node)));
            closed.add(YamlInput.text(node));
        }
        return closed;
    }

    private SequencedMap<Member, Map<Year, Money>> budgets() {
        String example = "{ POL: { 2027: " + MONEY_EXAMPLE + " } }";
        SequencedMap<Member, Map<Year, Money>> budgets = new LinkedHashMap<>();
        mapping("budgets", example).forEach((code, node) -> {
            Optional<Member> member = memberOf(node, code);
            Map<Year, Money> years = new TreeMap<>();
            if (node instanceof MappingNode map) {
                YamlInput.entries(map).forEach((text, value) -> {
                    Optional<Span> sum = money(value, "budgets", SUM, MONEY_EXAMPLE);
                    if (!planned(text)) {
                        faults.at(
                                value,
                                "year-written",
                                "'" + text + "' in 'budgets' is no year from " + FIRST + " to " + LAST,
                                "write " + example + ".");
                    } else {
                        sum.ifPresent(million ->
                                years.put(Year.parse(text), Money.ofMillions(million.base(), "EUR", PriceBasis.BASE)));
                    }
                });
            } else {
                faults.at(node, "item-written", "'" + code + "' in 'budgets' names no year", "write " + example + ".");
            }
            member.filter(one -> !years.isEmpty()).ifPresent(one -> budgets.put(one, years));
        });
        return budgets;
    }

    private SequencedMap<String, PriceOf> prices() {
        String example =
                "{ patriot: { fireUnit: 600 m EUR at 2025 prices (500..800), round: 4.5 m EUR at 2025 prices } }";
        SequencedMap<String, PriceOf> prices = new LinkedHashMap<>();
        mapping("prices", example).forEach((system, node) -> {
            named.add(new Named(node, "prices", system));
            if (node instanceof MappingNode map
                    && !map.getValue().isEmpty()
                    && Set.of("fireUnit", "round")
                            .containsAll(YamlInput.entries(map).keySet())) {
                SequencedMap<String, Node> keys = YamlInput.entries(map);
                prices.put(
                        system,
                        new PriceOf(
                                system,
                                Optional.ofNullable(keys.get("fireUnit")).flatMap(this::price),
                                Optional.ofNullable(keys.get("round")).flatMap(this::price)));
            } else {
                faults.at(
                        node,
                        "item-written",
                        "the price of '" + system + "' states neither fireUnit nor round",
                        "write " + example + ".");
            }
        });
        return prices;
    }

    private SequencedMap<String, Node> mapping(String field, String example) {
        Node node = entries.get(field);
        if (node instanceof MappingNode map) {
            return YamlInput.entries(map);
        }
        if (node != null) {
            faults.at(
                    node,
                    "mapping-written",
                    "'" + field + "' is '" + YamlInput.text(node) + "'",
                    "write " + example + ".");
        }
        return new LinkedHashMap<>();
    }

    private static Node at(SequencedMap<String, Node> keys, String key) {
        Node node = keys.get(key);
        if (node == null) {
            throw new IllegalStateException("key '" + key + "' was looked for and not found");
        }
        return node;
    }

    private Optional<Integer> whole(Node node, String name, int least, int most, int such) {
        String text = YamlInput.text(node);
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.parseInt(text));
        }
        faults.at(
                node,
                "number-written",
                "'" + name + "' is '" + text + "', not a whole number from " + least + " to " + most,
                "write " + name + ": " + such + ".");
        return Optional.empty();
    }

    private Optional<Year> year(Node node, String name) {
        return whole(node, name, FIRST, LAST, 2027).map(Year::of);
    }

    private Optional<Member> member(Node node) {
        return memberOf(node, YamlInput.text(node));
    }

    /** A member that buys: the United States does not buy in the plan. */
    private Optional<Member> memberOf(Node node, String code) {
        if (code.matches("[A-Z]{3}") && members.contains(Member.of(code)) && !code.equals("USA")) {
            return Optional.of(Member.of(code));
        }
        faults.at(
                node,
                "member-known",
                "'" + code + "' is no member of the Alliance that buys in this plan",
                "use the three-letter code of a European member or CAN, such as POL.");
        return Optional.empty();
    }

    private Optional<Span> share(Node node, String field, int most) {
        Matcher matcher = SHARE.matcher(YamlInput.text(node));
        return span(
                node,
                field,
                matcher,
                1,
                2,
                3,
                most,
                "write it as 80% (60%..100%); the % belongs to the value, at most " + most + "%.");
    }

    private Optional<Span> money(Node node, String field, Pattern form, String example) {
        Matcher matcher = form.matcher(YamlInput.text(node));
        Optional<Span> span = span(node, field, matcher, 1, 3, 4, 100_000, "write it as " + example + ".");
        return span.map(value -> matcher.group(2).equals("bn") ? value.times(1_000) : value);
    }

    /** A price has a range and is more than nothing. */
    private Optional<Span> price(Node node) {
        Optional<Span> price = money(node, "prices", MONEY, MONEY_EXAMPLE + " (3..4)");
        if (price.filter(span -> span.low() <= 0).isPresent()) {
            faults.at(
                    node,
                    "value-range",
                    "'" + YamlInput.text(node) + "' in 'prices' is not above nothing",
                    "write what it costs; leave the system out to use the price of the facts.");
            return Optional.empty();
        }
        return price;
    }

    private static boolean planned(String year) {
        return year.matches("20\\d\\d") && Integer.parseInt(year) >= FIRST && Integer.parseInt(year) <= LAST;
    }

    /** Nothing is said twice: the same gift, the same cut, the same contract. */
    private void once(Node node, String field, String what, Set<String> said) {
        if (!said.add(what)) {
            faults.at(node, "said-once", "'" + what + "' in '" + field + "' stands twice", "write it once.");
        }
    }

    private Optional<Span> span(
            Node node, String field, Matcher matcher, int base, int low, int high, int most, String maybe) {
        String text = YamlInput.text(node);
        if (!matcher.matches()) {
            faults.at(node, "value-written", "'" + text + "' in '" + field + "' has no unit that is read", maybe);
            return Optional.empty();
        }
        double value = Double.parseDouble(matcher.group(base));
        double from = isBlank(matcher, low) ? value : Double.parseDouble(matcher.group(low));
        double to = isBlank(matcher, high) ? value : Double.parseDouble(matcher.group(high));
        if (from > value || value > to || to > most) {
            faults.at(
                    node,
                    "value-range",
                    "'" + text + "' in '" + field + "' is not 0 <= low <= value <= high <= " + most,
                    maybe);
            return Optional.empty();
        }
        return Optional.of(Span.of(from, value, to));
    }

    private static boolean isBlank(Matcher matcher, int group) {
        return matcher.group(group) == null || matcher.group(group).isEmpty();
    }

    /** Holds what was read against the facts. */
    void check(Plan plan, FactBook facts) {
        for (Named one : named) {
            Set<String> known = known(one.field(), facts);
            if (!known.contains(one.name())) {
                faults.at(
                        one.node(),
                        "name-known",
                        "'" + one.name() + "' in '" + one.field() + "' is not in the facts",
                        Nearest.likely(one.name(), known)
                                ? Nearest.hint(one.name(), known)
                                : "one of " + shown(known) + ".");
            }
        }
        held(plan, facts);
    }

    private static String shown(Set<String> known) {
        String some = String.join(", ", known.stream().limit(SHOWN).toList());
        return known.size() <= SHOWN ? some : some + " and " + (known.size() - SHOWN) + " more";
    }

    private static Set<String> known(String field, FactBook facts) {
        return switch (field) {
            case "donations", "prices" -> new TreeSet<>(facts.systems().keySet());
            case "closedOrders" -> column(facts, "orders", "order");
            case "suppliers" -> column(facts, "line_makers", "country");
            default -> throw new IllegalStateException("nothing in '" + field + "' is looked up");
        };
    }

    private static Set<String> column(FactBook facts, String table, String column) {
        Set<String> values = new TreeSet<>();
        facts.table(table).rows().forEach(row -> values.add(row.text(column)));
        return values;
    }

    /** Nobody gives more than it holds on the plan's day. */
    private void held(Plan plan, FactBook facts) {
        Map<String, Integer> given = new TreeMap<>();
        for (Donation donation : plan.whatIfs().donations()) {
            donation.by().ifPresent(by -> given.merge(by + "/" + donation.system(), donation.count(), Integer::sum));
        }
        given.forEach((key, count) -> {
            Member member = Member.of(key.substring(0, 3));
            int held = facts.force(plan.asOf())
                    .find(member, key.substring(4))
                    .map(ForceLine::fireUnits)
                    .orElse(0);
            Node node = entries.get("donations");
            if (node != null && count > held && facts.systems().containsKey(key.substring(4))) {
                faults.at(
                        node,
                        "donation-held",
                        member + " would give " + count + " fire units of '" + key.substring(4) + "' and holds " + held
                                + " on " + plan.asOf(),
                        "give at most what it holds.");
            }
        });
    }
}
