package testudo.facts.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import testudo.quantity.Finding;

/** Checks what a row says about other tables: sources, members, systems and foreign keys must be known there. */
final class ReferenceCheck {
    private static final Set<Role> REFERRING = Set.of(Role.SOURCE, Role.MEMBER, Role.SYSTEM, Role.UNIT);

    /** Tables of kit, some of which the Alliance owns in common. */
    private static final Set<String> SHARED = Set.of("inventory", "inventory_map");

    private static final String ALLIANCE = "NATO";

    private final Map<String, FactTable> tables;
    private final Map<String, Set<String>> keys = new LinkedHashMap<>();
    private final Set<String> units;

    ReferenceCheck(Map<String, FactTable> tables) {
        this.tables = tables;
        this.units = tables.values().stream()
                .flatMap(table -> table.schema().fields().stream())
                .filter(field -> field.role() == Role.UNIT)
                .flatMap(field -> field.allowed().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void check(FactTable table, List<Finding> findings) {
        List<TableSchema.Field> fields = table.schema().fields().stream()
                .filter(field -> REFERRING.contains(field.role()))
                .toList();
        int before = findings.size();
        for (FactRow row : table.rows()) {
            if (CellCheck.tooMany(row, before, findings)) {
                return;
            }
            for (TableSchema.Field field : fields) {
                if (row.has(field.name()) && !row.text(field.name()).isEmpty()) {
                    cell(row, field, findings);
                }
            }
        }
        foreign(table, findings);
    }

    /** The foreign keys of a table's schema alone. */
    void foreign(FactTable table, List<Finding> findings) {
        table.schema().foreignKeys().stream()
                .filter(foreign -> tables.containsKey(foreign.table()))
                .forEach(foreign -> foreign(table, foreign, findings));
    }

    private void foreign(FactTable table, TableSchema.ForeignKey foreign, List<Finding> findings) {
        Set<String> known = keysOf(foreign.table(), foreign.key());
        String before = "'" + foreign.column() + "' names '";
        String after = "', which table '" + foreign.table() + "' does not have";
        int listed = findings.size();
        for (FactRow row : table.rows()) {
            if (CellCheck.tooMany(row, listed, findings)) {
                return;
            }
            if (row.has(foreign.column())) {
                each(row, foreign.column(), known, "reference-known", before, after, findings);
            }
        }
    }

    private void cell(FactRow row, TableSchema.Field field, List<Finding> findings) {
        switch (field.role()) {
            case SOURCE -> {
                if (tables.containsKey("sources")) {
                    each(
                            row,
                            field.name(),
                            keysOf("sources", "key"),
                            "source-known",
                            "'" + field.name() + "' is '",
                            "', which sources.csv does not list",
                            findings);
                }
            }
            case MEMBER -> {
                Set<String> members = keysOf("members", "iso3");
                boolean common = SHARED.contains(row.layout().schema().name())
                        && row.text(field.name()).equals(ALLIANCE);
                if (!members.isEmpty() && !members.contains(row.text(field.name())) && !common) {
                    CellCheck.add(
                            findings,
                            row,
                            "member-known",
                            "'" + row.text(field.name()) + "' is no member",
                            Nearest.hint(row.text(field.name()), members));
                }
            }
            case SYSTEM -> {
                if (tables.containsKey("system_types")) {
                    each(
                            row,
                            field.name(),
                            keysOf("system_types", "system_id"),
                            "system-known",
                            "'" + field.name() + "' is '",
                            "', which table 'system_types' does not have",
                            findings);
                }
            }
            case UNIT -> {
                if (field.allowed().isEmpty() && !units.isEmpty() && !units.contains(row.text(field.name()))) {
                    CellCheck.add(
                            findings,
                            row,
                            "unit-known",
                            "unit '" + row.text(field.name()) + "' is not known",
                            Nearest.hint(row.text(field.name()), units));
                }
            }
            default -> {}
        }
    }

    private static void each(
            FactRow row,
            String column,
            Set<String> known,
            String check,
            String before,
            String after,
            List<Finding> findings) {
        String text = row.keyCell(column);
        if (known.contains(text)) {
            return;
        }
        for (String part : text.split(";")) {
            String key = part.strip();
            if (!key.isEmpty() && !known.contains(key)) {
                CellCheck.add(
                        findings,
                        row,
                        check,
                        before + key + after,
                        check.equals("source-known")
                                ? "add it to sources.csv, or you meant " + Nearest.to(key, known) + "."
                                : Nearest.hint(key, known));
            }
        }
    }

    private Set<String> keysOf(String table, String column) {
        return keys.computeIfAbsent(table + "/" + column, ignored -> {
            FactTable found = tables.get(table);
            return found == null
                    ? Set.of()
                    : found.rows().stream()
                            .filter(row -> row.has(column))
                            .map(row -> row.keyCell(column))
                            .collect(Collectors.toCollection(TreeSet::new));
        });
    }
}
