package testudo.report.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import testudo.quantity.Span;
import testudo.telling.Filling;
import testudo.telling.Phrase;
import testudo.threat.ThreatClass;

/** What is said of a member, from the rows that name it. */
final class MemberStatements {
    private static final String GDP = "GDP";
    private static final String WITHOUT = "withoutUnitedStatesPercent";
    private static final List<String> CLASSES = List.of("drone", "cruise", "ballistic", "aeroballistic");

    private final Rows rows;
    private final String iso;
    private final String path;
    private final JsonNode member;

    MemberStatements(Rows rows, String iso, JsonNode member) {
        this.rows = rows;
        this.iso = iso;
        this.member = member;
        this.path = rows.rests().path("path").asText();
    }

    List<Stated> all() {
        return List.of(
                spends(),
                pledged(),
                holds(),
                signed(),
                computed("due", Phrase.of("member.due.title"), this::due),
                asks(),
                computed("when", Phrase.of("member.when.title"), this::when),
                computed("pays", Phrase.of("member.pays.title"), this::pays),
                computed("covered", Phrase.of("member.covered.title"), this::covered),
                computed("without", Phrase.of("member.without.title"), this::without),
                computed("place", Phrase.of("member.place.title"), this::place));
    }

    /** A statement that rests on the whole chain; marked as such while that is not there. */
    private Stated computed(String key, Phrase title, Supplier<Stated> stated) {
        return rows.computed() ? stated.get() : Stated.notYet(key, title, Phrase.of("member.notYet"));
    }

    private String cell(String column) {
        return "members." + iso + "." + column;
    }

    private Stated on(Stated stated, String... columns) {
        for (String column : columns) {
            stated.on(column, member.path(column), cell(column));
        }
        return stated;
    }

    private Stated spends() {
        return on(
                new Stated(
                        "spends",
                        Phrase.of("member.spends.title"),
                        Phrase.of("member.spends")
                                .with("share", amount(member.path("sharePercent")))
                                .with("edition", name(member.path("edition").asText()))),
                "sharePercent",
                "edition");
    }

    private Stated pledged() {
        JsonNode gap = member.path("gap2035BnEur");
        return on(
                new Stated(
                        "pledged",
                        Phrase.of("member.pledged.title"),
                        Phrase.of("member.pledged")
                                .with("path", name(path(path)))
                                .with("share", amount(member.path("path2035Percent")))
                                .with("gap", gap.asDouble() > 0 ? amount(gap) : new Filling.Choice("no"))),
                "path2035Percent",
                "gap2035BnEur");
    }

    /** What the path is for this member, as the payments tell it. */
    private String path(String usual) {
        String told = rows.of("payments", "member", iso).stream()
                .map(row -> row.path("path").asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(usual);
        return told.isEmpty() ? usual : told.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + told.substring(1);
    }

    private Stated holds() {
        List<Filling> systems = rows.of("force", "member", iso).stream()
                .filter(row -> row.path("inService").asDouble() > 0)
                .map(row -> system(row.path("inService"), row.path("name").asText()))
                .toList();
        return on(
                new Stated(
                        "holds",
                        Phrase.of("member.holds.title"),
                        Phrase.of("member.holds")
                                .with("held", amount(member.path("longAndMediumToday")))
                                .with("all", amount(member.path("fireUnitsToday")))
                                .with("systems", listing(systems))),
                "longAndMediumToday",
                "fireUnitsToday");
    }

    private static Filling system(JsonNode count, String name) {
        return Phrase.of("member.system").with("count", amount(count)).with("system", name(name));
    }

    private Stated signed() {
        List<JsonNode> orders = rows.of("orders", "member", iso);
        List<Filling> systems = orders.stream()
                .filter(row -> row.path("fireUnits").asDouble() > 0)
                .map(row -> system(row.path("fireUnits"), systemOf(row)))
                .toList();
        Stated stated = new Stated(
                "signed",
                Phrase.of("member.signed.title"),
                Phrase.of("member.signed")
                        .with("contracts", amount(orders.size()))
                        .with("units", amount(sum(orders, "fireUnits")))
                        .with("systems", listing(systems))
                        .with("due", amount(sum(orders, "dueBnEur"))));
        orders.forEach(row -> {
            String key = "orders." + row.path("order").asText() + ".";
            stated.on("fireUnits", row.path("fireUnits"), key + "fireUnits");
            stated.on("dueBnEur", row.path("dueBnEur"), key + "dueBnEur");
        });
        return stated;
    }

    /** The name of an order's system; a result of before has its key alone, which the force may tell. */
    private String systemOf(JsonNode order) {
        String system = order.path("system").asText();
        return Stream.concat(Stream.of(order), rows.of("force", "system", system).stream())
                .map(row -> row.path("name").asText())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(system);
    }

    private Stated due() {
        List<JsonNode> orders = rows.of("signedDeliveries", "member", iso);
        Optional<String> last = orders.stream()
                .map(row -> row.path("delivered").asText())
                .filter(year -> year.matches("\\d{4}"))
                .max(Comparator.naturalOrder());
        Stated stated = new Stated(
                "due",
                Phrase.of("member.due.title"),
                Phrase.of("member.due")
                        .with("due", amount(sum(orders, "dueByNow")))
                        .with("delivered", amount(sum(orders, "deliveredByNow")))
                        .with("last", last.<Filling>map(MemberStatements::name).orElse(Filling.NOTHING))
                        .with("late", amount(sum(orders, "beyondOutput"))));
        orders.forEach(row -> {
            String key = "signedDeliveries." + row.path("order").asText() + ".";
            stated.on("dueByNow", row.path("dueByNow"), key + "dueByNow");
            stated.on("deliveredByNow", row.path("deliveredByNow"), key + "deliveredByNow");
            stated.on("beyondOutput", row.path("beyondOutput"), key + "beyondOutput");
        });
        return stated;
    }

    private Stated asks() {
        double lacking = member.path("longAndMediumWanted").asDouble()
                - member.path("longAndMediumToday").asDouble()
                - member.path("longAndMediumOnOrder").asDouble();
        return on(
                new Stated(
                        "asks",
                        Phrase.of("member.asks.title"),
                        Phrase.of("member.asks")
                                .with("multiple", amount(member.path("multiple")))
                                .with("wanted", amount(member.path("longAndMediumWanted")))
                                .with("lacking", amount(Math.max(0, lacking)))
                                .with("allWanted", amount(member.path("fireUnitsWanted")))),
                "multiple",
                "longAndMediumWanted",
                "longAndMediumToday",
                "longAndMediumOnOrder",
                "fireUnitsWanted");
    }

    private Stated when() {
        List<JsonNode> bought = rows.of("purchases", "member", iso);
        List<String> ready = bought.stream()
                .map(row -> row.path("ready").asText())
                .filter(text -> !text.isBlank())
                .sorted()
                .toList();
        Stated stated = new Stated(
                "when",
                Phrase.of("member.when.title"),
                Phrase.of("member.when")
                        .with("count", amount(sum(bought, "count")))
                        .with("first", name(ready.isEmpty() ? "" : ready.getFirst()))
                        .with("last", name(ready.isEmpty() ? "" : ready.getLast())));
        bought.forEach(row -> stated.on(
                row.path("name").asText(),
                row.path("count"),
                "purchases." + iso + "/" + row.path("item").asText() + ".count"));
        return stated;
    }

    private Stated pays() {
        JsonNode with = target("with", "bnEur");
        JsonNode without = target("without", "bnEur");
        JsonNode newMoney = member.path("shareOfNewMoneyPercent");
        Stated stated = new Stated(
                "pays",
                Phrase.of("member.pays.title"),
                Phrase.of("member.pays")
                        .with("with", maybe(with))
                        .with("without", maybe(without))
                        .with("newMoney", maybe(newMoney)));
        return on(
                stated.on("with", with, "targets." + GDP + "/with/" + iso + ".bnEur")
                        .on("without", without, "targets." + GDP + "/without/" + iso + ".bnEur"),
                "shareOfNewMoneyPercent");
    }

    private JsonNode target(String unitedStates, String column) {
        return rows.of("targets", "member", iso).stream()
                .filter(row -> row.path("key").asText().equals(GDP)
                        && row.path("unitedStates").asText().equals(unitedStates))
                .findFirst()
                .map(row -> row.path(column))
                .orElse(MissingNode.getInstance());
    }

    private Stated covered() {
        String most = "x" + member.path("multiple").asInt();
        Stated stated = new Stated(
                "covered",
                Phrase.of("member.covered.title"),
                Phrase.of("member.covered")
                        .with("today", cover("today"))
                        .with("multiple", amount(member.path("multiple")))
                        .with("then", cover(most)));
        for (String laydown : List.of("today", most)) {
            for (String threat : CLASSES) {
                stated.on(
                        laydown + "." + threat,
                        people(laydown, threat),
                        "cover." + String.join("/", laydown, "any layer", threat, "people", iso) + ".percent");
            }
        }
        return stated;
    }

    private Filling cover(String laydown) {
        return listing(CLASSES.stream()
                .<Filling>map(threat -> Phrase.of("member.class")
                        .with("percent", maybe(people(laydown, threat)))
                        .with("threat", plural(threat)))
                .toList());
    }

    private JsonNode people(String laydown, String threat) {
        return coverRow(laydown, threat).path("percent");
    }

    private JsonNode coverRow(String laydown, String threat) {
        return rows.of("cover", "member", iso).stream()
                .filter(row -> row.path("laydown").asText().equals(laydown)
                        && row.path("threatClass").asText().equals(threat)
                        && row.path("layer").asText().equals("any layer")
                        && row.path("what").asText().equals("people"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** By class today, with the United States as the plan has it and placed anew without. */
    private Stated without() {
        boolean placed = CLASSES.stream()
                .anyMatch(threat -> coverRow("today", threat).path(WITHOUT).isNumber());
        List<String> told = CLASSES.stream()
                .filter(threat -> placed && people("today", threat).isNumber())
                .toList();
        List<Filling> classes = told.stream()
                .<Filling>map(threat -> Phrase.of("member.classWithout")
                        .with("threat", plural(threat))
                        .with("with", maybe(people("today", threat)))
                        .with("without", maybe(coverRow("today", threat).path(WITHOUT))))
                .toList();
        Stated stated = new Stated(
                "without",
                Phrase.of("member.without.title"),
                Phrase.of("member.without").with("classes", listing(classes)));
        told.forEach(threat -> stated.on(
                threat,
                coverRow("today", threat).path(WITHOUT),
                "cover." + String.join("/", "today", "any layer", threat, "people", iso) + "." + WITHOUT));
        return stated;
    }

    private static Filling plural(String threat) {
        return name(Stream.of(ThreatClass.values())
                .filter(c -> c.key().equals(threat))
                .findFirst()
                .map(ThreatClass::plural)
                .orElse(threat));
    }

    private Stated place() {
        Stated stated = on(
                new Stated(
                        "place",
                        Phrase.of("member.place.title"),
                        Phrase.of("member.place")
                                .with("share", amount(member.path("payGdpPercent")))
                                .with("protects", others("owner", "protects"))
                                .with("protected", others("protects", "owner"))),
                "payGdpPercent");
        Stream.concat(rows.of("protection", "owner", iso).stream(), rows.of("protection", "protects", iso).stream())
                .filter(row -> row.path("own").asText().equals("no"))
                .forEach(row -> {
                    String key = row.path("owner").asText() + "/"
                            + row.path("protects").asText();
                    stated.on(key, row.path("millionPeople"), "protection." + key + ".millionPeople");
                });
        return stated;
    }

    private Filling others(String mine, String theirs) {
        List<Filling> names = new ArrayList<>();
        rows.of("protection", mine, iso).stream()
                .filter(row -> row.path("own").asText().equals("no"))
                .forEach(row -> names.add(name(named(row.path(theirs).asText()))));
        return listing(names);
    }

    private String named(String code) {
        return rows.of("members", "member", code).stream()
                .findFirst()
                .map(row -> row.path("name").asText())
                .orElse(code);
    }

    private static double sum(List<JsonNode> rows, String column) {
        return rows.stream().mapToDouble(row -> row.path(column).asDouble()).sum();
    }

    private static Filling name(String text) {
        return new Filling.Name(text);
    }

    private static Filling listing(List<Filling> items) {
        return items.isEmpty() ? Filling.NOTHING : new Filling.Listing(items, Filling.Join.AND);
    }

    private static Filling maybe(JsonNode value) {
        return value.isNumber() ? amount(value) : Filling.NOTHING;
    }

    private static Filling amount(JsonNode value) {
        return value.isNumber() ? amount(value.asDouble()) : name("?");
    }

    private static Filling amount(double value) {
        return new Filling.Amount(Span.exactly(value));
    }
}
