package testudo.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as comma-separated text. Text that a spreadsheet would run as a formula, since it begins with {@code = + - @} or a control character, gets
 * an apostrophe before it.
 */
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
        List<Boolean> texts = table.schema().columns().stream()
                .map(column -> column.kind() instanceof Kind.Text)
                .toList();
        table.cells()
                .forEach(row -> lines.add(joined(IntStream.range(0, row.size())
                        .mapToObj(i -> texts.get(i) ? harmless(row.get(i)) : row.get(i))
                        .toList())));
        return lines;
    }

    /** Text that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
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
