package testudo.validation.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import testudo.quantity.Finding;

/** Reads a file of cases and names every broken row. */
public final class CaseFile {
    static final List<String> COLUMNS = List.of("id", "description", "inputs", "expected", "tolerance", "source");
    private static final long LARGEST_BYTES = 20_000_000;

    private final Path file;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CaseFile(Path file) {
        this.file = file;
    }

    /** Reads all rows; the findings are empty only if every row is whole. */
    public static CaseFile read(Path file) {
        CaseFile reading = new CaseFile(file);
        reading.readRows();
        if (reading.findings.isEmpty() && reading.cases.isEmpty()) {
            reading.fault(
                    0, "cases-present", "the file holds no case", "write one case a row below the header " + COLUMNS);
        }
        return reading;
    }

    public List<Case> cases() {
        return List.copyOf(cases);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void readRows() {
        if (!Files.isRegularFile(file)) {
            fault(0, "file-readable", "there is no such file", "give a CSV file with the columns " + COLUMNS);
            return;
        }
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                fault(0, "file-size", "the file is larger than 20 MB", "split it, or give the intended file");
                return;
            }
            try (var rows = CsvReader.builder()
                    .detectBomHeader(true)
                    .allowMissingFields(true)
                    .ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : rows) {
                    if (!headerFits(row.getHeader())) {
                        return;
                    }
                    readRow(row);
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            fault(0, "csv-readable", "the file cannot be read as CSV: " + e.getMessage(), "save it as CSV in UTF-8");
        }
    }

    private boolean headerFits(List<String> header) {
        List<String> missing = COLUMNS.stream().filter(c -> !header.contains(c)).toList();
        if (!missing.isEmpty()) {
            fault(1, "columns", "the header lacks " + missing, "use the columns " + COLUMNS);
        }
        return missing.isEmpty();
    }

    private void readRow(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() < COLUMNS.size()) {
            fault(
                    line,
                    "row-complete",
                    "the row has " + row.getFieldCount() + " fields, not " + COLUMNS.size(),
                    "quote texts that hold a comma");
            return;
        }
        String id = row.getField("id").strip();
        Optional<double[]> expected = Numbers.parseList(row.getField("expected"));
        Optional<Tolerance> tolerance = Tolerance.parse(row.getField("tolerance"));
        if (id.isEmpty() || !ids.add(id)) {
            fault(
                    line,
                    "id-unique",
                    "the id '" + id + "' is empty or stands on an earlier line",
                    "give each case its own id");
        }
        if (expected.isEmpty()) {
            fault(
                    line,
                    "expected-number",
                    "expected '" + row.getField("expected") + "' of '" + id + "' is not a number",
                    "write a number, or numbers separated by |");
        }
        if (tolerance.isEmpty()) {
            fault(
                    line,
                    "tolerance-known",
                    "tolerance '" + row.getField("tolerance") + "' of '" + id + "' is not known",
                    "write 'rel 1e-9', 'abs 1e-3' or 'exact'");
        }
        if (!id.isEmpty() && expected.isPresent() && tolerance.isPresent()) {
            cases.add(caseOf(row, line, id, expected.get(), tolerance.get()));
        }
    }

    /** A row that says "same" and gives no inputs takes those of the row before it. */
    private Case caseOf(NamedCsvRecord row, int line, String id, double[] expected, Tolerance tolerance) {
        String family = Case.familyOf(id);
        String description = row.getField("description").strip();
        Inputs inputs = Inputs.parse(row.getField("inputs"));
        boolean same = description.startsWith("same") && inputs.values().isEmpty() && !cases.isEmpty();
        if (same && cases.getLast().family().equals(family)) {
            inputs = cases.getLast().in();
        }
        return new Case(
                line,
                id,
                family,
                description,
                inputs,
                expected,
                row.getField("expected").strip(),
                tolerance,
                row.getField("tolerance").strip(),
                row.getField("source").strip());
    }

    private void fault(int line, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), line, check, message, maybe));
    }
}
