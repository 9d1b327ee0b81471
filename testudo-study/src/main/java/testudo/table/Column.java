package testudo.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table: what it is called, what it means, and how it is read from a row.
 *
 * @param <R> type of a row
 * @param <V> type of a stored value
 * @param name machine name
 * @param kind how it is stored
 * @param unit unit, empty where none; {@value #SEE_UNIT} where every row has its own
 * @param meaning one line for the reader
 * @param value the value of a row, empty where unknown
 * @param shown the value of a row in words for people, where they differ from the stored text
 * @param unitOfRow the unit of a row's value
 * @param link whether its text is an address
 * @param heading what stands above it on a page, written as a machine name; its name unless that would say too much of one run
 */
public record Column<R, V>(
        String name,
        Kind<V> kind,
        String unit,
        String meaning,
        Function<R, Optional<V>> value,
        Optional<Function<R, String>> shown,
        Function<R, String> unitOfRow,
        boolean link,
        String heading) {
    static final String SEE_UNIT = "see unit";

    static <R, V> Column<R, V> of(
            String name, Kind<V> kind, String unit, String meaning, Function<R, Optional<V>> value) {
        return new Column<>(name, kind, unit, meaning, value, Optional.empty(), row -> unit, false, name);
    }

    /** The same under another heading. */
    Column<R, V> headed(String words) {
        return new Column<>(name, kind, unit, meaning, value, shown, unitOfRow, link, words);
    }

    /** The value of a row as it is stored, empty where unknown. */
    public String spelled(R row) {
        return value.apply(row).map(kind::spelled).orElse("");
    }

    /** The value of a row as people read it, empty where unknown. */
    public String words(R row) {
        return shown.map(words -> words.apply(row)).orElseGet(() -> spelled(row));
    }
}
