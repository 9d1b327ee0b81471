package testudo.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import testudo.quantity.InOrder;

/**
 * How a CSV file is written.
 *
 * @param delimiter the sign between cells
 * @param quote the sign around a cell that holds a delimiter; doubled inside
 * @param comment the sign that starts a line of remarks, if the file has such lines
 * @param header names of the columns where the file has no line of them
 * @param missing texts that mean that the value is not known, beside the empty one
 */
public record CsvDialect(
        char delimiter, char quote, Optional<Character> comment, List<String> header, Set<String> missing) {
    /** Commas, double quotes, a line of column names, and nothing but the empty cell for what is not known. */
    public static final CsvDialect PLAIN = new CsvDialect(',', '"', Optional.empty(), List.of(), Set.of());

    public CsvDialect {
        header = List.copyOf(header);
        missing = InOrder.set(missing);
    }
}
