package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Grade;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.Position;

class FactBookTest {
    static final Path DATA = Path.of(System.getProperty("testudo.root", ".."), "data");
    static final FactBook BOOK = FactBook.read(DATA);

    @Test
    void theShippedFactsHaveNoFault() {
        assertEquals(List.of(), FactCheck.of(DATA).stream().map(Finding::text).toList());
    }

    @Test
    void aRowKnowsItsFileLineSourceAndGrade() {
        FactRow poland = BOOK.table("members").find("POL").orElseThrow();
        assertEquals("Poland", poland.text("name"));
        assertEquals(1999, poland.whole("accession_year").orElseThrow());
        assertTrue(poland.file().endsWith("members.csv"));
        assertEquals(26, poland.line());
        assertEquals("stevedata_nato", poland.source());
        assertEquals(Grade.HIGH, poland.grade());
    }

    @Test
    void everyRowOfEveryTableHasASourceThatIsListed() {
        var sources = BOOK.sources().keySet();
        for (FactTable table : BOOK.tables()) {
            for (FactRow row : table.rows()) {
                if (!table.name().equals("sources") && !table.name().equals("raids_crosscheck")) {
                    for (String key : row.source().split(";")) {
                        assertTrue(sources.contains(key.strip()), row::toString);
                    }
                }
            }
        }
    }

    @Test
    void anUnknownTableNamesTheNearest() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> BOOK.table("expenditures"));
        assertTrue(thrown.getMessage().contains("'expenditure'"), thrown.getMessage());
    }

    @Test
    void anOverlayReplacesOurRowByItsKeyAndRemembersItsFile(@TempDir Path dir) {
        Path overlay = new Overlay()
                .inventory(
                        "I033,DEU,gbad,Patriot,5,,fire units,in_service,2026-06,,our own count,Y,deu_study_2026,high")
                .in(dir);
        FactRow row = FactBook.read(DATA, List.of(overlay))
                .table("inventory")
                .find("I033")
                .orElseThrow();
        assertEquals("5", row.text("count"));
        assertEquals(overlay.resolve("inventory.csv").toString(), row.file());
        assertEquals(2, row.line());
        assertEquals(
                BOOK.table("inventory").rows().size(),
                FactBook.read(DATA, List.of(overlay)).table("inventory").rows().size());
    }

    @Test
    void anOverlayWithFaultsIsRefusedWithAllOfThem(@TempDir Path dir) {
        Path overlay = new Overlay()
                .inventory(
                        "I033,DEU,gbad,Patriot,-5,,fire units,in_service,2026-06,,x,Y,deu_study_2026,high",
                        "I034,GER,gbad,Patriot,8,,fireunits,on_order,2025,,x,Y,nobody,high")
                .in(dir);
        var thrown = assertThrows(BadInput.class, () -> FactBook.read(DATA, List.of(overlay)));
        assertEquals(
                List.of("not-negative", "member-known", "source-known", "unit-known"),
                thrown.findings().stream().map(Finding::check).toList());
        assertTrue(thrown.findings().stream().allMatch(f -> f.file().endsWith("inventory.csv")));
    }

    @Test
    void thirtyTwoMembersHoldCitiesAirfieldsAndPorts() {
        assertEquals(32, BOOK.members().size());
        assertEquals(32, BOOK.cities().stream().map(City::member).distinct().count());
        assertEquals(
                32, BOOK.airfields().stream().map(Airfield::member).distinct().count());
        assertEquals(
                25,
                BOOK.ports().stream().map(Port::member).distinct().count(),
                "none is listed for Montenegro, Slovenia and the five without a coast");
    }

    @Test
    void citiesHaveTenThousandPeopleOrMoreAndNoPlaceTwice() {
        assertTrue(BOOK.cities().stream().allMatch(city -> city.people() >= 10_000));
        assertEquals(
                BOOK.cities().size(),
                BOOK.cities().stream().map(City::id).distinct().count());
        long inEurope = BOOK.cities().stream()
                .filter(city -> city.zone() == Zone.EUROPE)
                .mapToLong(City::people)
                .sum();
        long all = BOOK.members().stream()
                .filter(fact -> !fact.member().northAmerican())
                .mapToLong(MemberFact::people)
                .sum();
        assertTrue(inEurope > all * 0.55 && inEurope < all, "people in listed places of Europe: " + inEurope);
    }

    @Test
    void noTableThatNamesASystemHoldsAPlace() {
        for (FactTable table : BOOK.tables()) {
            List<String> columns = table.columns();
            boolean units = columns.contains("system") || columns.contains("system_id");
            assertFalse(
                    units && columns.stream().anyMatch(c -> c.matches("(?i).*(latitude|longitude).*")), table::name);
        }
    }

    @Test
    void noPlaceOfTheUnitedStatesOrCanadaLiesInTheEuropeanZone() {
        assertFalse(
                BOOK.cities().stream().anyMatch(city -> city.member().northAmerican() && city.zone() == Zone.EUROPE));
        assertTrue(BOOK.cities().stream()
                .filter(city -> city.zone() == Zone.EUROPE)
                .allMatch(city ->
                        city.position().longitude() > -32 && city.position().longitude() < 46));
    }

    @Test
    void crimeaLiesInUkraine() {
        Borders borders = BOOK.borders();
        assertTrue(borders.memberAt(Position.of(45.0, 34.1)).isEmpty());
        assertEquals("UKR", outlineAt(borders, 34.1, 45.0));
        assertEquals("RUS", outlineAt(borders, 39.0, 45.0));
        assertEquals("POL", outlineAt(borders, 21.0, 52.2));
    }

    private static String outlineAt(Borders borders, double x, double y) {
        return borders.outlines().stream()
                .filter(outline -> outline.polygons().stream()
                        .anyMatch(rings -> inside(rings.getFirst(), x, y)
                                && rings.stream().skip(1).noneMatch(hole -> inside(hole, x, y))))
                .map(Borders.Outline::code)
                .collect(Collectors.joining(" "));
    }

    private static boolean inside(List<Position> ring, double x, double y) {
        boolean in = false;
        for (int i = 1; i < ring.size(); i++) {
            Position a = ring.get(i - 1);
            Position b = ring.get(i);
            if ((a.latitude() > y) != (b.latitude() > y)
                    && x
                            < (b.longitude() - a.longitude()) * (y - a.latitude()) / (b.latitude() - a.latitude())
                                    + a.longitude()) {
                in = !in;
            }
        }
        return in;
    }

    @Test
    void mostCitiesLieOnTheLandOfTheirMember() {
        Borders borders = BOOK.borders();
        List<City> cities = BOOK.cities().stream()
                .filter(city -> city.zone() == Zone.EUROPE)
                .toList();
        long own = cities.stream()
                .filter(city -> borders.memberAt(city.position()).equals(java.util.Optional.of(city.member())))
                .count();
        assertTrue(own > cities.size() * 0.95, own + " of " + cities.size());
    }

    @Test
    void theBookLoadsInLessThanOneAndAHalfSeconds() {
        FactBook.read(DATA);
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        FactBook book = FactBook.read(DATA);
        book.cities();
        book.force(java.time.LocalDate.of(2026, 6, 30));
        double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
        assertTrue(seconds < 1.5, "took " + seconds + " s of thread time");
    }

    @Test
    void gapsAreListedWithTheirRow() {
        assertTrue(BOOK.gaps().stream()
                .anyMatch(gap -> gap.table().equals("inventory") && gap.what().startsWith("GRC HAWK")));
        assertEquals(Member.of("POL"), BOOK.member("POL").member());
    }
}
