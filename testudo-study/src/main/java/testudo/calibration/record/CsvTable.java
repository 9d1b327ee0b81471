package testudo.calibration.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** A CSV file read by column name; faults are collected and thrown together. */
public final class CsvTable {
    private static final long LARGEST_FILE = 50L << 20;
    private final String file;
    private final List<String> header;
    private final List<CsvRecord> rows;
    private final List<Finding> findings = new ArrayList<>();

    private CsvTable(String file, List<String> header, List<CsvRecord> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    public static CsvTable read(Path path, List<String> needed) {
        List<CsvRecord> records = records(path);
        if (records.isEmpty()) {
            throw fault(path, "header-present", "the file is empty", "start it with a line of column names.");
        }
        List<String> header = records.getFirst().getFields().stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
        List<String> missing =
                needed.stream().filter(name -> !header.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new BadInput(new Finding(
                    path.toString(),
                    1,
                    "column-known",
                    "the header lacks " + String.join(", ", missing),
                    "use the columns of data/found/forces/raids_monthly.csv or raids.csv."));
        }
        return new CsvTable(path.toString(), header, records.subList(1, records.size()));
    }

    private static List<CsvRecord> records(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw fault(path, "file-found", "there is no such file", "check the path.");
            }
            if (Files.size(path) > LARGEST_FILE) {
                throw fault(path, "file-size", "it is larger than 50 MB", "this is not a raid record.");
            }
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(path)) {
                return reader.stream().toList();
            }
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            throw fault(path, "csv-readable", "it is not readable as CSV", "a quotation mark is not closed.");
        }
    }

    private static BadInput fault(Path path, String check, String message, String maybe) {
        return new BadInput(new Finding(path.toString(), 0, check, message, maybe));
    }

    public int size() {
        return rows.size();
    }

    int line(int row) {
        return (int) rows.get(row).getStartingLineNumber();
    }

    public String text(int row, String column) {
        int index = header.indexOf(column);
        CsvRecord record = rows.get(row);
        return index >= 0 && index < record.getFieldCount()
                ? record.getField(index).strip()
                : "";
    }

    /** A count that may not be negative; an empty cell is taken as the value for empty, or a fault where there is none. */
    public OptionalInt count(int row, String column, OptionalInt whenEmpty) {
        String text = text(row, column);
        if (text.isEmpty() && whenEmpty.isPresent()) {
            return whenEmpty;
        }
        try {
            int value = new BigDecimal(text).intValueExact();
            if (value >= 0) {
                return OptionalInt.of(value);
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            // reported below with the value
        }
        fault(row, "count", column + " is '" + text + "', not a whole number from 0", "mend the cell or drop the row.");
        return OptionalInt.empty();
    }

    /** A number within limits, or empty after noting a fault. */
    public OptionalDouble number(int row, String column, double from, double to) {
        String text = text(row, column);
        try {
            double value = Double.parseDouble(text);
            if (value >= from && value <= to) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException notANumber) {
            // reported below with the value
        }
        fault(row, "number", column + " is '" + text + "', not a number from " + from + " to " + to, "mend the cell.");
        return OptionalDouble.empty();
    }

    /** The month of a cell such as {@code 2025-06}; empty after noting a fault. */
    public Optional<YearMonth> month(int row, String column) {
        String text = text(row, column);
        try {
            return Optional.of(YearMonth.parse(text.length() > 7 ? text.substring(0, 7) : text));
        } catch (DateTimeException notAMonth) {
            fault(row, "month", column + " is '" + text + "', not a month", "write it as 2025-06.");
            return Optional.empty();
        }
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
