package testudo.tabulation.member;

import java.time.Year;
import java.util.Optional;
import testudo.ledger.entry.Edition;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.table.Schema;

/**
 * Defence spending of one member in one year.
 *
 * @param member who
 * @param year of the spending
 * @param edition of NATO's tables
 * @param path the assumed path; empty for the record
 * @param share core defence spending as a share of GDP
 * @param estimated whether the edition marks it as an estimate
 */
public record SpendingRow(
        Member member, Year year, Edition edition, Optional<String> path, Percent share, boolean estimated) {
    public static final Schema<SpendingRow> SCHEMA = Schema.of(
                    SpendingRow.class,
                    "spending",
                    "Defence spending as a share of GDP, by edition and along every path")
            .text("member", "ISO 3166-1 alpha-3", row -> row.member().code())
            .whole("year", "year", "of the spending", row -> row.year().getValue())
            .text("edition", "of NATO's tables", row -> row.edition().toString())
            .text(
                    "path",
                    "printed for the record, else the path",
                    row -> row.path().orElse("printed"))
            .number(
                    "sharePercent",
                    "% of GDP",
                    "core defence spending",
                    row -> row.share().value())
            .text("estimate", "e where the edition marks an estimate, p on a path", SpendingRow::mark);

    private String mark() {
        return path.isPresent() ? "p" : estimated ? "e" : "";
    }
}
