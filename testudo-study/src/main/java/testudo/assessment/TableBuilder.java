package testudo.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Table.Column;
import testudo.assessment.Table.Kind;

/** Writes a table row by row; numbers are kept to six significant figures so that bytes do not hang on the last bit. */
public final class TableBuilder {
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    public TableBuilder(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** Adds a column of text. */
    public TableBuilder text(String column, String meaning) {
        columns.add(new Column(column, Kind.TEXT, "", meaning));
        return this;
    }

    /** Adds a column of whole numbers. */
    public TableBuilder whole(String column, String unit, String meaning) {
        columns.add(new Column(column, Kind.WHOLE, unit, meaning));
        return this;
    }

    /** Adds a column of numbers. */
    public TableBuilder number(String column, String unit, String meaning) {
        columns.add(new Column(column, Kind.NUMBER, unit, meaning));
        return this;
    }

    /** Adds a row: text, numbers, yes or no; an empty Optional is unknown. */
    public void row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(plain(cell));
        }
        rows.add(row);
    }

    private static Object plain(Object cell) {
        return switch (cell) {
            case Optional<?> maybe -> maybe.isPresent() ? plain(maybe.get()) : "";
            case Double number -> rounded(number);
            case Integer whole -> (long) whole;
            case Long whole -> whole;
            case BigDecimal exact -> exact;
            case Boolean yes -> yes ? "yes" : "no";
            default -> cell.toString();
        };
    }

    static BigDecimal rounded(double number) {
        if (number == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = new BigDecimal(number).round(SIX).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The table. */
    public Table build() {
        return new Table(name, title, columns, rows);
    }
}
