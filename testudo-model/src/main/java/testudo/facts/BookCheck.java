package testudo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Position;
import testudo.threat.ThreatClass;

/** Makes every value of a book once, so that what cannot be used is named with its row before anything is computed. */
final class BookCheck {
    private final FactBook book;
    private final List<Finding> findings = new ArrayList<>();

    private BookCheck(FactBook book) {
        this.book = book;
    }

    static List<Finding> of(FactBook book) {
        BookCheck check = new BookCheck(book);
        check.prices("systems_plan");
        check.prices("threats_plan");
        check.attempt("members", book::members);
        check.attempt("cities", book::cities);
        check.attempt("airfields", book::airfields);
        check.attempt("ports", book::ports);
        List.of("cities", "airfields", "ports").forEach(check::places);
        check.attempt("prices", book::prices);
        check.attempt("threats_plan", check::threats);
        check.attempt("system_types", check::systems);
        check.attempt("lines_plan", check::lines);
        if (check.findings.isEmpty()) {
            check.attempt("inventory", () -> book.force(FactBook.COUNTED_ON));
        }
        return check.findings;
    }

    private void attempt(String table, Runnable making) {
        try {
            making.run();
        } catch (BadInput unusable) {
            findings.addAll(unusable.findings());
        } catch (IllegalArgumentException missing) {
            findings.add(new Finding(
                    table,
                    0,
                    "table-usable",
                    "table '" + table + "': " + missing.getMessage(),
                    "lay your rows over the shipped tables."));
        }
    }

    /** A place lies in the part of the world that its row names. */
    private void places(String table) {
        if (!findings.isEmpty()) {
            return;
        }
        for (FactRow row : book.table(table).rows()) {
            double latitude = row.number("latitude").doubleValue();
            double longitude = row.number("longitude").doubleValue();
            Zone zone = Zone.ofKey(row.text("theatre"));
            if (!zone.canHold(Position.of(latitude, longitude))) {
                boolean turned = Math.abs(longitude) <= 90 && zone.canHold(Position.of(longitude, latitude));
                findings.add(row.finding(
                        "place-in-theatre",
                        "'" + row.text("name") + "' at " + row.text("latitude") + ", " + row.text("longitude")
                                + " lies nowhere in " + zone.key(),
                        turned
                                ? "latitude and longitude are swapped."
                                : "a sign or a digit is wrong, or its theatre is another."));
            }
        }
    }

    /** Money says its currency and year, or it would be added to euros of another year. */
    private void prices(String table) {
        for (FactRow row : book.table(table).rows()) {
            if (row.text("unit").startsWith("EUR") && row.text("price_basis").isEmpty()) {
                findings.add(row.finding(
                        "basis-present",
                        "an amount in " + row.text("unit") + " has no price_basis",
                        "write EUR 2025."));
            }
        }
    }

    private void threats() {
        FactTable plan = book.table("threats_plan");
        for (ThreatClass threatClass : ThreatClass.values()) {
            Map<String, FactRow> rows = new LinkedHashMap<>();
            plan.rows().stream()
                    .filter(row -> row.text("threat_class").equals(threatClass.key()))
                    .forEach(row -> rows.put(row.text("parameter"), row));
            needed(plan, rows, ThreatFacts.NEEDED, "class '" + threatClass.key() + "'");
        }
        if (findings.isEmpty()) {
            book.threatFacts()
                    .forEach((threatClass, facts) -> plan.rows().stream()
                            .filter(row -> row.text("threat_class").equals(threatClass.key()))
                            .findFirst()
                            .ifPresent(row -> row.making(ignored -> facts.profile())));
        }
    }

    private void lines() {
        FactTable plan = book.table("lines_plan");
        Map<String, Map<String, FactRow>> lines = new LinkedHashMap<>();
        plan.rows()
                .forEach(row -> lines.computeIfAbsent(row.text("line"), line -> new LinkedHashMap<>())
                        .put(row.text("parameter"), row));
        lines.forEach((line, rows) -> needed(plan, rows, FactBook.LINE_PARAMETERS, "line '" + line + "'"));
        if (findings.isEmpty()) {
            book.lines();
        }
    }

    private void needed(FactTable table, Map<String, FactRow> rows, List<String> names, String whose) {
        List<String> missing =
                names.stream().filter(name -> !rows.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            FactRow at = rows.values().stream()
                    .findFirst()
                    .orElseGet(() -> table.rows().getFirst());
            findings.add(at.finding(
                    "parameter-present",
                    whose + " lacks " + String.join(", ", missing),
                    "add a row for each to " + table.name() + "."));
        }
    }

    private void systems() {
        FactTable plan = book.table("systems_plan");
        Map<String, Map<String, FactRow>> byType = new LinkedHashMap<>();
        plan.rows()
                .forEach(row -> byType.computeIfAbsent(row.text("system_id"), id -> new LinkedHashMap<>())
                        .put(row.text("parameter") + "/" + row.text("threat_class"), row));
        for (FactRow type : book.table("system_types").rows()) {
            system(type, byType.getOrDefault(type.text("system_id"), Map.of()));
        }
        if (findings.isEmpty()) {
            book.systems()
                    .forEach((id, facts) ->
                            book.table("system_types").find(id).ifPresent(row -> row.making(ignored -> facts.type())));
        }
    }

    private void system(FactRow type, Map<String, FactRow> rows) {
        String id = type.text("system_id");
        List<String> missing = new ArrayList<>(SystemFacts.NEEDED.stream()
                .filter(name -> !rows.containsKey(name + "/"))
                .toList());
        for (ThreatClass each : ThreatClass.values()) {
            List<String> given = SystemFacts.NEEDED_BY_CLASS.stream()
                    .filter(name -> rows.containsKey(name + "/" + each.key()))
                    .toList();
            if (given.size() == 1) {
                SystemFacts.NEEDED_BY_CLASS.stream()
                        .filter(name -> !given.contains(name))
                        .forEach(name -> missing.add(name + " against " + each.key()));
            }
            if (!given.isEmpty() && type.text("layer_" + each.key()).isEmpty()) {
                findings.add(type.finding(
                        "layer-known",
                        "system '" + id + "' engages " + each.plural() + " in no layer",
                        "fill layer_" + each.key() + "."));
            }
        }
        if (!missing.isEmpty()) {
            findings.add(type.finding(
                    "parameter-present",
                    "system '" + id + "' lacks "
                            + (missing.size() == 1 ? "a parameter: " : missing.size() + " parameters: ")
                            + String.join(", ", missing),
                    "add a row for each to systems_plan."));
            return;
        }
        ordered(rows, "altitude_min/", "altitude_max/");
        for (ThreatClass each : ThreatClass.values()) {
            ordered(rows, "range_min/", "range_max/" + each.key());
        }
    }

    /** A lower limit must not lie above its upper one; the row of the smaller package is to blame. */
    private void ordered(Map<String, FactRow> rows, String lower, String upper) {
        Optional<FactRow> least = Optional.ofNullable(rows.get(lower));
        Optional<FactRow> most = Optional.ofNullable(rows.get(upper));
        if (least.isEmpty() || most.isEmpty()) {
            return;
        }
        if (least.get().number("base").compareTo(most.get().number("base")) > 0) {
            long ofLeast = rows.values().stream()
                    .filter(row -> row.file().equals(least.get().file()))
                    .count();
            long ofMost = rows.values().stream()
                    .filter(row -> row.file().equals(most.get().file()))
                    .count();
            FactRow blamed = ofLeast < ofMost ? least.get() : most.get();
            findings.add(blamed.finding(
                    "limits-ordered",
                    name(lower) + " of '" + blamed.text("system_id") + "' is "
                            + least.get().text("base") + " and " + name(upper) + " is "
                            + most.get().text("base"),
                    "the lower limit lies above the upper one."));
        }
    }

    private static String name(String key) {
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key.replace("/", " against ");
    }
}
