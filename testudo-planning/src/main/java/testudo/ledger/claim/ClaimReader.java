package testudo.ledger.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import testudo.facts.FactBook;
import testudo.input.CsvDialect;
import testudo.input.CsvInput;
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
    static final List<String> KINDS =
            List.of("figure", "count", "only", "members", "pledge", "quantity", "arithmetic", "rows");

    private static final int MOST_CLAIMS = 10_000;

    private final Path file;
    private final Ledger ledger;
    private final FactBook facts;
    private final List<Finding> findings = new ArrayList<>();

    ClaimReader(Path file, Ledger ledger, FactBook facts) {
        this.file = file;
        this.ledger = ledger;
        this.facts = facts;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        Optional<CsvInput> input = CsvInput.read(file, CsvDialect.PLAIN, findings);
        if (input.isPresent() && header(input.get().header())) {
            Set<String> ids = new HashSet<>();
            for (CsvInput.Row row : input.get().rows()) {
                if (claims.size() + findings.size() > MOST_CLAIMS) {
                    find(row.line(), "claim-count", "it has more than " + MOST_CLAIMS + " claims", "split it.");
                    break;
                }
                new ClaimRow(input.get(), row, file.toString(), new Witness(ledger, facts), findings)
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
        }
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return claims;
    }

    private boolean header(List<String> header) {
        int before = findings.size();
        for (String column : header) {
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
            if (!header.contains(column)) {
                find(1, "column-present", "column '" + column + "' is missing", "add it.");
            }
        }
        return findings.size() == before;
    }

    private void find(int line, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), line, check, message, maybe));
    }
}
