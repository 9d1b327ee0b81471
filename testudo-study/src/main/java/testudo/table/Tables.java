package testudo.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a result. A table is asked for by its declaration and answers with rows of its own type.
 *
 * @param all every table, in the order in which they are written
 */
public record Tables(List<Table<?>> all) {
    public Tables {
        all = List.copyOf(all);
    }

    /** The rows of a table, none where the result has no such table. */
    public <R> List<R> rows(Schema<R> schema) {
        return of(schema).rows();
    }

    /** A table, without rows where the result has none. */
    public <R> Table<R> of(Schema<R> schema) {
        return all.stream()
                .filter(table -> table.name().equals(schema.name()))
                .findFirst()
                .map(table -> typed(schema, table))
                .orElseGet(() -> schema.of(List.of()));
    }

    private static <R> Table<R> typed(Schema<R> schema, Table<?> table) {
        List<R> rows = table.rows().stream().map(schema.row()::cast).toList();
        return schema.titled(table.title()).of(rows);
    }

    /** Whether the result has such a table, be it without rows. */
    public boolean has(Schema<?> schema) {
        return all.stream().anyMatch(table -> table.name().equals(schema.name()));
    }

    /** These and others behind them. */
    public Tables and(List<Table<?>> more) {
        List<Table<?>> both = new ArrayList<>(all);
        both.addAll(more);
        return new Tables(both);
    }
}
