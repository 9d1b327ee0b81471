package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.facts.tables.FactRow;
import testudo.quantity.Member;
import testudo.quantity.Span;

class ForceTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ForceTable FORCE = FactBookTest.BOOK.force(DAY);

    private static ForceLine line(ForceTable force, String member, String system) {
        return force.find(Member.of(member), system).orElseThrow();
    }

    private static ForceTable with(Path dir, String... rows) {
        return FactBook.read(
                        FactBookTest.DATA, List.of(new Overlay().inventory(rows).in(dir)))
                .force(DAY);
    }

    @Test
    void polandsPatriotCountsOnce() {
        ForceLine patriot = line(FORCE, "POL", "patriot");
        assertEquals(4, patriot.fireUnits());
        assertEquals(List.of("I218"), patriot.rowsUsed());
        assertEquals(
                Set.of("I216", "I217", "I373"),
                new HashSet<>(patriot.rowsSetAside().stream()
                        .filter(aside -> aside.reason().startsWith("the same kit in another unit"))
                        .map(ForceLine.SetAside::row)
                        .toList()));
        assertEquals(208, patriot.rounds());
        assertFalse(patriot.assumed());
        assertEquals(12, patriot.onOrder());
    }

    @Test
    void aDuplicateRowInAnotherUnitChangesNoTotal(@TempDir Path dir) {
        ForceTable twice = with(
                dir,
                "I901,POL,gbad,Patriot (IBCS),16,,launchers,in_service,2026-05,,again,Y,pap_patriot,high",
                "I902,GRC,gbad,Patriot PAC-3/GEM,36,,launchers,in_service,2026-05,,again,Y,thetimesgr,high",
                "I903,DEU,gbad,Patriot,7,,batteries,in_service,2026-06,,again,Y,deu_study_2026,medium");
        assertEquals(FORCE.baseFireUnits(), twice.baseFireUnits());
        assertEquals(4, line(twice, "POL", "patriot").fireUnits());
        assertEquals(6, line(twice, "GRC", "patriot").fireUnits());
        assertEquals(7, line(twice, "DEU", "patriot").fireUnits());
        assertTrue(line(twice, "POL", "patriot").rowsSetAside().stream()
                .anyMatch(aside -> aside.row().equals("I901") && aside.reason().contains("another unit")));
    }

    @Test
    void noneOfTheSixtyAmericanBatteriesIsInTheBase() {
        assertTrue(FORCE.base().stream().noneMatch(line -> line.member().equals(Member.USA)));
        ForceLine patriot = line(FORCE, "USA", "patriot");
        assertFalse(patriot.base());
        assertEquals(4, patriot.fireUnits(), "one battalion is publicly stated to be in Europe");
        assertTrue(patriot.rowsSetAside().contains(new ForceLine.SetAside("I296", "outside the theatre")));
        assertFalse(patriot.rowsUsed().contains("I296"));
    }

    @Test
    void theTwoAegisAshoreSitesStandOnceEachUnderTheUnitedStates() {
        assertEquals(2, line(FORCE, "USA", "aegis_ashore").fireUnits());
        assertTrue(FORCE.find(Member.of("POL"), "aegis_ashore").isEmpty());
        assertTrue(FORCE.find(Member.of("ROU"), "aegis_ashore").isEmpty());
    }

    @Test
    void aDonationLaterThanTheNewestCountComesOff(@TempDir Path dir) {
        ForceTable later =
                with(dir, "I904,GRC,gbad,Patriot PAC-3/GEM,1,,battery,donated,2026-03,,given,Y,thetimesgr,high");
        assertEquals(5, line(later, "GRC", "patriot").fireUnits());
        assertTrue(line(later, "GRC", "patriot").rowsUsed().contains("I904"));
    }

    @Test
    void aDonationBeforeTheNewestCountDoesNotComeOff(@TempDir Path dir) {
        ForceTable earlier =
                with(dir, "I905,GRC,gbad,Patriot PAC-3/GEM,1,,battery,donated,2024-03,,given,Y,thetimesgr,high");
        assertEquals(6, line(earlier, "GRC", "patriot").fireUnits());
        assertEquals(7, line(FORCE, "DEU", "patriot").fireUnits());
        assertEquals(3, line(FORCE, "ROU", "patriot").fireUnits());
    }

    @Test
    void theJointDonationOfFranceAndItalyIsTakenOffOnce() {
        assertEquals(8, line(FORCE, "FRA", "sampt").fireUnits());
        assertEquals(3, line(FORCE, "ITA", "sampt").fireUnits());
    }

    @Test
    void anUnknownNumberStaysAGapAndIsNeitherNoughtNorOne() {
        assertTrue(FORCE.find(Member.of("GRC"), "hawk").isEmpty());
        assertTrue(FORCE.gaps().stream().anyMatch(gap -> gap.what().contains("GRC has HAWK")));
    }

    @Test
    void whatIsOrderedIsNotInService() {
        assertEquals(0, line(FORCE, "BEL", "nasams").fireUnits());
        assertEquals(9, line(FORCE, "BEL", "nasams").onOrder());
        assertEquals(5, line(FORCE, "DEU", "irist_slm").onOrder(), "six ordered, one of them delivered");
    }

    @Test
    void launchersAreDividedAndRoundedDown(@TempDir Path dir) {
        ForceTable seven =
                with(dir, "I113,GBR,gbad,Sky Sabre,7,,launchers,in_service,2026-05,,counted,Y,wired_gov_gbr,medium");
        assertEquals(2, line(seven, "GBR", "skysabre").fireUnits());
        assertEquals(1, line(seven, "GBR", "skysabre").low());
        assertEquals(
                112, line(seven, "GBR", "skysabre").rounds(), "seven launchers of eight, loaded and reloaded once");
    }

    @Test
    void aRowLaterThanTheDateOfTheCountIsSetAside() {
        ForceLine before = line(FactBookTest.BOOK.force(LocalDate.of(2026, 3, 31)), "SVK", "barak_mx");
        assertEquals(0, before.fireUnits());
        assertEquals(6, before.onOrder());
        assertEquals(1, line(FORCE, "SVK", "barak_mx").fireUnits());
        assertEquals(5, line(FORCE, "SVK", "barak_mx").onOrder());
    }

    @Test
    void everyMappedRowIsUsedOrSetAsideOnceInItsLine() {
        for (ForceLine line : FORCE.lines()) {
            Set<String> seen = new HashSet<>(line.rowsUsed());
            for (ForceLine.SetAside aside : line.rowsSetAside()) {
                assertTrue(seen.add(aside.row()), line.member() + " " + line.system() + " " + aside);
                assertFalse(aside.reason().isBlank(), aside::row);
            }
            assertTrue(line.low() <= line.fireUnits() && line.fireUnits() <= line.high(), line::toString);
        }
    }

    @Test
    void everyGroundBasedRowIsInALineOrAGapOrSaysThatThereIsNone() {
        Set<String> told = new HashSet<>();
        FORCE.lines().forEach(line -> {
            told.addAll(line.rowsUsed());
            line.rowsSetAside().forEach(aside -> told.add(aside.row()));
        });
        for (FactRow row : FactBookTest.BOOK.table("inventory").rows()) {
            boolean speaksOfKit = row.text("category").equals("gbad")
                    && !row.text("count").equals("0")
                    && !row.text("count").isEmpty();
            FactRow map = FactBookTest.BOOK
                    .table("inventory_map")
                    .find(row.text("row"))
                    .orElseThrow();
            if (speaksOfKit && !map.text("system_id").isEmpty() && !told.contains(row.text("row"))) {
                assertTrue(
                        Set.of("donated", "on_order").contains(map.text("state"))
                                || map.text("member").equals("USA"),
                        row::toString);
            }
        }
    }

    @Test
    void theBaseOfMidTwentyTwentySixIsFrozen() {
        assertEquals(123, FORCE.baseFireUnits().base());
        assertEquals(111, FORCE.baseFireUnits().low());
        assertEquals(179, FORCE.baseFireUnits().high());
    }

    @Test
    void thePageThatExplainsTheBaseSaysTheSame() throws IOException {
        String page = Files.readString(FactBookTest.DATA.resolveSibling("docs/explanation/facts.md"));
        Span units = FORCE.baseFireUnits();
        int ordered = FORCE.base().stream().mapToInt(ForceLine::onOrder).sum();
        String sentence = "**%.0f fire units [%.0f-%.0f]**".formatted(units.base(), units.low(), units.high());
        assertTrue(page.contains(sentence), sentence);
        assertTrue(page.contains(ordered + " more are on order"), "on order " + ordered);
        assertTrue(page.contains("and " + FORCE.gaps().size() + " systems in service"));
        assertTrue(page.contains("in " + FORCE.membersWithAssumedRounds().size() + " members, are assumed"));
    }

    @Test
    void theViewHasTheNamesOfTheContract() {
        assertTrue(FORCE.view()
                .getFirst()
                .keySet()
                .containsAll(List.of(
                        "member",
                        "system",
                        "layer",
                        "fireUnits",
                        "rounds",
                        "assumed",
                        "rowsUsed",
                        "rowsSetAside",
                        "onOrder")));
    }
}
