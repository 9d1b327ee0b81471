package testudo.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as comma-separated text. */
public final class Csv {
    private Csv() {}

    /** The whole file. */
    public static String of(Table<?> table) {
        return String.join("\n", lines(table)) + "\n";
    }

    /** The head, then a line a row. */
    public static List<String> lines(Table<?> table) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(table.schema().columns().stream().map(Column::name).toList()));
        table.cells().forEach(row -> lines.add(joined(row)));
        return lines;
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        boolean bare = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
