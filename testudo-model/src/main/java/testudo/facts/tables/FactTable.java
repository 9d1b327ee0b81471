package testudo.facts.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of facts in the order of its file; rows of an overlay take the place of ours or follow them. */
public final class FactTable {
    private final TableSchema schema;
    private final List<FactRow> rows;

    FactTable(TableSchema schema, List<FactRow> rows) {
        this.schema = schema;
        this.rows = List.copyOf(rows);
    }

    /** Name of the resource in {@code datapackage.json}. */
    public String name() {
        return schema.name();
    }

    /** Title for people. */
    public String title() {
        return schema.title();
    }

    /** {@code found}, {@code mapping} or {@code planning}. */
    public String stage() {
        return schema.stage();
    }

    /** Column names in order. */
    public List<String> columns() {
        return schema.fields().stream().map(TableSchema.Field::name).toList();
    }

    /** The column whose empty cells are gaps, if the table has one. */
    public Optional<String> primaryFact() {
        return schema.primaryFact();
    }

    public List<FactRow> rows() {
        return rows;
    }

    /** The row with that primary key, its parts joined by a slash. */
    public Optional<FactRow> find(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /**
     * This table with other cells in the rows of those keys.
     *
     * @throws IllegalArgumentException if it has no such row or column
     */
    FactTable with(List<OtherCell> cells) {
        Map<String, FactRow> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        for (OtherCell cell : cells) {
            FactRow row = byKey.get(cell.key());
            if (row == null) {
                throw new IllegalArgumentException("table '" + name() + "' has no row '" + cell.key() + "'. Maybe "
                        + Nearest.to(cell.key(), byKey.keySet()) + ".");
            }
            byKey.put(cell.key(), row.with(cell.column(), cell.text()));
        }
        return new FactTable(schema, List.copyOf(byKey.values()));
    }

    TableSchema schema() {
        return schema;
    }

    FactTable overlaidBy(FactTable overlay) {
        Map<String, FactRow> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        overlay.rows.forEach(row -> byKey.put(row.key(), row));
        return new FactTable(schema, List.copyOf(byKey.values()));
    }
}
