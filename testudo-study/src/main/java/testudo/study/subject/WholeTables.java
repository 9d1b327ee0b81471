package testudo.study.subject;

import java.util.List;
import java.util.stream.IntStream;
import testudo.table.Table;
import testudo.table.Tables;

/** Looks a cell up by the text of columns and keys, as a study names it. */
final class WholeTables {
    private WholeTables() {}

    /**
     * The number in a column of the first row that has those values.
     *
     * @param keys column and value in turn
     */
    static double cell(Tables tables, String name, String column, List<String> keys) {
        Table<?> table = tables.all().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "this result has no table '" + name + "'. Maybe the plan does not ask for it."));
        List<String> columns = table.schema().columnNames();
        return table.cells().stream()
                .filter(row -> IntStream.range(0, keys.size() / 2)
                        .allMatch(i -> row.get(columns.indexOf(keys.get(2 * i))).equals(keys.get(2 * i + 1))))
                .findFirst()
                .map(row -> row.get(columns.indexOf(column)))
                .filter(text -> !text.isEmpty())
                .map(WholeTables::number)
                .orElseThrow(() -> new IllegalArgumentException("table '" + name + "' has no number in '" + column
                        + "' where " + keys + ". Maybe look at the table of a run of this plan."));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("'" + text + "' is no number. Maybe name a column of numbers.", none);
        }
    }
}
