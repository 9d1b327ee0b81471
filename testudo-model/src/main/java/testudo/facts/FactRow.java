package testudo.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a fact table; it knows its file and line, its source and its grade. */
public final class FactRow {
    private final TableSchema schema;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final String file;
    private final int line;

    FactRow(TableSchema schema, Map<String, Integer> columns, List<String> cells, String file, int line) {
        this.schema = schema;
        this.columns = columns;
        this.cells = cells;
        this.file = file;
        this.line = line;
    }

    /**
     * The cell as printed; empty text where the fact is not known.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("table '" + schema.name() + "' has no column '" + column
                    + "'. Maybe one of " + String.join(", ", columns.keySet()) + ".");
        }
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Whether the table has that column. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The cell as a number; empty where the fact is not known. */
    public Optional<BigDecimal> decimal(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** The cell as a whole number; empty where the fact is not known. */
    public Optional<Integer> whole(String column) {
        return decimal(column).map(BigDecimal::intValueExact);
    }

    /** The file it was read from. */
    public String file() {
        return file;
    }

    /** Its line in the file, from 1. */
    public int line() {
        return line;
    }

    /** Key of its source in {@code sources.csv}. */
    public String source() {
        return roleText(Role.SOURCE).orElse(schema.defaultSource());
    }

    /** How well it is known. */
    public Grade grade() {
        return roleText(Role.GRADE).flatMap(Grade::find).orElse(schema.defaultGrade());
    }

    /** Whether the source was read again for this table; rows of tables without such a mark count as verified. */
    public boolean verified() {
        return roleText(Role.VERIFIED).map("Y"::equals).orElse(true);
    }

    /** The primary key, its parts joined by a slash. */
    public String key() {
        return String.join(
                "/",
                schema.primaryKey().stream()
                        .map(column -> has(column) ? text(column) : "")
                        .toList());
    }

    private Optional<String> roleText(Role role) {
        return schema.fields().stream()
                .filter(field -> field.role() == role && has(field.name()))
                .map(field -> text(field.name()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + cells;
    }
}
