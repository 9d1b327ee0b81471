package testudo.calibration.record;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** The monthly record of one file: one series a class on one calendar, and what was left out. */
public final class MonthlyRecord {
    private static final List<String> COLUMNS = List.of("month", "threat_class", "launched", "destroyed", "lost_or_ew");
    private final Map<RecordClass, Series> series;
    private final SortedMap<String, Long> leftOut;
    private final SortedMap<YearMonth, String> partial;
    private final YearMonth first;
    private final YearMonth last;

    private record Row(YearMonth month, String name, int launched, int neutralised, String coverage) {
        public boolean partial() {
            return !coverage.isEmpty() && !coverage.startsWith("full");
        }
    }

    private MonthlyRecord(
            Map<RecordClass, Series> series,
            SortedMap<String, Long> leftOut,
            SortedMap<YearMonth, String> partial,
            YearMonth first,
            YearMonth last) {
        this.series = series;
        this.leftOut = leftOut;
        this.partial = partial;
        this.first = first;
        this.last = last;
    }

    /** Reads the months up to and including {@code until}; later months are checked but not used. An empty number launched is a gap. */
    public static MonthlyRecord read(Path file, YearMonth until) {
        CsvTable table = CsvTable.read(file, COLUMNS);
        List<Row> rows = rows(table);
        table.throwFindings();
        if (rows.isEmpty()) {
            throw new BadInput(new Finding(
                    file.toString(),
                    0,
                    "months-present",
                    "there is no month with weapons launched in it",
                    "give rows with month, threat_class, launched, destroyed and lost_or_ew."));
        }
        List<Row> used =
                rows.stream().filter(row -> !row.month().isAfter(until)).toList();
        YearMonth first =
                used.stream().map(Row::month).min(YearMonth::compareTo).orElse(until);
        YearMonth last = used.stream().map(Row::month).max(YearMonth::compareTo).orElse(until);
        return collect(used, first, last);
    }

    private static List<Row> rows(CsvTable table) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "launched").isEmpty()) {
                continue;
            }
            Optional<YearMonth> month = table.month(row, "month");
            String name = table.text(row, "threat_class");
            OptionalInt launched = table.count(row, "launched", OptionalInt.empty());
            OptionalInt destroyed = table.count(row, "destroyed", OptionalInt.of(0));
            OptionalInt lost = table.count(row, "lost_or_ew", OptionalInt.of(0));
            if (name.isEmpty()) {
                table.fault(row, "class-given", "threat_class is empty", "name the class as in the record.");
            }
            if (month.isEmpty() || launched.isEmpty() || destroyed.isEmpty() || lost.isEmpty()) {
                continue;
            }
            long sum = (long) destroyed.getAsInt() + lost.getAsInt();
            if (sum > launched.getAsInt()) {
                table.fault(
                        row,
                        "sum-within-launched",
                        "destroyed + lost_or_ew is " + sum + " of " + launched.getAsInt() + " launched",
                        "the row counts something twice.");
                continue;
            }
            if (!seen.add(month.get() + " " + name)) {
                table.fault(
                        row, "row-once", name + " in " + month.get() + " stands twice", "add the two rows together.");
            }
            rows.add(new Row(month.get(), name, launched.getAsInt(), (int) sum, table.text(row, "coverage")));
        }
        return rows;
    }

    private static MonthlyRecord collect(List<Row> rows, YearMonth first, YearMonth last) {
        int length = new Series(first, new int[0], new int[0]).index(last) + 1;
        Map<RecordClass, int[][]> counts = new EnumMap<>(RecordClass.class);
        for (RecordClass recordClass : RecordClass.values()) {
            counts.put(recordClass, new int[2][length]);
        }
        SortedMap<String, Long> leftOut = new TreeMap<>();
        SortedMap<YearMonth, String> partial = new TreeMap<>();
        Series calendar = new Series(first, new int[length], new int[length]);
        for (Row row : rows) {
            Optional<RecordClass> recordClass = RecordClass.ofRecordName(row.name());
            if (row.partial()) {
                partial.put(row.month(), row.coverage());
            }
            if (recordClass.isEmpty()) {
                leftOut.merge(row.name(), (long) row.launched(), Long::sum);
            } else {
                int[][] pair = counts.getOrDefault(recordClass.get(), new int[2][length]);
                pair[0][calendar.index(row.month())] = row.launched();
                pair[1][calendar.index(row.month())] = row.neutralised();
            }
        }
        Map<RecordClass, Series> series = new EnumMap<>(RecordClass.class);
        counts.forEach((recordClass, pair) -> series.put(recordClass, new Series(first, pair[0], pair[1])));
        return new MonthlyRecord(series, leftOut, partial, first, last);
    }

    public Series of(RecordClass recordClass) {
        return series.getOrDefault(recordClass, new Series(first, new int[0], new int[0]));
    }

    /** Launched weapons of classes that are not forecast, by their name in the record. */
    public SortedMap<String, Long> leftOut() {
        return leftOut;
    }

    /** Months that the record itself calls other than full, with its words; they are used as they stand. */
    public SortedMap<YearMonth, String> partial() {
        return partial;
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return last;
    }
}
