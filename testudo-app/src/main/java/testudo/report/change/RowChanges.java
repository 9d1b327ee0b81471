package testudo.report.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import testudo.quantity.Finding;

/** The rows of two results' tables that differ. A row is known by the first columns that tell all rows of its table apart. */
final class RowChanges {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BETWEEN = " / ";

    private final String name;
    private final List<String> columns;
    private final Map<String, JsonNode> before;
    private final Map<String, JsonNode> after;

    private RowChanges(String name, JsonNode first, JsonNode second) {
        this.name = name;
        this.columns = columns(second.path("columns").isEmpty() ? first : second);
        int key = key(columns, first, second);
        this.before = rows(columns, key, first);
        this.after = rows(columns, key, second);
    }

    /** The tables of which any row moved, the one with the largest change first. */
    static List<Diff.Moved> between(Path first, Path second, List<Finding> faults) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        names.addAll(names(first));
        names.addAll(names(second));
        List<Diff.Moved> moved = new ArrayList<>();
        for (String name : names) {
            Diff.Moved table = new RowChanges(name, table(first, name, faults), table(second, name, faults)).moved();
            if (table.rows() > 0) {
                moved.add(table);
            }
        }
        moved.sort(Comparator.comparing(Diff.Moved::largest).reversed());
        return moved;
    }

    private static List<String> names(Path folder) throws IOException {
        Path tables = folder.resolve("tables");
        if (!Files.isDirectory(tables)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(tables)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .toList();
        }
    }

    private static JsonNode table(Path folder, String name, List<Finding> faults) throws IOException {
        String file = "tables/" + name + ".json";
        return Files.isRegularFile(folder.resolve(file)) ? Diff.read(folder, file, faults) : JSON.createObjectNode();
    }

    private static List<String> columns(JsonNode table) {
        List<String> columns = new ArrayList<>();
        table.path("columns").forEach(column -> columns.add(column.path("name").asText()));
        return columns;
    }

    /** How many of the first columns tell the rows of both tables apart; all of them where none do. */
    private static int key(List<String> columns, JsonNode first, JsonNode second) {
        for (int key = 1; key < columns.size(); key++) {
            if (apart(columns.subList(0, key), first) && apart(columns.subList(0, key), second)) {
                return key;
            }
        }
        return columns.size();
    }

    private static boolean apart(List<String> key, JsonNode table) {
        Set<String> seen = new HashSet<>();
        for (JsonNode row : table.path("rows")) {
            if (!seen.add(named(key, row))) {
                return false;
            }
        }
        return true;
    }

    private static String named(List<String> key, JsonNode row) {
        return String.join(
                BETWEEN, key.stream().map(column -> text(row.path(column))).toList());
    }

    private static Map<String, JsonNode> rows(List<String> columns, int key, JsonNode table) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        for (JsonNode row : table.path("rows")) {
            String name = named(columns.subList(0, key), row);
            String free = name;
            for (int again = 2; rows.containsKey(free); again++) {
                free = name + BETWEEN + again;
            }
            rows.put(free, row);
        }
        return rows;
    }

    private Diff.Moved moved() {
        List<Diff.Cell> cells = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<String, JsonNode> row : after.entrySet()) {
            JsonNode was = before.get(row.getKey());
            List<Diff.Cell> of = was == null ? List.of() : cells(row.getKey(), was, row.getValue());
            changed += of.isEmpty() ? 0 : 1;
            cells.addAll(of);
        }
        cells.sort(Comparator.comparing(Diff.Cell::size).reversed());
        int added = (int)
                after.keySet().stream().filter(row -> !before.containsKey(row)).count();
        int gone = (int)
                before.keySet().stream().filter(row -> !after.containsKey(row)).count();
        return new Diff.Moved(name, Math.max(before.size(), after.size()), changed, added, gone, cells);
    }

    private List<Diff.Cell> cells(String row, JsonNode was, JsonNode is) {
        List<Diff.Cell> cells = new ArrayList<>();
        for (String column : columns) {
            JsonNode old = was.path(column);
            JsonNode fresh = is.path(column);
            if (!text(old).equals(text(fresh))) {
                cells.add(new Diff.Cell(row, column, text(old), text(fresh), Diff.Size.of(old, fresh)));
            }
        }
        return cells;
    }

    private static String text(JsonNode cell) {
        return cell.isNull() || cell.isMissingNode() ? "" : cell.asText();
    }
}
