package testudo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.Sharing;
import testudo.facts.FactBook;
import testudo.plan.Theatre;
import testudo.proving.AirAndSea;
import testudo.proving.Places;
import testudo.quantity.Member;

class AirAndSeaTest {
    private static final FactBook FACTS = FactBook.read(Path.of("../data"));
    private static final Places PLACES = Places.of(FACTS, Theatre.EUROPE);

    @Test
    void cellsStandOverTheLargestCitiesAndApartFromEachOther() {
        List<FireUnit> cells = AirAndSea.of(FACTS, PLACES).cells();
        assertEquals(12, cells.size());
        for (FireUnit one : cells) {
            assertTrue(PLACES.assets().stream().anyMatch(a -> a.position().equals(one.position())));
            for (FireUnit other : cells) {
                assertTrue(one == other
                        || Geodesy.greatCircle(one.position(), other.position()).kilometres() >= 180);
            }
        }
    }

    @Test
    void aThirdOfTheShipsIsOnStationAndStandsAtSea() {
        List<FireUnit> ships = AirAndSea.of(FACTS, PLACES).ships();
        assertEquals(14, ships.size());
        assertTrue(ships.stream()
                .allMatch(ship -> FACTS.borders().memberAt(ship.position()).isEmpty()));
    }

    @Test
    void theyStandBesideTheLaydownAndMoveNothingInIt() {
        Laydown empty = new Laydown("none", List.of(), 0, 0, new Sharing(Sharing.Rule.ALLIANCE, List.of()));
        assertEquals(26, AirAndSea.of(FACTS, PLACES).with(empty).units().size());
        AirAndSea nothing = new AirAndSea(List.of(), List.of());
        assertEquals(empty, nothing.with(empty));
        assertTrue(AirAndSea.of(FACTS, new Places(List.of(), Map.of(Member.of("POL"), 1L)))
                .cells()
                .isEmpty());
    }
}
