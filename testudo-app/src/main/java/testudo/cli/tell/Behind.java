package testudo.cli.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a result's tables that an item of its answer names as what it rests on. */
final class Behind {
    private Behind() {}

    /** The rows behind an item, table by table, as its evidence names them. */
    static List<ResultRead.Rows> of(ResultRead result, JsonNode item) {
        List<ResultRead.Rows> tables = new ArrayList<>();
        for (JsonNode evidence : item.path("evidence")) {
            ResultRead.Rows table = result.table(evidence.path("table").asText());
            List<Map<String, String>> rows = table.rows().stream()
                    .filter(row -> holds(row, evidence.path("where")))
                    .map(row -> only(row, evidence.path("columns")))
                    .toList();
            if (!rows.isEmpty()) {
                tables.add(new ResultRead.Rows(table.name(), table.title(), rows));
            }
        }
        return tables;
    }

    private static boolean holds(Map<String, String> row, JsonNode where) {
        return where.properties().stream()
                .allMatch(cell -> row.getOrDefault(cell.getKey(), "")
                        .equals(cell.getValue().asText()));
    }

    private static Map<String, String> only(Map<String, String> row, JsonNode columns) {
        if (columns.isMissingNode()) {
            return row;
        }
        Map<String, String> some = new LinkedHashMap<>();
        columns.forEach(column -> some.put(column.asText(), row.getOrDefault(column.asText(), "")));
        return some;
    }

    /** Rows of the table of stated values that an assumption names; a star in a name stands for any text. */
    static List<Map<String, String>> values(ResultRead.Rows table, JsonNode assumption) {
        List<String> names = new ArrayList<>();
        assumption.path("rows").forEach(name -> names.add(name.asText()));
        return table.rows().stream()
                .filter(row -> names.stream().anyMatch(name -> named(row.getOrDefault("name", ""), name)))
                .toList();
    }

    private static boolean named(String name, String pattern) {
        String[] parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return name.equals(pattern);
        }
        int at = name.startsWith(parts[0]) ? parts[0].length() : -1;
        for (int i = 1; i < parts.length && at >= 0; i++) {
            boolean last = i == parts.length - 1;
            int found = last && !parts[i].isEmpty() && name.endsWith(parts[i])
                    ? name.length() - parts[i].length()
                    : name.indexOf(parts[i], at);
            at = found < at ? -1 : found + parts[i].length();
        }
        return at >= 0 && (parts[parts.length - 1].isEmpty() || at == name.length());
    }
}
