package testudo.facts.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

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

    /**
     * The cell as a number; empty where the fact is not known.
     *
     * @throws BadInput if it is no number
     */
    public Optional<BigDecimal> decimal(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CellCheck.parse(text)
                .orElseThrow(() -> bad("number-readable", "'" + column + "' is '" + text + "', which is no number")));
    }

    /**
     * The cell as a whole number; empty where the fact is not known.
     *
     * @throws BadInput if it is none
     */
    public Optional<Integer> whole(String column) {
        return decimal(column).map(number -> {
            try {
                return number.intValueExact();
            } catch (ArithmeticException wrong) {
                throw bad("number-whole", "'" + column + "' is " + text(column) + ", which is no whole number");
            }
        });
    }

    /**
     * The cell as a number that must be known.
     *
     * @throws BadInput if it is empty or no number
     */
    public BigDecimal number(String column) {
        return decimal(column).orElseThrow(() -> bad("cell-present", "'" + column + "' is empty"));
    }

    /**
     * The cell as a whole number that must be known.
     *
     * @throws BadInput if it is empty or no whole number
     */
    public int wholeNumber(String column) {
        return whole(column).orElseThrow(() -> bad("cell-present", "'" + column + "' is empty"));
    }

    /**
     * What is made of the row.
     *
     * @throws BadInput at this row where a value of it cannot be used
     */
    public <T> T making(Function<FactRow, T> maker) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unusable) {
            throw bad("value-usable", String.valueOf(unusable.getMessage()));
        }
    }

    /**
     * Does something with the row.
     *
     * @throws BadInput at this row where a value of it cannot be used
     */
    public void using(Consumer<FactRow> user) {
        making(row -> {
            user.accept(row);
            return row;
        });
    }

    /** A fault of this row. */
    public BadInput bad(String check, String message) {
        return new BadInput(
                finding(check, message, "mend the row; docs/reference/data.md tells what each column holds."));
    }

    /** A fault of this row with what to do about it. */
    public Finding finding(String check, String message, String maybe) {
        return new Finding(file(), line, check, message, maybe);
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
        return key(layout.schema().primaryKey());
    }

    /** The cells of those columns joined by a slash, numbers by their value: 7.0 and 7 are one key. */
    String key(List<String> parts) {
        if (parts.size() == 1) {
            return keyCell(parts.getFirst());
        }
        return String.join("/", parts.stream().map(this::keyCell).toList());
    }

    /** A cell as a key: a number by its value. */
    String keyCell(String column) {
        String cell = cell(layout.index(column));
        return layout.number(column)
                ? CellCheck.parse(cell)
                        .map(number -> number.signum() == 0
                                ? "0"
                                : number.stripTrailingZeros().toPlainString())
                        .orElse(cell)
                : cell;
    }

    FactRow with(String column, String text) {
        text(column);
        int index = layout.index(column);
        List<String> other = new ArrayList<>(cells);
        while (other.size() <= index) {
            other.add("");
        }
        other.set(index, text);
        return new FactRow(layout, other, line);
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
