package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.raid.Ground.HOME;
import static testudo.raid.Ground.from;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.quantity.UnitVector;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

/** Laws and cases of lanes with way-points. */
class WayPointsTest {
    private static final Position LAUNCH = from(HOME, 90, 500);

    @Test
    void aWayPointOnTheGreatCircleItselfChangesNothing() {
        UnitVector a = UnitVector.of(LAUNCH);
        UnitVector pole = a.pole(UnitVector.of(HOME));
        Position far = a.along(pole, 200 / 6371.0088).position();
        Position overTheUnit = a.along(pole, 465 / 6371.0088).position();
        for (boolean picture : new boolean[] {true, false}) {
            RaidSetup straight = setup(List.of(), picture, units());
            RaidSetup pinned = setup(List.of(far, overTheUnit), picture, units());
            RaidResult one = RaidEngine.of(straight).fight(Trials.of(150).seed(3));
            RaidResult two = RaidEngine.of(pinned).fight(Trials.of(150).seed(3));
            assertTrue(one.measure(Measure.leakers(ThreatClass.CRUISE)).mean() > 1);
            for (String measure : List.of("leakers.cruise", "rounds.a", "wasted.overkill", "lost.noChannel.cruise")) {
                assertEquals(
                        one.measure(Measure.parse(measure)).mean(),
                        two.measure(Measure.parse(measure)).mean(),
                        1e-9,
                        measure);
            }
        }
    }

    @Test
    void aWindowThatSpansAWayPointIsOneWindowWithTheWholeStretch() {
        UnitVector a = UnitVector.of(LAUNCH);
        Position on = a.along(a.pole(UnitVector.of(HOME)), 480 / 6371.0088).position();
        var whole = windows(setup(List.of(), true, unit("u", HOME)));
        var legs = windows(setup(List.of(on), true, unit("u", HOME)));
        assertEquals(1, whole.size());
        assertEquals(2, legs.size());
        assertEquals(seconds(whole.getFirst().opens()), seconds(legs.getFirst().opens()), 1e-3);
        assertEquals(seconds(legs.getFirst().closes()), seconds(legs.getLast().opens()), 1e-3);
        assertEquals(seconds(whole.getFirst().closes()), seconds(legs.getLast().closes()), 1e-3);
        assertEquals(seconds(legs.getFirst().last()), 480_000 / 240.0, 0.01);
    }

    @Test
    void theTimesOfTheLegsAddToTheirLengthOverTheSpeed() {
        List<Position> via = List.of(from(HOME, 60, 300), from(HOME, 350, 150));
        RaidEngine engine = RaidEngine.of(setup(via, true, unit("u", from(HOME, 180, 900))));
        double km = Geodesy.greatCircle(LAUNCH, via.get(0)).kilometres()
                + Geodesy.greatCircle(via.get(0), via.get(1)).kilometres()
                + Geodesy.greatCircle(via.get(1), HOME).kilometres();
        assertEquals(km / 0.240, seconds(engine.flight(0)), 0.01);
        List<TraceEvent> flight = engine.trace(1, 0).events().stream()
                .filter(event -> event.threat() == 0)
                .toList();
        assertEquals(
                List.of("launch-threat", "turn", "turn", "leak"),
                flight.stream().map(event -> event.kind().key()).toList());
        for (int i = 1; i < flight.size(); i++) {
            double flown = Geodesy.greatCircle(
                            flight.get(i - 1).position().orElseThrow(),
                            flight.get(i).position().orElseThrow())
                    .kilometres();
            assertEquals(
                    flown / 0.240,
                    seconds(flight.get(i).time().minus(flight.get(i - 1).time())),
                    0.01);
        }
    }

    @Test
    void turningTheGlobeWithTheWayPointsChangesNothing() {
        List<Position> via = List.of(from(HOME, 60, 300), from(HOME, 20, 30));
        FireUnit[] units = {unit("u", HOME), unit("v", from(HOME, 40, 60))};
        RaidResult here =
                RaidEngine.of(setup(via, false, units)).fight(Trials.of(150).seed(2));
        FireUnit[] moved = {unit("u", turn(HOME)), unit("v", turn(from(HOME, 40, 60)))};
        RaidSetup there = setup(
                turn(LAUNCH), turn(HOME), via.stream().map(WayPointsTest::turn).toList(), false, moved);
        RaidResult turned = RaidEngine.of(there).fight(Trials.of(150).seed(2));
        assertTrue(here.measure(Measure.leakers(ThreatClass.CRUISE)).mean() > 0.5);
        for (String measure : List.of("leakers.cruise", "rounds.a")) {
            assertEquals(
                    here.measure(Measure.parse(measure)).mean(),
                    turned.measure(Measure.parse(measure)).mean(),
                    0.02,
                    measure);
        }
    }

    @Test
    void aUnitBesideTheStraightWayEngagesWhatFliesRoundByIt() {
        FireUnit aside = unit("u", from(HOME, 0, 200));
        assertTrue(windows(setup(List.of(), true, aside)).isEmpty());
        List<Position> via = List.of(from(HOME, 0, 180));
        assertTrue(!windows(setup(via, true, aside)).isEmpty());
        RaidEngine engine = RaidEngine.of(setup(via, true, aside));
        assertTrue(engine.trace(1, 0).conserves());
        assertTrue(engine.fight(Trials.of(50).seed(1))
                        .measure(Measure.of(Fate.KILLED, ThreatClass.CRUISE))
                        .mean()
                > 1);
    }

    @Test
    void aBendInsideTheEnvelopeGivesNoSecondSetOfLooks() {
        RaidSetup setup = setup(List.of(from(HOME, 30, 20)), true, unit("u", HOME, 90))
                .with(Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.shootLookShoot(2)));
        Trace trace = RaidEngine.of(setup).trace(1, 0);
        for (int i = 0; i < 30; i++) {
            int threat = i;
            assertTrue(trace.events().stream()
                            .filter(e -> e.threat() == threat && e.kind() == TraceEvent.Kind.FIRE)
                            .count()
                    <= 2);
        }
        assertTrue(trace.count(TraceEvent.Kind.FIRE) > 20);
    }

    @Test
    void everyInterceptLiesWithinTheEnvelopeOnWhicheverLeg() {
        FireUnit unit = unit("u", HOME, 90);
        Trace trace = RaidEngine.of(setup(List.of(from(HOME, 30, 25), from(HOME, 200, 15)), false, unit))
                .trace(4, 0);
        for (TraceEvent event : trace.events()) {
            if (event.kind() == TraceEvent.Kind.HIT || event.kind() == TraceEvent.Kind.MISS) {
                double km = Geodesy.greatCircle(HOME, event.position().orElseThrow())
                        .kilometres();
                assertTrue(km <= 40.05, event.toString());
            }
        }
        assertTrue(trace.count(TraceEvent.Kind.FIRE) > 20);
    }

    @Test
    void aWayLongerThanTheReachIsNotFlown() {
        RaidSetup setup = setup(List.of(from(HOME, 0, 1200)), true, unit("u", HOME));
        RaidResult result = RaidEngine.of(setup).fight(Trials.of(10).seed(1));
        assertEquals(
                30,
                result.measure(new Measure.OfClass(Measure.Count.OUT_OF_REACH, ThreatClass.CRUISE))
                        .mean());
    }

    @Test
    void wavesOfOneClassByTwoWaysAreFlownOnTheSameAims() {
        Wave straight = Benches.wave(ThreatClass.CRUISE, 30, 60);
        Raid raid = raid(LAUNCH, List.of(straight, straight.by(List.of(from(HOME, 0, 180)))));
        Lanes lanes = Ground.lanes(raid, List.of(Ground.city("x", HOME)));
        assertEquals(800, lanes.lanes().size());
        RaidEngine engine =
                RaidEngine.of(Usual.setup(Ground.laydown(Sharing.Rule.ALLIANCE, unit("u", from(HOME, 0, 200))), lanes)
                        .with(Assumptions.bare()));
        double[] turns = new double[2];
        engine.trace(1, 0).events().stream()
                .filter(event -> event.kind() == TraceEvent.Kind.FIRE)
                .forEach(event -> turns[event.threat() / 30]++);
        assertEquals(0, turns[0]);
        assertEquals(12, turns[1]);
    }

    @Test
    void flownFromAnotherSectorARaidTakesTheShortestWay() {
        Raid raid =
                raid(LAUNCH, List.of(Benches.wave(ThreatClass.CRUISE, 30, 60).by(List.of(from(HOME, 0, 180)))));
        assertEquals(1, raid.from(raid.sector()).waves().getFirst().via().size());
        Sector other = new Sector("north", List.of(from(HOME, 0, 500)));
        assertEquals(0, raid.from(other).waves().getFirst().via().size());
    }

    @Test
    void whatArcsTakesNoWayPoints() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Benches.wave(ThreatClass.BALLISTIC, 1, 0).by(List.of(HOME)));
    }

    private static FireUnit[] units() {
        return new FireUnit[] {unit("u", from(HOME, 80, 30)), unit("v", from(HOME, 100, 60))};
    }

    private static FireUnit unit(String id, Position at) {
        return unit(id, at, 12);
    }

    private static FireUnit unit(String id, Position at, int rounds) {
        SystemType type =
                Ground.sys("a").channels(3).magazine(rounds, 0).kill(0.6).build();
        return Ground.unit(id, type, at);
    }

    private static List<EngagementWindow> windows(RaidSetup setup) {
        return RaidEngine.of(setup).windows().stream()
                .filter(window -> window.lane() == 0)
                .toList();
    }

    private static Raid raid(Position launch, List<Wave> waves) {
        return new Raid(
                "r",
                "r",
                "r",
                new Sector("east", List.of(launch)),
                waves,
                Map.of(AssetClass.CITY, Percent.of(100)),
                "r");
    }

    private static RaidSetup setup(List<Position> via, boolean picture, FireUnit... units) {
        return setup(LAUNCH, HOME, via, picture, units);
    }

    private static RaidSetup setup(
            Position launch, Position aim, List<Position> via, boolean picture, FireUnit... units) {
        Raid raid =
                raid(launch, List.of(Benches.wave(ThreatClass.CRUISE, 30, 60).by(via)));
        Laydown laydown = Ground.laydown(Sharing.Rule.ALLIANCE, units);
        return Usual.setup(laydown, Ground.lanes(raid, List.of(Ground.city("x", aim))))
                .with(Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.shootLookShoot()))
                .with(Assumptions.bare().withPicture(Span.exactly(picture ? 1 : 0.3), Span.exactly(picture ? 1 : 0.3)));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** A quarter turn about the axis through latitude 0, longitude 0. */
    private static Position turn(Position position) {
        UnitVector v = UnitVector.of(position);
        return new UnitVector(v.x(), -v.z(), v.y()).position();
    }
}
