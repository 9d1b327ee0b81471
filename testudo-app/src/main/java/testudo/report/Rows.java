package testudo.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import testudo.assessment.Table;

/** The rows of one table by column name. A column that the table does not have reads as unknown. */
final class Rows {
    private final List<Row> rows;

    private Rows(List<Row> rows) {
        this.rows = rows;
    }

    static Rows of(Table table) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            places.put(table.columns().get(i).name(), i);
        }
        return new Rows(
                table.rows().stream().map(values -> new Row(places, values)).toList());
    }

    /** The rows of the table of that name, or none. */
    static Rows of(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(Rows::of)
                .orElse(new Rows(List.of()));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    Stream<Row> stream() {
        return rows.stream();
    }

    Rows where(String column, String value) {
        return where(row -> row.text(column).equals(value));
    }

    Rows where(Predicate<Row> test) {
        return new Rows(rows.stream().filter(test).toList());
    }

    /** Keeps the preferred value of a column where it occurs, else the first that does occur. */
    Rows preferring(String column, String... wanted) {
        SequencedSet<String> values = values(column);
        for (String value : wanted) {
            if (values.contains(value)) {
                return where(column, value);
            }
        }
        return values.isEmpty() ? this : where(column, values.getFirst());
    }

    SequencedSet<String> values(String column) {
        SequencedSet<String> values = new LinkedHashSet<>();
        rows.forEach(row -> values.add(row.text(column)));
        return values;
    }

    Optional<Row> first() {
        return rows.stream().findFirst();
    }

    /** One row. */
    record Row(Map<String, Integer> places, List<Object> values) {
        String text(String column) {
            Integer place = places.get(column);
            return place == null ? "" : TableText.spelled(values.get(place));
        }

        OptionalDouble number(String column) {
            String text = text(column);
            try {
                return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(new BigDecimal(text).doubleValue());
            } catch (NumberFormatException e) {
                return OptionalDouble.empty();
            }
        }

        boolean assumed(String column) {
            String grade = text(column);
            return grade.equals("low") || grade.equals("assumed");
        }
    }
}
