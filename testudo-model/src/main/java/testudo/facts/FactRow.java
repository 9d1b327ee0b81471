package testudo.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One row of a fact table; it knows its file and line, its source and its grade. */
public final class FactRow {
    private final RowLayout layout;
    private final List<String> cells;
    private final int line;

    FactRow(RowLayout layout, List<String> cells, int line) {
        this.layout = layout;
        this.cells = cells;
        this.line = line;
    }

    /**
     * The cell as printed; empty text where the fact is not known.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String text(String column) {
        int index = layout.index(column);
        if (index == RowLayout.NONE) {
            throw new IllegalArgumentException("table '" + layout.schema().name() + "' has no column '" + column
                    + "'. Maybe one of " + String.join(", ", layout.columns().keySet()) + ".");
        }
        return cell(index);
    }

    /** Whether the table has that column. */
    public boolean has(String column) {
        return layout.index(column) != RowLayout.NONE;
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
        return layout.file();
    }

    /** Its line in the file, from 1. */
    public int line() {
        return line;
    }

    /** Key of its source in {@code sources.csv}; several keys are parted by semicolons. */
    public String source() {
        String own = layout.source() == RowLayout.NONE ? "" : cell(layout.source());
        return own.isEmpty() ? layout.schema().defaultSource() : own;
    }

    /** How well it is known. */
    public Grade grade() {
        return layout.grade() == RowLayout.NONE
                ? layout.schema().defaultGrade()
                : Grade.find(cell(layout.grade())).orElse(layout.schema().defaultGrade());
    }

    /** Whether the source was read again for this table; rows of tables without such a mark count as verified. */
    public boolean verified() {
        return layout.verified() == RowLayout.NONE || cell(layout.verified()).equals("Y");
    }

    /** The primary key, its parts joined by a slash. */
    public String key() {
        List<String> parts = layout.schema().primaryKey();
        if (parts.size() == 1) {
            return cell(layout.index(parts.getFirst()));
        }
        return String.join(
                "/", parts.stream().map(part -> cell(layout.index(part))).toList());
    }

    RowLayout layout() {
        return layout;
    }

    String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    @Override
    public String toString() {
        return file() + ":" + line + " " + cells;
    }
}
