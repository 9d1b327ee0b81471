package testudo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.ledger.entry.Aggregate;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.Group;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;

@DisplayName("Sums over the members")
class AggregatesTest {
    private static final Ledger LEDGER = Shipped.LEDGER;
    private static final double MILLION_DOLLARS = 3;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2014, 943257, 289315, 1026158, 2.56, 1.40", "2015, 895726, 254473, 1010034, 2.46, 1.40",
        "2016, 911653, 255594, 1027943, 2.46, 1.41", "2017, 918034, 275101, 1018149, 2.37, 1.45",
        "2018, 972729, 300474, 1045940, 2.38, 1.48", "2019, 1052542, 301656, 1129749, 2.51, 1.51",
        "2020, 1096546, 325896, 1155901, 2.68, 1.69", "2021, 1182761, 358667, 1182761, 2.58, 1.62",
        "2022, 1190359, 355382, 1151600, 2.43, 1.62", "2023, 1290167, 414564, 1190634, 2.45, 1.71",
        "2024, 1482905, 515198, 1330026, 2.65, 1.96", "2025, 1629630, 653806, 1404842, 2.75, 2.31",
        "2026, 1809915, 777066, 1484129, 2.86, 2.53"
    })
    @DisplayName("the members' amounts add to NATO's own totals within three million dollars")
    void reproduceNato(
            int year, double nato, double europeAndCanada, double constant, double share, double shareEurope) {
        Edition edition = LEDGER.edition("NATO-2026-07");
        Aggregate all = LEDGER.aggregate(edition, Year.of(year), Group.NATO);
        Aggregate part = LEDGER.aggregate(edition, Year.of(year), Group.EUROPE_AND_CANADA);
        assertEquals(nato, all.current().orElseThrow().millions(), MILLION_DOLLARS);
        assertEquals(europeAndCanada, part.current().orElseThrow().millions(), MILLION_DOLLARS);
        assertEquals(constant, all.constant().orElseThrow().millions(), MILLION_DOLLARS);
        assertEquals(share, all.printedShare().orElseThrow().value());
        assertEquals(shareEurope, part.printedShare().orElseThrow().value());
        assertNear(all.printedCurrent().orElseThrow(), all.current().orElseThrow());
        assertNear(part.printedCurrent().orElseThrow(), part.current().orElseThrow());
        assertNear(all.printedConstant().orElseThrow(), all.constant().orElseThrow());
        assertNear(part.printedConstant().orElseThrow(), part.constant().orElseThrow());
    }

    private static void assertNear(Money printed, Money ours) {
        assertEquals(printed.millions(), ours.millions(), MILLION_DOLLARS);
    }

    @Test
    @DisplayName("the entry of Finland and Sweden is part of the printed growth of Europe and Canada")
    void growthIncludesEntrants() {
        Edition edition = LEDGER.edition("NATO-2026-07");
        Aggregate before = LEDGER.aggregate(edition, Year.of(2023), Group.EUROPE_AND_CANADA);
        Aggregate after = LEDGER.aggregate(edition, Year.of(2024), Group.EUROPE_AND_CANADA);
        Member sweden = Member.of("SWE");
        assertTrue(!before.members().contains(sweden) && after.members().contains(sweden));
        double asPrinted =
                growth(before.constant().orElseThrow(), after.constant().orElseThrow());
        Money swedenBefore = LEDGER.find(edition, sweden, Year.of(2023))
                .flatMap(Entry::constant)
                .orElseThrow()
                .money();
        double withSweden = growth(
                before.constant().orElseThrow().plus(swedenBefore),
                after.constant().orElseThrow());
        assertEquals(19.28, asPrinted, 0.005);
        assertEquals(19.28, after.printedRealChange().orElseThrow().value());
        assertEquals(16.1, withSweden, 0.05);
    }

    private static double growth(Money before, Money after) {
        return (after.millions() / before.millions() - 1) * 100;
    }

    @Test
    @DisplayName("an edition that prints no amounts has no sum, and no zero")
    void noAmounts() {
        Aggregate sum = LEDGER.aggregate(LEDGER.edition("SGAR-2025-04"), Year.of(2024), Group.NATO);
        assertTrue(sum.current().isEmpty());
        assertEquals(Percent.of(2.61), sum.printedShare().orElseThrow());
    }
}
