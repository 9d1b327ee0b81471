package testudo.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testudo.facts.tables.FactRow;
import testudo.mobility.map.End;
import testudo.mobility.map.Link;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.MapMaker;
import testudo.mobility.map.Mode;
import testudo.mobility.map.Node;
import testudo.mobility.map.RoadMap;
import testudo.quantity.Span;

@SuppressWarnings("NullAway.Init")
class NetworkTest {
    private static final Network NETWORK = Shipped.NETWORK;
    private static MoveReport report;

    @BeforeAll
    static void report() {
        report = NETWORK.report(Shipped.PLAN, Shipped.PRODUCTS);
    }

    @Test
    void everyHubOfAMemberIsReachedByLandSeaOrAirButTheFarthestIslands() {
        var journeys = new Journeys(NETWORK);
        for (String region : NETWORK.regions()) {
            var mean = journeys.mean(Origin.CENTRAL_DEPOTS, region, LoadClass.LIGHT, Mode.SURFACE, End.BASE, 0);
            assertTrue(mean.reached() > 0.95, region + " " + mean.reached());
        }
    }

    @Test
    void theStraitsAreCrossedOnlyWhereThereIsACrossing() {
        RoadMap map = NETWORK.map();
        for (Link link : map.links()) {
            if (link.way().road()
                    && map.nodes().get(link.a()).mass()
                            != map.nodes().get(link.b()).mass()) {
                assertTrue(
                        Shipped.FACTS.table("crossings").rows().stream()
                                .anyMatch(row -> at(map.nodes().get(link.a()), row)),
                        link::toString);
            }
        }
        assertTrue(NETWORK.days(Origin.CENTRAL_DEPOTS, "north", LoadClass.HEAVY, Mode.ROAD)
                .isPresent());
    }

    private static boolean at(Node node, FactRow row) {
        return row.text("road").equals("yes")
                && MapMaker.position(row, "from").latitude() == node.latitude()
                && MapMaker.position(row, "from").longitude() == node.longitude();
    }

    @Test
    void noRoadEntersAStateThatIsNeitherMemberNorTransit() {
        Set<String> known = Shipped.FACTS.table("mobility_regions").rows().stream()
                .map(row -> row.text("state"))
                .collect(Collectors.toSet());
        NETWORK.map()
                .hubs()
                .forEach(hub ->
                        assertTrue(known.contains(NETWORK.map().nodes().get(hub).member())));
        assertEquals(
                Shipped.FACTS.members().stream()
                        .filter(fact -> !fact.member().northAmerican())
                        .map(fact -> fact.member().code())
                        .collect(Collectors.toSet()),
                known.stream().filter(state -> !state.equals("AUT")).collect(Collectors.toSet()));
    }

    @Test
    void theGaugeChangesAtTheBordersThatAreKnownForIt() {
        Set<String> borders = new HashSet<>();
        RoadMap map = NETWORK.map();
        map.links().stream()
                .filter(Link::gauge)
                .map(link -> List.of(
                        map.nodes().get(link.a()).member(),
                        map.nodes().get(link.b()).member()))
                .forEach(pair -> borders.add(pair.stream().sorted().collect(Collectors.joining("-"))));
        assertTrue(borders.containsAll(Set.of("LTU-POL", "FIN-SWE", "ESP-FRA")), borders::toString);
        assertFalse(borders.contains("EST-LVA"));
        assertFalse(borders.contains("ESP-PRT"));
    }

    @ParameterizedTest
    @EnumSource(LoadClass.class)
    void moreWaysToGoNeverTakeLongerAndNeitherDoWorks(LoadClass load) {
        var journeys = new Journeys(NETWORK);
        long works = (1L << NETWORK.travel().options().size()) - 1;
        for (Origin origin : Origin.values()) {
            double[] road = journeys.times(NETWORK.starts(origin), load, Mode.ROAD, End.BASE, 0);
            double[] rail = journeys.times(NETWORK.starts(origin), load, Mode.RAIL, End.BASE, 0);
            double[] sea = journeys.times(NETWORK.starts(origin), load, Mode.SEA, End.BASE, 0);
            double[] air = journeys.times(NETWORK.starts(origin), load, Mode.AIR, End.BASE, 0);
            double[] all = journeys.times(NETWORK.starts(origin), load, Mode.ANY, End.BASE, 0);
            double[] any = journeys.times(NETWORK.starts(origin), load, Mode.SURFACE, End.BASE, 0);
            double[] after = journeys.times(NETWORK.starts(origin), load, Mode.SURFACE, End.BASE, works);
            double[] best = journeys.times(NETWORK.starts(origin), load, Mode.SURFACE, End.FAVOURABLE, 0);
            double[] worst = journeys.times(NETWORK.starts(origin), load, Mode.SURFACE, End.UNFAVOURABLE, 0);
            for (int hub : NETWORK.map().hubs()) {
                assertTrue(any[hub] <= Math.min(road[hub], Math.min(rail[hub], sea[hub])) && after[hub] <= any[hub]);
                assertTrue(all[hub] <= Math.min(any[hub], air[hub]));
                assertTrue(best[hub] <= any[hub] && any[hub] <= worst[hub]);
            }
        }
    }

    @Test
    void aModeUsesWhatItIsNamedForAndModesDiffer() {
        for (MoveReport.RegionTime row : report.regions()) {
            Set<String> by = row.by().keySet();
            switch (row.mode()) {
                case "road" -> assertTrue(Set.of("road", "sea").containsAll(by), row::toString);
                case "rail" -> assertTrue(Set.of("rail", "sea").containsAll(by), row::toString);
                case "sea" -> assertTrue(by.contains("sea") && !by.contains("rail"), row::toString);
                case "air" -> assertTrue(by.contains("air") && !by.contains("rail"), row::toString);
                default -> assertFalse(row.mode().equals("surface") && by.contains("air"), row::toString);
            }
        }
        Set<Span> different = report.regions().stream()
                .filter(row -> row.region().equals("east") && row.from() == Origin.WEST_PORTS)
                .filter(row -> row.loadClass().equals("heavy") && !row.mode().equals("any"))
                .map(MoveReport.RegionTime::days)
                .collect(Collectors.toSet());
        assertEquals(4, different.size(), "road, rail, sea and their soonest mix");
    }

    @Test
    void aHaulIsNotToldWhereItWouldBeginAndEndInOneRegion() {
        assertFalse(NETWORK.days(Origin.CENTRAL_DEPOTS, "centre", LoadClass.HEAVY, Mode.SEA)
                .isPresent());
        assertTrue(NETWORK.days(Origin.WEST_PORTS, "centre", LoadClass.HEAVY, Mode.SEA)
                .isPresent());
    }

    @Test
    void aHeavierLoadIsNeverFaster() {
        for (String region : NETWORK.regions()) {
            Span light = NETWORK.days(Origin.WEST_PORTS, region, LoadClass.LIGHT, Mode.SURFACE)
                    .orElseThrow();
            Span heavy = NETWORK.days(Origin.WEST_PORTS, region, LoadClass.HEAVY, Mode.SURFACE)
                    .orElseThrow();
            assertTrue(light.base() <= heavy.base() && light.high() <= heavy.high(), region);
        }
    }

    @Test
    void aLargerBudgetSavesMoreAndNoChoiceBeatsItsBound() {
        List<MoveReport.Point> curve = report.budget().curve();
        for (int i = 0; i < curve.size(); i++) {
            MoveReport.Point point = curve.get(i);
            assertTrue(point.savesHours().compareTo(point.atMostSaves()) <= 0, point::toString);
            assertTrue(point.spentBnEur().base() <= point.bnEur().base() + 0.01, point::toString);
            if (i > 0) {
                assertTrue(curve.get(i - 1).savesHours().compareTo(point.savesHours()) <= 0, point::toString);
            }
        }
    }

    @Test
    void worksNeverNarrowAFlow() {
        for (MoveReport.Throughput row : report.throughput()) {
            assertTrue(row.vehiclesPerDay().base() <= row.vehiclesPerDayAfter().base(), row.region());
            assertTrue(row.vehiclesPerDay().low() <= row.vehiclesPerDay().high(), row.region());
        }
    }

    @Test
    void theReserveOnlyGrowsWithTheDaysAndShorterPermitsBringMore() {
        for (MoveReport.Reserve row : report.reserve()) {
            double last = 0;
            for (Span share : row.byDay().values()) {
                assertTrue(share.base() >= last && share.high() <= 100, row::toString);
                last = share.base();
            }
        }
        for (String region : NETWORK.regions()) {
            List<MoveReport.Reserve> rows = report.reserve().stream()
                    .filter(row -> row.region().equals(region) && row.force().factor() == 1)
                    .toList();
            assertEquals(3, rows.size());
            assertTrue(day10(rows.get(0)) >= day10(rows.get(1)) && day10(rows.get(1)) >= day10(rows.get(2)), region);
        }
    }

    private static double day10(MoveReport.Reserve row) {
        return row.byDay().sequencedValues().getLast().base();
    }

    @Test
    void theReportNamesClassesAndRegionsButNoPlace() {
        String told = report.regions() + " " + report.throughput() + report.reserve() + report.resupply()
                + report.upgrades() + report.members() + report.budget();
        Set<String> names = Shipped.FACTS.cities().stream()
                .filter(city -> city.people() > 100_000)
                .map(city -> city.name())
                .collect(Collectors.toSet());
        Shipped.FACTS.ports().forEach(port -> names.add(port.name()));
        Shipped.FACTS.table("crossings").rows().forEach(row -> names.add(row.text("name")));
        names.forEach(name -> assertFalse(told.contains(name), name));
    }

    @Test
    void anUnknownRegionIsAnsweredWithTheKnownOnes() {
        String message = assertThrows(IllegalArgumentException.class, () -> NETWORK.gathering("nowhere"))
                .getMessage();
        assertTrue(message.contains("north-east"), message);
        assertNotEquals(NETWORK.gathering("north"), NETWORK.gathering("south"));
    }
}
