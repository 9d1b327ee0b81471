package testudo.validation.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import testudo.input.CsvDialect;
import testudo.input.CsvInput;
import testudo.quantity.Finding;

/** Reads a file of cases and names every broken row. */
public final class CaseFile {
    static final List<String> COLUMNS = List.of("id", "description", "inputs", "expected", "tolerance", "source");
    private static final int MOST_CASES = 20_000;

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
        Optional<CsvInput> input = CsvInput.read(file, CsvDialect.PLAIN, findings);
        if (input.isEmpty() || !headerFits(input.get().header())) {
            return;
        }
        for (CsvInput.Row row : input.get().rows()) {
            if (findings.size() + cases.size() > MOST_CASES) {
                fault(row.line(), "case-count", "it has more than " + MOST_CASES + " cases", "split it");
                return;
            }
            readRow(column -> input.get().text(row, column), row.line());
        }
    }

    private boolean headerFits(List<String> header) {
        List<String> missing = COLUMNS.stream().filter(c -> !header.contains(c)).toList();
        if (!missing.isEmpty()) {
            fault(1, "columns", "the header lacks " + missing, "use the columns " + COLUMNS);
        }
        return missing.isEmpty();
    }

    private void readRow(UnaryOperator<String> row, int line) {
        String id = row.apply("id");
        Optional<double[]> expected = Numbers.parseList(row.apply("expected"));
        Optional<Tolerance> tolerance = Tolerance.parse(row.apply("tolerance"));
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
                    "expected '" + row.apply("expected") + "' of '" + id + "' is not a number",
                    "write a number, or numbers separated by |");
        }
        if (tolerance.isEmpty()) {
            fault(
                    line,
                    "tolerance-known",
                    "tolerance '" + row.apply("tolerance") + "' of '" + id + "' is not known",
                    "write 'rel 1e-9', 'abs 1e-3' or 'exact'");
        }
        if (!id.isEmpty() && expected.isPresent() && tolerance.isPresent()) {
            cases.add(caseOf(row, line, id, expected.get(), tolerance.get()));
        }
    }

    /** A row that says "same" and gives no inputs takes those of the row before it. */
    private Case caseOf(UnaryOperator<String> row, int line, String id, double[] expected, Tolerance tolerance) {
        String family = Case.familyOf(id);
        String description = row.apply("description");
        Inputs inputs = Inputs.parse(row.apply("inputs"));
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
                row.apply("expected"),
                tolerance,
                row.apply("tolerance"),
                row.apply("source"));
    }

    private void fault(int line, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), line, check, message, maybe));
    }
}
