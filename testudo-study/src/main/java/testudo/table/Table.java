package testudo.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A result as rows: records inside the program, cells where it is written.
 *
 * @param <R> type of a row
 * @param schema its name, title and columns
 * @param rows in their order
 */
public record Table<R>(Schema<R> schema, List<R> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    public String name() {
        return schema.name();
    }

    public String title() {
        return schema.title();
    }

    public Stream<R> stream() {
        return rows.stream();
    }

    /** Every cell as it is stored, row by row; unknown is empty. */
    public List<List<String>> cells() {
        return rows.stream().map(this::cells).toList();
    }

    private List<String> cells(R row) {
        return schema.columns().stream().map(column -> column.spelled(row)).toList();
    }
}
