package testudo.calibration.record;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import testudo.input.CsvDialect;
import testudo.input.CsvInput;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** A CSV file read by column name; faults are collected and thrown together. */
public final class CsvTable {
    /** Weapons of one row: no month of any record comes near. */
    private static final int MOST_COUNTED = 100_000;

    private static final int LONGEST_NUMBER = 30;
    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2060;

    private final String file;
    private final CsvInput input;
    private final List<Finding> findings = new ArrayList<>();

    private CsvTable(String file, CsvInput input) {
        this.file = file;
        this.input = input;
    }

    public static CsvTable read(Path path, List<String> needed) {
        CsvInput input = CsvInput.read(path, CsvDialect.PLAIN);
        List<String> missing =
                needed.stream().filter(name -> !input.header().contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new BadInput(new Finding(
                    path.toString(),
                    1,
                    "column-known",
                    "the header lacks " + String.join(", ", missing),
                    "use the columns of data/found/forces/raids_monthly.csv or raids.csv."));
        }
        return new CsvTable(path.toString(), input);
    }

    public int size() {
        return input.rows().size();
    }

    /** Whether the header has the column. */
    public boolean has(String column) {
        return input.header().contains(column);
    }

    int line(int row) {
        return input.rows().get(row).line();
    }

    public String text(int row, String column) {
        return input.text(input.rows().get(row), column);
    }

    /** A count that may not be negative; an empty cell is taken as the value for empty, or a fault where there is none. */
    public OptionalInt count(int row, String column, OptionalInt whenEmpty) {
        return count(row, column, whenEmpty, MOST_COUNTED);
    }

    /** The same with another largest value. */
    OptionalInt count(int row, String column, OptionalInt whenEmpty, int most) {
        String text = text(row, column);
        if (text.isEmpty() && whenEmpty.isPresent()) {
            return whenEmpty;
        }
        if (text.matches("\\d{1,9}(\\.0{1,9})?")) {
            int value = new BigDecimal(text).intValueExact();
            if (value <= most) {
                return OptionalInt.of(value);
            }
        }
        fault(
                row,
                "count",
                column + " is '" + text + "', not a whole number from 0 to " + most,
                "mend the cell or drop the row.");
        return OptionalInt.empty();
    }

    /** A number within limits, or empty after noting a fault. */
    public OptionalDouble number(int row, String column, double from, double to) {
        String text = text(row, column);
        if (text.length() <= LONGEST_NUMBER && text.matches("-?\\d+(\\.\\d+)?")) {
            double value = Double.parseDouble(text);
            if (value >= from && value <= to) {
                return OptionalDouble.of(value);
            }
        }
        fault(row, "number", column + " is '" + text + "', not a number from " + from + " to " + to, "mend the cell.");
        return OptionalDouble.empty();
    }

    /** The month of a cell such as {@code 2025-06}; empty after noting a fault. */
    public Optional<YearMonth> month(int row, String column) {
        String text = text(row, column);
        try {
            YearMonth month = YearMonth.parse(text.length() > 7 ? text.substring(0, 7) : text);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR && rest(text)) {
                return Optional.of(month);
            }
        } catch (DateTimeException notAMonth) {
            // reported below with the value
        }
        fault(
                row,
                "month",
                column + " is '" + text + "', not a month from " + FIRST_YEAR + " to " + LAST_YEAR,
                "write it as 2025-06.");
        return Optional.empty();
    }

    /** Whether what follows the month is a day, and after it at most an hour. */
    private static boolean rest(String text) {
        return text.length() <= 7 || text.substring(7).matches("-\\d{2}([T ]\\d{1,2}(:\\d{2}){0,2}(\\.\\d{1,9})?)?Z?");
    }

    public void fault(int row, String check, String message, String maybe) {
        findings.add(new Finding(file, line(row), check, message, maybe));
    }

    public void throwFindings() {
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
    }
}
