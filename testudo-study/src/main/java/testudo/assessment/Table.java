package testudo.assessment;

import java.util.List;

/**
 * A result as rows, written as CSV, JSON and Parquet and drawn by the report.
 *
 * @param name file name without ending
 * @param title what it shows, in words
 * @param columns names, kinds and units
 * @param rows one list a row, in the order of the columns: String, Long, java.math.BigDecimal, Boolean or empty Optional-free null-free
 *     text "" for unknown
 */
public record Table(String name, String title, List<Column> columns, List<List<Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + name + " has " + columns.size() + " columns but a row of " + row.size());
            }
        }
    }

    /**
     * One column.
     *
     * @param name machine name
     * @param kind how it is stored
     * @param unit unit, empty where none
     * @param meaning one line for the reader
     */
    public record Column(String name, Kind kind, String unit, String meaning) {}

    /** How a column is stored. A number that is unknown is the text "" in CSV and null in JSON and Parquet. */
    public enum Kind {
        TEXT,
        WHOLE,
        NUMBER
    }
}
