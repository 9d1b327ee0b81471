package testudo.ledger.claim;

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
import java.util.Set;
import testudo.ledger.Ledger;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Reads a table of claims and names every fault with its line. */
final class ClaimReader {
    static final List<String> COLUMNS = List.of(
            "id",
            "claim",
            "kind",
            "subject",
            "metric",
            "year",
            "edition",
            "threshold",
            "operator",
            "value",
            "tolerance",
            "unit",
            "announced",
            "source",
            "note");
    static final List<String> KINDS = List.of("figure", "count", "only", "members", "pledge", "quantity", "arithmetic");

    private static final long LARGEST_FILE = 5L << 20;

    private final Path file;
    private final Ledger ledger;
    private final List<Finding> findings = new ArrayList<>();

    ClaimReader(Path file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        if (readable()) {
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(file)) {
                Set<String> ids = new HashSet<>();
                boolean headerSeen = false;
                for (NamedCsvRecord row : rows) {
                    if (!headerSeen && !header(row)) {
                        break;
                    }
                    headerSeen = true;
                    new ClaimRow(row, file.toString(), ledger, findings)
                            .claim(ids)
                            .ifPresent(claims::add);
                }
                if (claims.isEmpty() && findings.isEmpty()) {
                    find(
                            0,
                            "claims-present",
                            "there is no claim in it",
                            "start with the header " + String.join(",", COLUMNS) + ".");
                }
            } catch (CsvParseException | IOException | UncheckedIOException | IllegalArgumentException broken) {
                find(
                        0,
                        "csv-readable",
                        "it is not readable as CSV: " + rootMessage(broken),
                        "a quotation mark is not closed.");
            }
        }
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return claims;
    }

    private boolean readable() {
        try {
            if (!Files.isRegularFile(file)) {
                find(0, "file-present", "there is no such file", "check the path.");
                return false;
            }
            if (Files.size(file) > LARGEST_FILE) {
                find(
                        0,
                        "file-size",
                        "it has " + (Files.size(file) >> 20) + " MB; a table of claims may have 5",
                        "split it.");
                return false;
            }
            return true;
        } catch (IOException unreadable) {
            find(0, "file-readable", "it cannot be read: " + unreadable.getMessage(), "check that you may read it.");
            return false;
        }
    }

    private boolean header(NamedCsvRecord row) {
        int before = findings.size();
        for (String column : row.getHeader()) {
            if (column.equals("verdict")) {
                find(
                        1,
                        "verdict-computed",
                        "column 'verdict' is stored",
                        "drop it: a verdict is computed from the facts each time.");
            } else if (!COLUMNS.contains(column)) {
                find(
                        1,
                        "column-known",
                        "column '" + column + "' is not known",
                        "one of " + String.join(", ", COLUMNS) + ".");
            }
        }
        for (String column : List.of("id", "claim", "kind")) {
            if (!row.getHeader().contains(column)) {
                find(1, "column-present", "column '" + column + "' is missing", "add it.");
            }
        }
        return findings.size() == before;
    }

    private void find(int line, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), line, check, message, maybe));
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
