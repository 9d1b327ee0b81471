package testudo.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.ledger.Shipped;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

@DisplayName("Claims held against the record")
class ClaimsTest {
    private static final String HEADER =
            "id,claim,kind,subject,metric,year,edition,threshold,operator,value,tolerance,unit,announced\n";
    private static final Map<String, ClaimResult> SHIPPED =
            Claims.read(Shipped.DATA.resolve("claims.csv"), Shipped.LEDGER, Shipped.FACTS).held().stream()
                    .collect(Collectors.toMap(ClaimResult::id, Function.identity()));

    @TempDir
    private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("claims.csv"), rows);
    }

    private ClaimResult one(String row) throws IOException {
        return Claims.read(file(HEADER + row + "\n"), Shipped.LEDGER, Shipped.FACTS)
                .held()
                .getFirst();
    }

    private List<Finding> findings(String rows) throws IOException {
        Path file = file(rows);
        return assertThrows(BadInput.class, () -> Claims.read(file, Shipped.LEDGER, Shipped.FACTS))
                .findings();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "two-percent-22-of-32, holds-in-edition, SGAR-2025-04",
                "two-percent-23-of-32, holds-in-edition, NATO-2024-06",
                "two-percent-18-of-32, holds-in-edition, NATO-2025-08",
                "two-percent-31-of-32-2025, cannot-be-checked, -",
                "two-percent-three-in-2014, holds, -",
                "two-percent-all-2025, holds, -",
                "members-32, holds, ''",
                "only-poland-above-3.5, holds, 'NATO-2024-06, SGAR-2025-04, NATO-2025-08, NATO-2026-07'",
                "only-poland-above-3.5-in-2025, contradicted, -",
                "poland-4.32, contradicted, -",
                "poland-4.12, holds-in-edition, NATO-2024-06",
                "usa-3.4, holds-in-edition, NATO-2024-06",
                "nato-2-agreed-2014, holds, ''",
                "nato-5-by-2035, holds, ''",
                "nato-3.5-core, holds, ''",
                "nato-1.5-related, holds, ''",
                "five-is-3.5-and-1.5, holds, ''",
                "gbr-2.5-by-2027, holds, ''",
                "gbr-3-by-2034, holds, ''",
                "gbr-12-submarines, holds, ''",
                "gbr-six-factories, holds, ''",
                "gbr-7000-weapons, holds, ''",
                "deu-above-1-outside-debt-brake, holds, ''",
                "deu-3.5-by-2029, holds, ''",
                "esp-2.1, holds, ''",
                "cze-3-by-2030, contradicted, ''",
                "amd-400, holds, ''",
                "amd-400-is-five-times, holds, ''",
                "amd-400-is-fourfold, contradicted, ''",
                "armour-thousands, cannot-be-checked, ''",
                "shells-millions, cannot-be-checked, ''",
                "shells-two-million, holds, ''",
                "shells-sixfold, holds, ''",
                "europe-growth-2024, holds-in-edition, SGAR-2025-04",
                "press-patriot-decade, contradicted, ''",
                "press-patriot-seven-years, holds, ''",
                "press-shells-sixfold-in-two-years, contradicted, ''",
                "press-sampt-78, holds, ''",
                "press-35-missiles-three-weeks, holds, ''",
                "press-2000-interceptors, holds, ''",
                "press-800-in-three-days, holds, ''",
                "press-poland-eight-patriot, holds, ''",
                "press-poland-22-pilica, holds-in-edition, I224",
                "press-three-years-delay, holds-in-edition, -",
                "press-iskander-200, contradicted, -",
                "press-1.4-trillion, contradicted, NATO-2026-07",
                "press-dutch-gap-poland, holds, ''",
                "press-october-2025-80, holds, ''",
                "press-early-2025-90, contradicted, ''",
                "press-2000-missiles-2025, holds, ''",
                "press-900-ballistic-2025, contradicted, ''",
                "press-merops-40, contradicted, ''"
            })
    @DisplayName("each claim of the news reports has its verdict")
    void shippedVerdicts(String id, String verdict, String edition) {
        ClaimResult result = SHIPPED.get(id);
        assertEquals(verdict, result.verdict(), result::toString);
        if (edition != null) {
            assertEquals(edition, result.edition(), result::toString);
        }
        assertTrue(verdict.equals("cannot-be-checked") || !result.recorded().isEmpty(), result::toString);
    }

    @Test
    @DisplayName("a contradicted claim shows the recorded value of every edition, and their sources")
    void recordedByEdition() {
        ClaimResult poland = SHIPPED.get("poland-4.32");
        assertEquals(
                "POL 4.12 percent (NATO-2024-06); POL 4.07 percent (SGAR-2025-04); POL 3.79 percent (NATO-2025-08); "
                        + "POL 3.75 percent (NATO-2026-07)",
                poland.recorded());
        assertTrue(poland.sources().contains("nato_defexp_2026"));
        assertTrue(SHIPPED.get("gbr-2.5-by-2027").recorded().contains("beside it P012: 2.6"));
        assertEquals("1 + Q030 / 100 = 5", SHIPPED.get("amd-400-is-fourfold").recorded());
    }

    @Test
    @DisplayName("every press claim is held against the record, or the page says why it cannot be")
    void everyPressClaimIsHeldOrTheReasonStands() throws IOException {
        List<String> page = Files.readAllLines(Shipped.DATA.resolve("../docs/explanation/press-claims.md"));
        List<String> found = Files.readAllLines(Shipped.DATA.resolve("found/forces/claims_press.csv"));
        for (String row : found.subList(1, found.size())) {
            String id = row.substring(0, row.indexOf(','));
            String[] told = page.stream()
                    .filter(line -> line.startsWith("| " + id + " |"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id + " is not on the page"))
                    .split(" \\| ?", -1);
            String held = told[3].strip();
            assertTrue(held.isEmpty() != told[4].replace("|", "").isBlank(), id);
            for (String claim : held.replace("`", "").split(", ")) {
                assertTrue(claim.isEmpty() || SHIPPED.containsKey(claim), id + ": " + claim);
            }
        }
    }

    @Test
    @DisplayName("no claim of the shipped table carries a verdict")
    void noStoredVerdict() throws IOException {
        String table = Files.readString(Shipped.DATA.resolve("claims.csv"));
        for (Verdict verdict : Verdict.values()) {
            assertFalse(table.lines().anyMatch(line -> List.of(line.split(",")).contains(verdict.word())));
        }
        assertEquals(
                "verdict-computed",
                findings("id,claim,kind,year,value,verdict\na,There are 32,members,2024,32,holds\n")
                        .getFirst()
                        .check());
    }

    @Test
    @DisplayName("the verdict follows the facts: the same sentence with another number turns round")
    void verdictFollowsTheNumber() throws IOException {
        assertEquals(
                "holds",
                one("a,17,count,,pct_gdp,2024,NATO-2026-07,>= 2,=,17,,,").verdict());
        assertEquals(
                "contradicted",
                one("a,18,count,,pct_gdp,2024,NATO-2026-07,>= 2,=,18,,,").verdict());
        assertEquals(
                "holds",
                one("a,more than 16,count,,pct_gdp,2024,NATO-2026-07,>= 2,>,16,,,")
                        .verdict());
    }

    @Test
    @DisplayName("rows of any table of facts decide: together, each by itself, or by their number")
    void rowsDecide() throws IOException {
        String october = "raids_monthly where month = 2025-10 and threat_class = owa_drone";
        assertEquals(
                "holds",
                one("a,x,rows," + october + ",sum.destroyed / sum.launched * 100,,,,=,80,1,,")
                        .verdict());
        assertEquals(
                "contradicted",
                one("a,x,rows," + october + ",sum.destroyed / sum.launched * 100,,,,=,85,1,,")
                        .verdict());
        String pilica = "inventory where row = I224 or I375";
        assertEquals(
                "holds-in-edition",
                one("a,x,rows," + pilica + ",each.count,,,,=,22,,,").verdict());
        assertEquals(
                "contradicted",
                one("a,x,rows," + pilica + ",each.count,,,,=,23,,,").verdict());
        assertEquals("holds", one("a,x,rows," + pilica + ",rows,,,,=,2,,,").verdict());
        assertEquals(
                "cannot-be-checked",
                one("a,x,rows,inventory where row = I227,sum.count,,,,=,1,,,").verdict(),
                "the count is not public");
        assertEquals(
                "cannot-be-checked",
                one("a,x,rows,inventory where row = I9999,sum.count,,,,=,1,,,").verdict());
    }

    @Test
    @DisplayName("rows that cannot be asked are named with what to write")
    void faultsOfRows() throws IOException {
        assertEquals(
                List.of("rows-form", "table-known", "column-known", "column-known", "sum-form"),
                findings(HEADER
                                + "a,x,rows,inventory with row I1,rows,,,,=,1,,,\n"
                                + "b,x,rows,rumours where row = I1,rows,,,,=,1,,,\n"
                                + "c,x,rows,inventory where colour = red,rows,,,,=,1,,,\n"
                                + "d,x,rows,inventory,sum.colour,,,,=,1,,,\n"
                                + "e,x,rows,inventory,total.count,,,,=,1,,,\n")
                        .stream()
                        .map(Finding::check)
                        .toList());
    }

    @Test
    @DisplayName("a sum of printed figures is worked out in each edition that has them")
    void sumsByEdition() throws IOException {
        ClaimResult sum = one("a,x,arithmetic,,NATO_TOTAL.pct_gdp.2025 - NATO_TOTAL.pct_gdp.2024,,,,=,0.15,0.001,,");
        assertEquals("holds-in-edition", sum.verdict(), sum.toString());
        assertEquals("NATO-2025-08", sum.edition(), sum.toString());
    }

    @Test
    @DisplayName("an amount may be claimed in billions and as roughly as it is written")
    void amounts() throws IOException {
        assertEquals(
                "holds",
                one("a,515 bn,figure,NATO_EUR_CAN,usd_current,2024,NATO-2026-07,,,515,,USD_bn,")
                        .verdict());
        assertEquals(
                "contradicted",
                one("a,516 bn,figure,NATO_EUR_CAN,usd_current,2024,NATO-2026-07,,,516,,USD_bn,")
                        .verdict());
    }

    @Test
    @DisplayName("a missing member leaves a count open only where he could turn it")
    void missingMember() throws IOException {
        assertEquals(
                "cannot-be-checked",
                one("a,x,count,,pct_gdp,2025,NATO-2025-08,>= 2,=,31,,,").verdict());
        assertEquals(
                "holds",
                one("a,x,count,,pct_gdp,2025,NATO-2025-08,>= 2,>=,30,,,").verdict());
        assertEquals(
                "contradicted",
                one("a,x,count,,pct_gdp,2025,NATO-2025-08,>= 2,=,28,,,").verdict());
    }

    @Test
    @DisplayName("every fault is named with its line, and nothing is judged")
    void everyFault() throws IOException {
        List<Finding> found = findings(HEADER
                + "a,x,count,,pct_gdp,2024,NATO-2099-01,>= 2,=,17,,,\n"
                + "a,x,figure,XXX,pct_gdp,2024,,,,many,,,\n"
                + "c,x,rumour,,,,,,,,,,\n"
                + "d,x,arithmetic,,1 + (2,,,,,3,,,\n"
                + "e,x,count,,pct_gdp,2024,,two,~,,,,\n"
                + "f,x,figure,POL,pct_gdp,24,,,,2,,USD_m,\n"
                + "g,x,figure,POL,pct_gdp,2024,,,,2,-1,,\n");
        assertEquals(
                List.of(
                        "2 edition-known",
                        "3 id-once",
                        "3 member-known",
                        "3 number-form",
                        "4 kind-known",
                        "5 sum-form",
                        "6 threshold-form",
                        "6 cell-present",
                        "6 operator-known",
                        "7 year-form",
                        "7 unit-known",
                        "8 tolerance-range"),
                found.stream()
                        .map(finding -> finding.line() + " " + finding.check())
                        .toList());
        assertTrue(found.stream().allMatch(finding -> finding.text().contains("\nMaybe ")));
    }

    @Test
    @DisplayName("a file that is not there, empty or unknown in its columns is refused")
    void unreadable() throws IOException {
        Path absent = folder.resolve("absent.csv");
        assertThrows(BadInput.class, () -> Claims.read(absent, Shipped.LEDGER, Shipped.FACTS));
        assertEquals("header-present", findings("").getFirst().check());
        assertEquals(
                "column-known",
                findings("id,claim,kind,colour\na,x,members,red\n").getFirst().check());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"1 + 400%, 5", "2 * (3 + 4), 14", "10 / 4, 2.5", "8 - 3 - 2, 3", "P006 + P007, 5.0"})
    @DisplayName("sums are worked out as written")
    void sums(String sum, double value) {
        assertEquals(
                value,
                Arithmetic.value(sum, new Witness(Shipped.LEDGER, Shipped.FACTS)::row)
                        .doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"1 +", "(1", "1 / 0", "P999", "1 2 x", "1..2"})
    @DisplayName("what is not a sum is refused")
    void notASum(String text) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Arithmetic.value(text, new Witness(Shipped.LEDGER, Shipped.FACTS)::row));
    }
}
