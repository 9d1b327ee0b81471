package testudo.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.Finding;

/** Reads one CSV file into a table; every row keeps its line number. */
final class TableReader {
    /** Larger files are refused: the largest table shipped has under one megabyte. */
    static final long LARGEST_FILE = 20L << 20;

    private TableReader() {}

    /** The table, or empty where the file cannot be used at all. */
    static Optional<FactTable> read(Path file, String name, Optional<TableSchema> known, List<Finding> findings) {
        Optional<String> text = text(file, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.get())) {
            return table(reader, file, name, known, findings);
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            findings.add(new Finding(
                    file.toString(),
                    0,
                    "csv-readable",
                    "it is not readable as CSV: " + rootMessage(broken),
                    "a quotation mark is not closed."));
            return Optional.empty();
        }
    }

    private static Optional<FactTable> table(
            CsvReader<CsvRecord> reader, Path file, String name, Optional<TableSchema> known, List<Finding> findings) {
        var records = reader.iterator();
        if (!records.hasNext()) {
            findings.add(new Finding(
                    file.toString(), 0, "header-present", "it is empty", "start it with a line of column names."));
            return Optional.empty();
        }
        List<String> header = records.next().getFields();
        if (header.size() == 1 && header.getFirst().contains(";")) {
            findings.add(new Finding(
                    file.toString(),
                    1,
                    "separator",
                    "the columns are parted by semicolons",
                    "save it as CSV with commas; numbers need a decimal point."));
            return Optional.empty();
        }
        TableSchema schema = known.orElseGet(() -> InferredSchema.of(name, file.toString(), header));
        Map<String, Integer> columns = columns(header, file, findings);
        checkColumns(schema, columns, file, findings);
        RowLayout layout = new RowLayout(schema, columns, file.toString());
        List<FactRow> rows = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord csv = records.next();
            int line = (int) csv.getStartingLineNumber();
            if (csv.getFieldCount() != header.size()) {
                findings.add(new Finding(
                        file.toString(),
                        line,
                        "cell-count",
                        "the row has " + csv.getFieldCount() + " cells where the header has " + header.size(),
                        "a comma is missing, or a text with commas needs quotation marks."));
            }
            rows.add(new FactRow(layout, csv.getFields(), line));
        }
        return Optional.of(new FactTable(schema, rows));
    }

    private static Map<String, Integer> columns(List<String> header, Path file, List<Finding> findings) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int index = 0; index < header.size(); index++) {
            if (columns.putIfAbsent(header.get(index), index) != null) {
                findings.add(new Finding(
                        file.toString(),
                        1,
                        "column-once",
                        "column '" + header.get(index) + "' stands twice",
                        "rename or drop one of them."));
            }
        }
        return columns;
    }

    private static void checkColumns(
            TableSchema schema, Map<String, Integer> columns, Path file, List<Finding> findings) {
        for (TableSchema.Field field : schema.fields()) {
            if (!columns.containsKey(field.name())) {
                findings.add(new Finding(
                        file.toString(),
                        1,
                        "column-present",
                        "column '" + field.name() + "' of table '" + schema.name() + "' is missing",
                        "add it; the columns are "
                                + String.join(
                                        ", ",
                                        schema.fields().stream()
                                                .map(TableSchema.Field::name)
                                                .toList())
                                + "."));
            }
        }
        for (String column : columns.keySet()) {
            if (schema.field(column).isEmpty()) {
                findings.add(new Finding(
                        file.toString(),
                        1,
                        "column-known",
                        "column '" + column + "' is not in the schema of table '" + schema.name() + "'",
                        Nearest.hint(
                                column,
                                schema.fields().stream()
                                        .map(TableSchema.Field::name)
                                        .toList())));
            }
        }
    }

    private static Optional<String> text(Path file, List<Finding> findings) {
        try {
            if (!Files.isRegularFile(file)) {
                findings.add(new Finding(
                        file.toString(),
                        0,
                        "file-present",
                        PackageReader.DESCRIPTOR + " names this file, but it is not there",
                        "add the file, or drop its resource."));
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST_FILE) {
                findings.add(new Finding(
                        file.toString(),
                        0,
                        "file-size",
                        "it has " + (Files.size(file) >> 20) + " MB; a table may have 20",
                        "split it, or leave out what is not a fact."));
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString()
                    .replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException wrong) {
            findings.add(new Finding(
                    file.toString(), 0, "encoding", "it is not UTF-8 text", "save it as UTF-8 and try again."));
        } catch (IOException unreadable) {
            findings.add(new Finding(
                    file.toString(),
                    0,
                    "file-readable",
                    "it cannot be read: " + unreadable.getClass().getSimpleName(),
                    "check that you may read it."));
        }
        return Optional.empty();
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
