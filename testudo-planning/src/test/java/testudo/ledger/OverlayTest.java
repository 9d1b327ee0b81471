package testudo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.facts.FactBook;
import testudo.quantity.BadInput;
import testudo.quantity.Member;
import testudo.quantity.Percent;

@DisplayName("The ledger with one's own figures laid over")
class OverlayTest {
    @TempDir
    private Path own;

    private Ledger with(String row) throws IOException {
        Files.writeString(own.resolve("datapackage.json"), """
                {"name": "own", "resources": [{"name": "expenditure", "path": "expenditure.csv"}]}
                """);
        Files.writeString(
                own.resolve("expenditure.csv"),
                "iso3,year,vintage,is_estimate,metric,value,unit,source,source_check,confidence,note\n" + row + "\n");
        return Ledger.of(FactBook.read(Shipped.DATA, List.of(own)));
    }

    @ParameterizedTest(name = "{0} makes {1}")
    @CsvSource({"1.996, 5", "1.995, 5", "1.994, 4", "2.00, 5"})
    @DisplayName("Poland's share of 2018 counts at two percent as far as it prints as 2.00")
    void thresholdsCompareWhatIsPrinted(String share, int count) throws IOException {
        Ledger ledger = with("POL,2018,NATO-2026-07,no,pct_gdp," + share + ",percent,nato_defexp_2026,,high,");
        assertEquals(
                count,
                ledger.atLeast(ledger.edition("NATO-2026-07"), Year.of(2018), Percent.of(2))
                        .count());
    }

    @Test
    @DisplayName("paths start from the figure laid over")
    void pathsStartFromIt() throws IOException {
        Ledger ledger = with("ITA,2026,NATO-2026-07,yes,pct_gdp,3.00,percent,nato_defexp_2026,,high,");
        Accounts accounts = ledger.accounts(ledger.edition("NATO-2026-07"), SpendingPath.frozen());
        assertEquals(
                Percent.of(3), accounts.of(Member.of("ITA")).year(Year.of(2035)).share());
    }

    @Test
    @DisplayName("a figure in another unit than its table's is named with its line")
    void otherUnit() {
        BadInput bad = assertThrows(
                BadInput.class, () -> with("ITA,2026,NATO-2026-07,yes,usd_current,57,USD_bn,nato_defexp_2026,,high,"));
        assertEquals(2, bad.findings().getFirst().line());
    }
}
