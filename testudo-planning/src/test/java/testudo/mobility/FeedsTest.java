package testudo.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import testudo.mobility.map.End;
import testudo.mobility.map.LoadClass;
import testudo.mobility.map.Mode;
import testudo.mobility.map.Node;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.threat.Sector;

/** What other parts of the chain take from mobility: lead times, the reserve's arrival, places to stand. */
class FeedsTest {
    private static final Network NETWORK = Shipped.NETWORK;
    private static final SiteTimes RELOADS = NETWORK.from(Origin.CENTRAL_DEPOTS, LoadClass.RELOADS);
    private static final ReserveArrival RESERVE = NETWORK.reserve(Shipped.PLAN, BigDecimal.ONE);
    private static final ReserveArrival LARGE = NETWORK.reserve(Shipped.PLAN, BigDecimal.valueOf(5));

    @Test
    void aSiteAtAHubIsReachedWhenTheHubIs() {
        double[] hours = new Journeys(NETWORK)
                .times(NETWORK.starts(Origin.CENTRAL_DEPOTS), LoadClass.RELOADS, Mode.SURFACE, End.BASE, 0);
        for (int hub : NETWORK.map().hubs()) {
            Node node = NETWORK.map().nodes().get(hub);
            if (node.member().equals("POL")) {
                double days = (hours[hub] + NETWORK.values().less("permit", End.BASE)) / 24;
                Span told = RELOADS.to(Position.of(node.latitude(), node.longitude()))
                        .orElseThrow();
                assertTrue(told.base() <= days + 0.01 && told.base() > days - 0.5, node + " " + told + " " + days);
            }
        }
    }

    @Test
    void aSiteInTheOceanIsNotReached() {
        assertEquals(Optional.empty(), RELOADS.to(Position.of(45, -28)));
    }

    @Test
    void everyMemberOnTheContinentHasALeadTimeOfRoundsThatGrowsToTheEdges() {
        for (var member : List.of("POL", "EST", "ROU", "TUR", "NOR", "FIN", "PRT", "GBR")) {
            Span days = RELOADS.to(Member.of(member)).orElseThrow();
            assertTrue(days.low() > 0 && days.low() < days.base() && days.base() < days.high(), member + days);
            assertTrue(days.base() > RELOADS.to(Member.of("DEU")).orElseThrow().base(), member + days);
        }
    }

    @ParameterizedTest
    @EnumSource(Permit.class)
    void theReserveOnlyGrowsAndAFiveTimesLargerOneIsNoEarlier(Permit permit) {
        for (String region : List.of("north-east", "south-east")) {
            double last = 0;
            for (int day : new int[] {0, 1, 3, 6, 12, 60}) {
                double present = RESERVE.present(region, permit, day).base();
                assertTrue(present >= last && present <= 100, region + day);
                assertTrue(LARGE.present(region, permit, day).base() <= present, region + day);
                last = present;
            }
            assertEquals(0, RESERVE.present(region, permit, 0).high());
            int half = RESERVE.dayOfHalf(region, permit).orElseThrow();
            assertTrue(RESERVE.present(region, permit, half).base() >= 50
                    && RESERVE.present(region, permit, half - 1).base() < 50);
        }
    }

    @ParameterizedTest
    @CsvSource({"69, 34, north", "57, 31, north-east", "43, 41, south-east", "36, -12, south"})
    void theReserveIsSentToTheRegionThatFacesTheSector(double latitude, double longitude, String region) {
        assertEquals(region, RESERVE.facing(new Sector("arc", List.of(Position.of(latitude, longitude)))));
    }

    @Test
    void placesToStandBeginAfterTheWorkAndGrowWithTheMoney() {
        Map<Member, Standing> once = standing(1);
        Map<Member, Standing> twice = standing(2);
        int takes = (int) NETWORK.values().span("site_years").base();
        once.forEach((member, one) -> {
            assertEquals(
                    0,
                    one.places().get(Shipped.PLAN.from().plusYears(takes - 1L)).base(),
                    member::toString);
            double last = 0;
            for (Map.Entry<Year, Span> year : one.places().entrySet()) {
                assertTrue(year.getValue().base() >= last, member::toString);
                assertEquals(
                        2 * year.getValue().base(),
                        twice.get(member).places().get(year.getKey()).base(),
                        0.02,
                        member::toString);
                last = year.getValue().base();
            }
            one.earliest().ifPresent(year -> assertTrue(one.units(year) > 0 && one.units(year.minusYears(1)) == 0));
            assertEquals(0, one.units(Shipped.PLAN.from().minusYears(1)));
            assertEquals(
                    one.units(Shipped.PLAN.to()), one.units(Shipped.PLAN.to().plusYears(9)));
        });
        assertTrue(once.get(Member.of("EST"))
                .earliest()
                .orElseThrow()
                .isAfter(once.get(Member.of("POL")).earliest().orElseThrow()));
    }

    private static Map<Member, Standing> standing(int times) {
        Map<Member, Map<Year, Money>> products = new LinkedHashMap<>();
        Shipped.PRODUCTS.byMember().forEach((member, years) -> {
            Map<Year, Money> scaled = new TreeMap<>();
            years.forEach((year, money) -> scaled.put(year, money.times(times)));
            products.put(member, scaled);
        });
        return NETWORK.standing(Shipped.PLAN, Products.of(products)).stream()
                .collect(Collectors.toMap(Standing::member, s -> s));
    }

    @Test
    void theMoneyOfTheMembersIsTheMoneyOfTheYears() {
        var money = new RelatedMoney(NETWORK, Shipped.PRODUCTS);
        double members =
                money.members().stream().mapToDouble(m -> m.bnEur().base()).sum();
        double years = money.years().stream()
                .mapToDouble(y -> y.mobilityBnEur().base())
                .sum();
        assertEquals(money.forMobility().base(), members, 0.2);
        assertEquals(money.forMobility().base(), years, 0.1);
        assertEquals(Span.exactly(1.5), money.related(Year.of(2035)), "the ceiling in the year of the pledge");
        assertEquals(Span.of(0.3, 0.7, 1.5), money.related(Year.of(2026)));
    }

    @Test
    void corridorsAreDrawnByClassAndRegionAlone() {
        List<Corridor> corridors = NETWORK.corridors();
        assertEquals(
                corridors.size(),
                corridors.stream()
                        .map(c -> c.corridorClass() + c.region())
                        .distinct()
                        .count());
        long lines = corridors.stream().mapToLong(c -> c.lines().size()).sum();
        long links = NETWORK.map().links().stream()
                .filter(link -> Travel.corridor(link) != null && !link.region().isEmpty())
                .count();
        assertEquals(links, lines);
        assertFalse(corridors.isEmpty());
    }
}
