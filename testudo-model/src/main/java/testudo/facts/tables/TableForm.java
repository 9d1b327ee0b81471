package testudo.facts.tables;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.input.CsvDialect;
import testudo.quantity.InOrder;

/**
 * How a package writes one of its tables: its dialect, and what it says of single columns.
 *
 * @param dialect of the file
 * @param columns by name, only those that are written in a way of their own
 */
record TableForm(CsvDialect dialect, Map<String, Column> columns) {
    static final TableForm PLAIN = new TableForm(CsvDialect.PLAIN, Map.of());

    TableForm {
        columns = InOrder.map(columns);
    }

    /**
     * How the cells of a column are written.
     *
     * @param decimal sign before the decimals
     * @param group sign between groups of digits, if any
     * @param bare whether nothing but the number stands in a cell
     * @param missing texts that mean that the value is not known, in place of those of the table
     */
    record Column(char decimal, Optional<Character> group, boolean bare, Optional<Set<String>> missing) {
        static final Column PLAIN = new Column('.', Optional.empty(), true, Optional.empty());
    }

    /** The cell as our tables write it: a decimal point, no groups, empty where not known. */
    String plain(String column, boolean number, String cell) {
        Column form = columns.getOrDefault(column, Column.PLAIN);
        if (form.missing().orElse(dialect.missing()).contains(cell)) {
            return "";
        }
        return number ? plainNumber(form, cell) : cell;
    }

    private static String plainNumber(Column form, String cell) {
        String digits = form.bare() ? cell : cell.replaceAll("^[^-+0-9]+|[^0-9]+$", "");
        if (form.group().isPresent()) {
            digits = digits.replace(form.group().get().toString(), "");
        }
        if (form.decimal() == '.') {
            return digits;
        }
        // A point where the decimal sign is another one would change the number's size: it stays and is refused as no
        // number.
        return digits.indexOf('.') >= 0 ? "'" + cell + "'" : digits.replace(form.decimal(), '.');
    }
}
