package testudo.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.ledger.entry.Amount;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.Print;
import testudo.ledger.entry.Share;
import testudo.quantity.BadInput;
import testudo.quantity.Member;
import testudo.quantity.Percent;

@DisplayName("The ledger by edition")
class EditionsTest {
    private static final Ledger LEDGER = Shipped.LEDGER;
    private static final Percent TWO = Percent.of(2);
    private static final Percent CORE = Percent.of(3.5);

    private static List<Member> members(String codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(" ")).map(Member::of).sorted().toList();
    }

    private static Share share(String member, int year, String edition) {
        return LEDGER.find(LEDGER.edition(edition), Member.of(member), Year.of(year))
                .flatMap(Entry::share)
                .orElseThrow();
    }

    @ParameterizedTest(name = "in {0} by {1}: {2}")
    @CsvSource({
        "2014, NATO-2023-07, 3",
        "2014, NATO-2024-06, 3",
        "2014, NATO-2025-08, 3",
        "2014, NATO-2026-07, 3",
        "2016, NATO-2026-07, 4",
        "2018, NATO-2026-07, 5",
        "2019, NATO-2026-07, 6",
        "2020, NATO-2026-07, 8",
        "2020, NATO-2025-08, 8",
        "2021, NATO-2026-07, 6",
        "2021, NATO-2025-08, 6",
        "2022, NATO-2022-06, 9",
        "2022, NATO-2026-07, 7",
        "2022, NATO-2025-08, 7",
        "2023, NATO-2023-07, 11",
        "2023, SGAR-2024-03, 11",
        "2023, NATO-2025-08, 10",
        "2023, NATO-2026-07, 10",
        "2024, NATO-2024-06, 23",
        "2024, SGAR-2025-04, 22",
        "2024, NATO-2025-08, 18",
        "2024, NATO-2026-07, 17",
        "2025, NATO-2025-08, 30",
        "2025, NATO-2026-07, 28",
        "2026, NATO-2026-07, 30"
    })
    @DisplayName("as many members are at two percent as were counted apart from this program")
    void countsAtTwoPercent(int year, String edition, int count) {
        assertEquals(
                count,
                LEDGER.atLeast(LEDGER.edition(edition), Year.of(year), TWO).count());
    }

    @ParameterizedTest(name = "in {0} by {1}: {2}")
    @CsvSource({
        "2014, NATO-2026-07, USA GBR GRC", "2016, NATO-2026-07, USA GBR GRC EST",
        "2021, NATO-2026-07, EST GBR GRC LVA POL USA", "2022, NATO-2025-08, EST GBR GRC LTU LVA POL USA",
        "2023, NATO-2026-07, DNK EST FIN GBR GRC HUN LTU LVA POL USA"
    })
    @DisplayName("the members at two percent are those listed")
    void listsAtTwoPercent(int year, String edition, String codes) {
        assertEquals(
                members(codes),
                LEDGER.atLeast(LEDGER.edition(edition), Year.of(year), TWO).members());
    }

    @ParameterizedTest(name = "in {0} by {1}: {2}")
    @CsvSource({
        "2014, NATO-2026-07, USA",
        "2014, NATO-2025-08, USA",
        "2020, NATO-2026-07, USA",
        "2020, NATO-2025-08, USA",
        "2021, NATO-2026-07, GRC",
        "2021, NATO-2025-08, GRC",
        "2022, NATO-2026-07, GRC",
        "2023, NATO-2023-07, POL",
        "2023, SGAR-2024-03, POL",
        "2023, NATO-2025-08,",
        "2023, NATO-2026-07,",
        "2024, NATO-2024-06, POL",
        "2024, SGAR-2025-04, POL",
        "2024, NATO-2025-08, POL",
        "2024, NATO-2026-07, POL",
        "2025, NATO-2025-08, POL LTU LVA",
        "2025, NATO-2026-07, POL LTU EST LVA",
        "2026, NATO-2026-07, LTU EST LVA POL GRC"
    })
    @DisplayName("the members at three and a half percent are those listed")
    void listsAtThreeAndAHalf(int year, String edition, String codes) {
        assertEquals(
                members(codes),
                LEDGER.atLeast(LEDGER.edition(edition), Year.of(year), CORE).members());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NATO-2024-06, 4.12", "SGAR-2025-04, 4.07", "NATO-2025-08, 3.79", "NATO-2026-07, 3.75"})
    @DisplayName("Poland's share of 2024 depends on the edition")
    void polandByEdition(String edition, double share) {
        assertEquals(share, share("POL", 2024, edition).value().value());
    }

    @ParameterizedTest(name = "{0}: {1} members")
    @CsvSource({"2014, 8", "2024, 27", "2025, 28", "2026, 30"})
    @DisplayName(
            "of today's 31 members with forces as many spent a fifth on equipment as were counted apart from this program")
    void equipmentOfTodaysMembers(int year, int count) {
        Edition edition = LEDGER.edition("NATO-2026-07");
        assertEquals(
                count,
                LEDGER.members(Year.of(2026)).stream()
                        .flatMap(member -> LEDGER.find(edition, member, Year.of(year)).stream())
                        .filter(entry -> entry.equipmentShare().orElseThrow().compareTo(Percent.of(20)) >= 0)
                        .count());
    }

    @ParameterizedTest(name = "{0}: {1} members")
    @CsvSource({"2014, 7", "2024, 27", "2025, 28", "2026, 30"})
    @DisplayName("of those who were members in that year one fewer in 2014: Sweden had not joined")
    void equipmentOfMembersThen(int year, int count) {
        assertEquals(
                count,
                LEDGER.atLeastOnEquipment(LEDGER.edition("NATO-2026-07"), Year.of(year), Percent.of(20))
                        .count());
    }

    @Test
    @DisplayName("Poland in 2018 counts at two percent: 1.996 prints as 2.00 and thresholds compare what is printed")
    void polandIn2018() {
        Share poland = share("POL", 2018, "NATO-2026-07");
        assertEquals(new BigDecimal("2.00"), Print.hundredths(poland.value()));
        assertTrue(poland.atLeast(TWO));
        Share unrounded = new Share(poland.member(), poland.year(), poland.edition(), Percent.of(1.996), false);
        assertTrue(unrounded.atLeast(TWO));
        Share below = new Share(poland.member(), poland.year(), poland.edition(), Percent.of(1.994), false);
        assertFalse(below.atLeast(TWO));
        AtLeast at = LEDGER.atLeast(LEDGER.edition("NATO-2026-07"), Year.of(2018), TWO);
        assertTrue(at.members().contains(Member.of("POL")));
        assertEquals(5, at.count());
    }

    @Test
    @DisplayName("two editions are never subtracted")
    void neverAcrossEditions() {
        Share older = share("POL", 2024, "NATO-2025-08");
        Share newer = share("POL", 2024, "NATO-2026-07");
        var thrown = assertThrows(IllegalArgumentException.class, () -> newer.minus(older));
        assertTrue(thrown.getMessage().contains("NATO-2025-08"));
        assertEquals(
                3.75 - 3.26, newer.minus(share("POL", 2023, "NATO-2026-07")).value(), 1e-12);
        Amount one = LEDGER.find(LEDGER.edition("NATO-2026-07"), Member.of("POL"), Year.of(2024))
                .flatMap(Entry::constant)
                .orElseThrow();
        Amount other = new Amount(one.member(), one.year(), LEDGER.edition("NATO-2025-08"), one.money(), false);
        assertThrows(IllegalArgumentException.class, () -> one.minus(other));
    }

    @Test
    @DisplayName("current and constant dollars of one edition never add")
    void twoPriceBasesNeverAdd() {
        Entry entry = LEDGER.find(LEDGER.edition("NATO-2026-07"), Member.of("POL"), Year.of(2024))
                .orElseThrow();
        var current = entry.current().orElseThrow().money();
        var constant = entry.constant().orElseThrow().money();
        assertThrows(IllegalArgumentException.class, () -> current.plus(constant));
    }

    @Test
    @DisplayName("an unknown edition, member or year is bad input that names the known ones")
    void unknownNames() {
        String edition = assertThrows(BadInput.class, () -> LEDGER.edition("NATO-2027-07"))
                .getMessage();
        assertTrue(edition.contains("NATO-2026-07") && edition.contains("SGAR-2025-04") && edition.contains("Maybe"));
        String member = assertThrows(BadInput.class, () -> LEDGER.member("XXX")).getMessage();
        assertTrue(member.contains("POL"));
        String year = assertThrows(
                        BadInput.class, () -> LEDGER.atLeast(LEDGER.edition("NATO-2024-06"), Year.of(2020), TWO))
                .getMessage();
        assertTrue(year.contains("2014") && year.contains("2024"));
    }

    @Test
    @DisplayName("what an edition leaves out is named: Germany in 2025 by the edition of August 2025")
    void missingIsNamed() {
        AtLeast at = LEDGER.atLeast(LEDGER.edition("NATO-2025-08"), Year.of(2025), TWO);
        assertEquals(List.of(Member.of("DEU")), at.missing());
        assertEquals(30, at.listed().size());
        assertEquals(29, at.without(Member.USA).count());
    }

    @Test
    @DisplayName("estimates are flagged")
    void estimates() {
        assertTrue(share("POL", 2026, "NATO-2026-07").estimate());
        assertFalse(share("POL", 2014, "NATO-2026-07").estimate());
    }

    @Test
    @DisplayName("members count from the year in which they joined")
    void accession() {
        assertEquals(32, LEDGER.members(Year.of(2024)).size());
        assertEquals(31, LEDGER.members(Year.of(2023)).size());
        assertEquals(28, LEDGER.members(Year.of(2016)).size());
        assertEquals(List.of(Member.of("ISL")), LEDGER.withoutForces());
    }

    @Test
    @DisplayName("the JSON form has the words of the contract")
    void view() {
        var view = LEDGER.atLeast(LEDGER.edition("NATO-2025-08"), Year.of(2024), TWO)
                .view();
        assertEquals("NATO-2025-08", view.edition());
        assertEquals(2024, view.year());
        assertEquals("2", view.threshold().toString());
        assertEquals(18, view.count());
        assertEquals(18, view.members().size());
        assertEquals("POL", view.members().getFirst().member());
        assertEquals(new BigDecimal("3.79"), view.members().getFirst().share());
    }
}
