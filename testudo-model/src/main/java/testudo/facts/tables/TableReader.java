package testudo.facts.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.input.CsvInput;
import testudo.quantity.Finding;

/** Reads one CSV file into a table; every row keeps its line number. */
final class TableReader {
    private TableReader() {}

    /** The table, or empty where the file cannot be used at all. */
    static Optional<FactTable> read(
            Path file, String name, TableForm form, Optional<TableSchema> known, List<Finding> findings) {
        return CsvInput.read(file, form.dialect(), findings)
                .map(input -> table(input, file, name, form, known, findings));
    }

    /** The same file by what its own package says of its columns, each cell checked, where it says so. */
    static Optional<FactTable> declared(Path file, PackageReader.Resource resource, List<Finding> findings) {
        if (resource.schema().isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Optional<FactTable> table = read(
                file,
                resource.name(),
                resource.form(),
                resource.schema().map(schema -> schema.at(file.toString())),
                findings);
        table.ifPresent(found -> CellCheck.check(found, findings));
        return table;
    }

    private static FactTable table(
            CsvInput input,
            Path file,
            String name,
            TableForm form,
            Optional<TableSchema> known,
            List<Finding> findings) {
        List<String> header = input.header();
        TableSchema schema = known.orElseGet(() -> InferredSchema.of(name, file.toString(), header));
        Map<String, Integer> columns = new LinkedHashMap<>();
        header.forEach(column -> columns.put(column, columns.size()));
        checkColumns(schema, columns, file, findings);
        RowLayout layout = new RowLayout(schema, columns, file.toString());
        List<TableSchema.Type> types = header.stream()
                .map(column -> schema.field(column).map(TableSchema.Field::type).orElse(TableSchema.Type.STRING))
                .toList();
        List<FactRow> rows = new ArrayList<>();
        for (CsvInput.Row row : input.rows()) {
            List<String> cells = new ArrayList<>(header.size());
            for (int i = 0; i < header.size(); i++) {
                cells.add(typed(types.get(i), form, header.get(i), row.cells().get(i)));
            }
            rows.add(new FactRow(layout, cells, row.line()));
        }
        return new FactTable(schema, rows);
    }

    /** A cell in the way of our tables; a whole number loses decimals that are all zero, so that 7.0 is 7 wherever it is a key. */
    private static String typed(TableSchema.Type type, TableForm form, String column, String cell) {
        String plain = form.plain(column, type != TableSchema.Type.STRING, cell);
        return type == TableSchema.Type.INTEGER && !digits(plain)
                ? CellCheck.parse(plain)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(number -> number.toBigInteger().toString())
                        .orElse(plain)
                : plain;
    }

    /** Whether the text is a whole number as it is printed everywhere. */
    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && (text.charAt(0) != '0' || text.length() == 1);
    }

    private static void checkColumns(
            TableSchema schema, Map<String, Integer> columns, Path file, List<Finding> findings) {
        List<String> names =
                schema.fields().stream().map(TableSchema.Field::name).toList();
        for (String name : names) {
            if (!columns.containsKey(name)) {
                findings.add(new Finding(
                        file.toString(),
                        1,
                        "column-present",
                        "column '" + name + "' of table '" + schema.name() + "' is missing",
                        "add it; the columns are " + String.join(", ", names) + "."));
            }
        }
        for (String column : columns.keySet()) {
            if (schema.field(column).isEmpty()) {
                findings.add(new Finding(
                        file.toString(),
                        1,
                        "column-known",
                        "column '" + column + "' is not in the schema of table '" + schema.name() + "'",
                        Nearest.hint(column, names)));
            }
        }
    }
}
