package testudo.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import testudo.quantity.Figures;

/**
 * The declaration of a table: its name, its title and its columns. From it come the files, the table on the page and the data dictionary.
 *
 * <pre>{@code
 * Schema.of(Held.class, "held", "What is held")
 *         .text("member", "ISO 3166-1 alpha-3", held -> held.member().code())
 *         .whole("fireUnits", "fire units", "in service", Held::fireUnits)
 * }</pre>
 *
 * @param <R> type of a row
 * @param row type of a row
 * @param name name of the files without ending
 * @param title what it shows, in words
 * @param columns in their order
 */
public record Schema<R>(Class<R> row, String name, String title, List<Column<R, ?>> columns) {
    public Schema {
        columns = List.copyOf(columns);
        long names = columns.stream().map(Column::name).distinct().count();
        if (names < columns.size()) {
            throw new IllegalArgumentException("table " + name + " names a column twice");
        }
    }

    /** Names of its columns in order. */
    public List<String> columnNames() {
        return columns.stream().<String>map(Column::name).toList();
    }

    /** A table without columns yet. */
    public static <R> Schema<R> of(Class<R> row, String name, String title) {
        return new Schema<>(row, name, title, List.of());
    }

    /** The same under a title that says more about one run. */
    public Schema<R> titled(String words) {
        return new Schema<>(row, name, words, columns);
    }

    /** With a column of text. */
    public Schema<R> text(String column, String meaning, Function<R, String> value) {
        return maybeText(column, meaning, value.andThen(Optional::of));
    }

    /** With a column of text that may be unknown. */
    public Schema<R> maybeText(String column, String meaning, Function<R, Optional<String>> value) {
        return with(Column.of(column, Kind.TEXT, "", meaning, value));
    }

    /** With a column of keys that people read in words. */
    public Schema<R> key(String column, String meaning, Function<R, String> value, Function<R, String> words) {
        Column<R, String> plain = Column.of(column, Kind.TEXT, "", meaning, value.andThen(Optional::of));
        return with(new Column<>(
                column, Kind.TEXT, "", meaning, plain.value(), Optional.of(words), plain.unitOfRow(), false, column));
    }

    /** With a column of addresses, empty where there is none. */
    public Schema<R> link(String column, String meaning, Function<R, String> value) {
        return with(new Column<>(
                column,
                Kind.TEXT,
                "",
                meaning,
                value.andThen(Optional::of),
                Optional.empty(),
                row -> "",
                true,
                column));
    }

    /** With a column of yes and no. */
    public Schema<R> yes(String column, String meaning, Predicate<R> value) {
        return text(column, meaning, row -> value.test(row) ? "yes" : "no");
    }

    /** With a column of whole numbers. */
    public Schema<R> whole(String column, String unit, String meaning, ToLongFunction<R> value) {
        return maybeWhole(column, unit, meaning, row -> Optional.of(value.applyAsLong(row)));
    }

    /** With a column of whole numbers that may be unknown. */
    public Schema<R> maybeWhole(String column, String unit, String meaning, Function<R, Optional<Long>> value) {
        return with(Column.of(column, Kind.WHOLE, unit, meaning, value));
    }

    /** With a column of numbers, kept to six significant figures so that bytes do not hang on the last bit. */
    public Schema<R> number(String column, String unit, String meaning, ToDoubleFunction<R> value) {
        return exact(column, unit, meaning, row -> Optional.of(Figures.six(value.applyAsDouble(row))));
    }

    /** The same with numbers that may be unknown. */
    public Schema<R> maybeNumber(String column, String unit, String meaning, Function<R, Optional<Double>> value) {
        return exact(column, unit, meaning, row -> value.apply(row).map(Figures::six));
    }

    /** With a column of numbers that are kept as they are. */
    public Schema<R> exact(String column, String unit, String meaning, Function<R, Optional<BigDecimal>> value) {
        return with(Column.of(column, Kind.NUMBER, unit, meaning, value));
    }

    /** With a column of numbers, each in a unit of its own, which stands in the next column. */
    public Schema<R> inUnitOfRow(
            String column, String meaning, Function<R, Optional<BigDecimal>> value, Function<R, String> unit) {
        return with(new Column<>(
                column, Kind.NUMBER, Column.SEE_UNIT, meaning, value, Optional.empty(), unit, false, column));
    }

    /** With columns for each of these, in their order. */
    public <T> Schema<R> each(T[] of, BiFunction<Schema<R>, T, Schema<R>> column) {
        Schema<R> all = this;
        for (T one : of) {
            all = column.apply(all, one);
        }
        return all;
    }

    /** With columns that several tables have. */
    public Schema<R> also(UnaryOperator<Schema<R>> columns) {
        return columns.apply(this);
    }

    /** With another heading on pages above the last column. */
    public Schema<R> headed(String words) {
        List<Column<R, ?>> all = new ArrayList<>(columns);
        all.add(all.removeLast().headed(words));
        return new Schema<>(row, name, title, all);
    }

    /** With a column that is made elsewhere. */
    public Schema<R> with(Column<R, ?> column) {
        List<Column<R, ?>> all = new ArrayList<>(columns);
        all.add(column);
        return new Schema<>(row, name, title, all);
    }

    /** The table of these rows. */
    public Table<R> of(List<R> rows) {
        return new Table<>(this, rows);
    }
}
