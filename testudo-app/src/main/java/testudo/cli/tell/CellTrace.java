package testudo.cli.tell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import testudo.facts.FactBook;
import testudo.facts.tables.Nearest;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/**
 * One cell of one table, named {@code table.key.column}: its rows, the rows behind them and the sources. A key is the values that tell a row
 * apart, with a stroke between where there are several; a column may be named without the unit at its end.
 */
final class CellTrace {
    private static final List<String> UNITS = List.of("BnEur", "Percent", "MillionEur", "EurBn");
    private static final int TO_SHOW = 200;

    private final ResultRead result;
    private final FactBook facts;
    private final ResultRead.Rows table;
    private final String asked;

    private CellTrace(ResultRead result, FactBook facts, ResultRead.Rows table, String asked) {
        this.result = result;
        this.facts = facts;
        this.table = table;
        this.asked = asked;
    }

    /** The cell of that name; empty if the text before its first dot names no table of the result. */
    static Optional<Map<String, Object>> of(ResultRead result, FactBook facts, String asked) {
        int dot = asked.indexOf('.');
        ResultRead.Rows table =
                dot < 0 ? new ResultRead.Rows("", "", List.of()) : result.table(asked.substring(0, dot));
        return table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new CellTrace(result, facts, table, asked).explained(dot));
    }

    private Map<String, Object> explained(int dot) {
        int last = asked.lastIndexOf('.');
        if (last == dot) {
            throw refused(
                    "'" + asked + "' names a table and one more word",
                    "write table.key.column, such as members.POL.payPlan.");
        }
        String key = asked.substring(dot + 1, last);
        String column = column(asked.substring(last + 1));
        List<Map<String, String>> rows = rows(key, column);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("item", table.name() + "." + key + "." + column);
        map.put("sentence", sentence(rows, column));
        map.put("table", table.name());
        map.put("column", column);
        map.put("value", rows.getFirst().getOrDefault(column, ""));
        map.put("unit", result.column(table.name(), column).unit());
        map.put("meaning", result.column(table.name(), column).meaning());
        List<ResultRead.Rows> behind = behind(rows);
        map.put("sources", sources(behind));
        map.put("rows", behind);
        map.put("command", result.command());
        return map;
    }

    private String sentence(List<Map<String, String>> rows, String column) {
        String value = rows.getFirst().getOrDefault(column, "");
        ResultRead.Column told = result.column(table.name(), column);
        return table.title() + ": " + (value.isEmpty() ? "not known" : value)
                + (told.unit().isEmpty() ? "" : " " + told.unit()) + ", " + told.meaning()
                + (rows.size() > 1 ? " (the first of " + rows.size() + " rows with that key)" : "") + ".";
    }

    private String column(String named) {
        Set<String> columns = table.rows().getFirst().keySet();
        if (columns.contains(named)) {
            return named;
        }
        return Stream.concat(
                        UNITS.stream().map(unit -> named + unit).filter(columns::contains),
                        columns.stream().filter(column -> column.startsWith(named)))
                .findFirst()
                .orElseThrow(() -> refused(
                        "table " + table.name() + " has no column '" + named + "'", Nearest.to(named, columns) + "."));
    }

    /** The rows of which cells hold the parts of the key, in the order of the columns. */
    private List<Map<String, String>> rows(String key, String column) {
        List<Map<String, String>> found = table.rows().stream()
                .filter(row -> String.join("/", row.values()).equals(key) || holds(row, column, key.split("/", -1)))
                .toList();
        if (found.isEmpty()) {
            Set<String> keys = new LinkedHashSet<>();
            table.rows().forEach(row -> keys.add(row.values().iterator().next()));
            throw refused("table " + table.name() + " has no row '" + key + "'", Nearest.to(key, keys) + ".");
        }
        return found;
    }

    private static boolean holds(Map<String, String> row, String column, String[] parts) {
        int next = 0;
        for (Map.Entry<String, String> cell : row.entrySet()) {
            // A cell may hold the sign that parts the key.
            int last = next + cell.getValue().split("/", -1).length;
            if (last <= parts.length
                    && cell.getValue().equals(String.join("/", Arrays.copyOfRange(parts, next, last)))
                    && (!cell.getKey().equals(column) || row.size() == 1)) {
                next = last;
            }
        }
        return next == parts.length;
    }

    /** The rows themselves, then of the tables that theirs is made from those with the same cells in columns of the same name. */
    private List<ResultRead.Rows> behind(List<Map<String, String>> rows) {
        List<ResultRead.Rows> behind = new ArrayList<>();
        behind.add(new ResultRead.Rows(table.name(), table.title(), rows));
        for (String name : Origins.of(table.name()).tables()) {
            ResultRead.Rows other = result.table(name);
            List<Map<String, String>> same = other.rows().stream()
                    .filter(row -> shares(row, rows.getFirst()))
                    .limit(TO_SHOW)
                    .toList();
            if (!same.isEmpty() && !name.equals(table.name())) {
                behind.add(new ResultRead.Rows(other.name(), other.title(), same));
            }
        }
        return behind;
    }

    private static final List<String> LINKING =
            List.of("member", "system", "laydown", "year", "raid", "threatClass", "order", "part", "item", "line");

    /** Whether two rows agree in every column that both have and that names something. */
    private static boolean shares(Map<String, String> row, Map<String, String> asked) {
        List<String> common = LINKING.stream()
                .filter(column -> row.containsKey(column)
                        && !asked.getOrDefault(column, "").isEmpty())
                .toList();
        return !common.isEmpty()
                && common.stream()
                        .allMatch(column -> asked.getOrDefault(column, "").equals(row.get(column)));
    }

    private List<Map<String, String>> sources(List<ResultRead.Rows> behind) {
        Stream<String> own = behind.stream()
                .flatMap(rows -> rows.rows().stream())
                .flatMap(row -> Stream.of("source", "sources").map(column -> row.getOrDefault(column, "")))
                .filter(cell -> !cell.startsWith("http"));
        Stream<String> named = result.items().values().stream()
                .filter(item -> {
                    for (var evidence : item.path("evidence")) {
                        if (evidence.path("table").asText().equals(table.name())) {
                            return true;
                        }
                    }
                    return false;
                })
                .flatMap(item -> {
                    List<String> keys = new ArrayList<>();
                    item.path("sources").forEach(key -> keys.add(key.asText()));
                    return keys.stream();
                });
        Stream<String> tables = Origins.of(table.name()).facts().stream();
        return Cited.sources(facts, Stream.of(own, named, tables).flatMap(keys -> keys));
    }

    private static BadInput refused(String message, String maybe) {
        return new BadInput(new Finding("ITEM", 0, "cell-known", message, maybe));
    }
}
