package testudo.cli.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import testudo.cli.ask.Home;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Nearest;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;

/** Traces a fire unit of a laydown to its member's force line, the rows behind it and their sources. */
final class UnitTrace {
    private static final Pattern ID = Pattern.compile("([A-Z]{3})-(.+)-([0-9]{3,})");

    private UnitTrace() {}

    static boolean isUnit(String id) {
        return ID.matcher(id).matches();
    }

    static Map<String, Object> of(FactBook facts, ResultRead result, String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw refused(id, "a fire unit's id is MEMBER-system-number", "DEU-patriot-001.");
        }
        String member = known(
                id,
                parts.group(1),
                facts.members().stream().map(m -> m.member().code()).toList());
        String system = known(id, parts.group(2), List.copyOf(facts.systems().keySet()));
        ForceTable force = facts.force(LocalDate.parse(result.header("asOf")));
        Optional<ForceLine> line = force.find(Member.of(member), system);
        int beyond = Integer.parseInt(parts.group(3))
                - line.map(l -> l.fireUnits() + l.onOrder()).orElse(0);
        Optional<BoughtUnit> bought =
                beyond <= 0 ? Optional.empty() : BoughtUnit.find(facts, result, member, system, beyond);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("item", "unit " + id);
        map.put(
                "sentence",
                count(facts, member, system, line, force.asOf())
                        + role(
                                Integer.parseInt(parts.group(3)),
                                line,
                                bought,
                                BoughtUnit.count(result, member, system)));
        map.put("place", "computed, and never that of a real unit");
        line.ifPresent(l -> map.put("force", l.view()));
        List<ResultRead.Rows> rows = new ArrayList<>();
        bought.ifPresent(unit -> rows.add(unit.steps()));
        line.ifPresent(l -> rows.add(inventory(facts.table("inventory"), l)));
        rows.add(values(facts.table("systems_plan"), "system_id", system));
        rows.add(values(facts.table("lines_plan"), "line", line(facts, system)));
        bought.ifPresent(unit -> rows.add(prices(result, system)));
        bought.ifPresent(unit -> {
            rows.add(figures(
                    facts.table("expenditure"), unit.accounts().edition().toString(), "pct_gdp", member));
            rows.add(figures(facts.table("gdp"), unit.accounts().growthEdition(), "real_growth", member));
        });
        map.put(
                "sources",
                Cited.sources(
                        facts,
                        rows.stream().flatMap(t -> t.rows().stream()).map(row -> row.getOrDefault("source", ""))));
        map.put("rows", rows.stream().filter(t -> !t.rows().isEmpty()).toList());
        map.put("command", result.command());
        return map;
    }

    private static String known(String id, String word, List<String> names) {
        if (!names.contains(word)) {
            throw refused(id, "there is no '" + word + "' among the facts", Nearest.to(word, names) + ".");
        }
        return word;
    }

    private static String count(
            FactBook facts, String member, String system, Optional<ForceLine> line, LocalDate asOf) {
        int held = line.map(ForceLine::fireUnits).orElse(0);
        int ordered = line.map(ForceLine::onOrder).orElse(0);
        return member + " has " + held + " fire units of "
                + facts.system(system).name() + " in service on " + asOf + " and " + ordered + " on order; ";
    }

    private static String role(int number, Optional<ForceLine> line, Optional<BoughtUnit> bought, long count) {
        int held = line.map(ForceLine::fireUnits).orElse(0);
        int ordered = line.map(ForceLine::onOrder).orElse(0);
        String stands = "number " + number + " of a laydown stands for one ";
        if (number <= held) {
            return stands + "in service.";
        }
        if (number <= held + ordered) {
            return stands + "on order.";
        }
        return stands
                + bought.map(unit -> "that the plan buys: " + unit.sentence())
                        .orElse(
                                "that is neither: the plan's multiple wants it, of this type or as the successor of one no"
                                        + " longer made; the plan buys " + count
                                        + " of this type, so none stands for it.");
    }

    private static ResultRead.Rows prices(ResultRead result, String system) {
        ResultRead.Rows all = result.table("prices");
        return new ResultRead.Rows(
                all.name(),
                all.title(),
                all.rows().stream()
                        .filter(row -> system.equals(row.get("system")))
                        .toList());
    }

    /** What an edition prints of the member: where the path starts, and how its GDP grows. */
    private static ResultRead.Rows figures(FactTable table, String edition, String metric, String member) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FactRow row : table.rows()) {
            if (row.text("vintage").equals(edition)
                    && row.text("iso3").equals(member)
                    && row.text("metric").equals(metric)) {
                Map<String, String> cells = new LinkedHashMap<>();
                Stream.of("vintage", "year", "metric", "value", "unit").forEach(c -> cells.put(c, row.text(c)));
                cells.put("source", row.source());
                rows.add(cells);
            }
        }
        return new ResultRead.Rows(table.name(), table.title(), rows);
    }

    private static String line(FactBook facts, String system) {
        return facts.table("system_types")
                .find(system)
                .map(row -> row.text("line"))
                .orElse("");
    }

    /** Rows used, ordered and set aside, each with what it does in the count. */
    private static ResultRead.Rows inventory(FactTable table, ForceLine line) {
        Map<String, String> roles = new LinkedHashMap<>();
        line.rowsUsed().forEach(row -> roles.put(row, "counted in service"));
        line.rowsOrdered().forEach(row -> roles.put(row, "counted on order"));
        line.rowsSetAside().forEach(aside -> roles.putIfAbsent(aside.row(), "set aside: " + aside.reason()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String key : new TreeSet<>(roles.keySet())) {
            table.find(key).ifPresent(row -> {
                Map<String, String> cells = new LinkedHashMap<>();
                cells.put("row", key);
                cells.put("role", roles.getOrDefault(key, ""));
                Stream.of("system", "count", "unit", "status", "as_of", "note")
                        .forEach(column -> cells.put(column, row.text(column)));
                cells.put("source", row.source());
                cells.put("grade", row.grade().key());
                cells.put("at", Home.shown(java.nio.file.Path.of(row.file())) + ":" + row.line());
                rows.add(cells);
            });
        }
        return new ResultRead.Rows("inventory", table.title(), rows);
    }

    private static ResultRead.Rows values(FactTable table, String column, String key) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FactRow row : table.rows()) {
            if (!key.isEmpty() && row.text(column).equals(key)) {
                Map<String, String> cells = new LinkedHashMap<>();
                cells.put("parameter", row.text("parameter"));
                if (row.has("threat_class")) {
                    cells.put("threatClass", row.text("threat_class"));
                }
                Stream.of("low", "base", "high", "unit", "basis").forEach(c -> cells.put(c, row.text(c)));
                cells.put("source", row.source());
                cells.put("grade", row.grade().key());
                rows.add(cells);
            }
        }
        return new ResultRead.Rows(table.name(), table.title(), rows);
    }

    private static BadInput refused(String id, String message, String maybe) {
        return new BadInput(new Finding("unit " + id, 0, "unit-known", message, maybe));
    }
}
