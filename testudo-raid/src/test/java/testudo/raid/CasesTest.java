package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.raid.Benches.lane;
import static testudo.raid.Benches.laydown;
import static testudo.raid.Benches.only;
import static testudo.raid.Benches.system;
import static testudo.raid.Benches.unit;
import static testudo.raid.Benches.wave;
import static testudo.raid.Benches.window;
import static testudo.raid.Ground.HOME;
import static testudo.raid.Ground.from;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

/** Cases, simple to hard. Kill probabilities are 0 or 1, so nothing is random; outcomes are drawn as text: time event threat unit. */
class CasesTest {
    private static final Doctrine SINGLE = Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.single());
    private static final Doctrine SLS = Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.shootLookShoot());

    @Test
    @DisplayName("A01 one threat meets one sure shot")
    void a01() {
        draws(
                bench(SINGLE, wave(1, 0), only(lane(window("a", 10, 20, 5))), unit("a", sure("a", 1), 4)),
                "0 launch-threat 0, 0 detect 0, 10 fire 0 a, 15 hit 0 a");
    }

    @Test
    @DisplayName("A02 one threat meets one shot that never kills, and leaks")
    void a02() {
        draws(
                bench(SINGLE, wave(1, 0), only(lane(window("a", 10, 20, 5))), unit("a", never("a"), 4)),
                "0 launch-threat 0, 0 detect 0, 10 fire 0 a, 15 miss 0 a, 10000 leak 0");
    }

    @Test
    @DisplayName("A03 nobody looks: never detected")
    void a03() {
        assertFate(Fate.NEVER_DETECTED, onTheGround(Ground.laydown(Sharing.Rule.ALLIANCE)));
    }

    @Test
    @DisplayName("A04 seen from afar but out of every envelope")
    void a04() {
        SystemType far = Ground.sys("far").range(0, 5).radar(3000, 300).build();
        assertFate(
                Fate.NEVER_IN_ENVELOPE,
                onTheGround(Ground.laydown(Sharing.Rule.ALLIANCE, Ground.unit("a", far, from(HOME, 0, 60)))));
    }

    @Test
    @DisplayName("A05 the magazine is empty when the second comes")
    void a05() {
        draws(
                bench(SINGLE, wave(2, 20), only(lane(window("a", 0, 5, 1))), unit("a", sure("a", 2), 1)),
                "0 launch-threat 0, 0 detect 0, 0 fire 0 a, 1 hit 0 a, 10 launch-threat 1, 10 detect 1, 10010 leak 1");
        assertFate(
                Fate.NO_ROUNDS,
                bench(SINGLE, wave(2, 20), only(lane(window("a", 0, 5, 1))), unit("a", sure("a", 2), 1)));
    }

    @Test
    @DisplayName("A06 one channel, two at once: the second waits its turn")
    void a06() {
        draws(
                bench(SINGLE, wave(2, 0), only(lane(window("a", 0, 10, 3))), unit("a", sure("a", 1), 9)),
                "0 launch-threat 0, 0 launch-threat 1, 0 detect 0, 0 detect 1, 0 fire 0 a, 3 hit 0 a, 4 fire 1 a, 7 hit 1 a");
    }

    @Test
    @DisplayName("A07 one channel, two at once, no time to wait: no channel")
    void a07() {
        assertFate(
                Fate.NO_CHANNEL,
                bench(SINGLE, wave(2, 0), only(lane(window("a", 0, 3, 3))), unit("a", sure("a", 1), 9)));
    }

    @Test
    @DisplayName("A08 a unit that is not ready does not fire")
    void a08() {
        SystemType down = Ground.sys("a").kill(1).ready(0).build();
        assertFate(Fate.NOT_READY, onTheGround(Ground.laydown(Sharing.Rule.ALLIANCE, Ground.unit("a", down, HOME))));
    }

    @Test
    @DisplayName("A09 shoot, look, shoot as long as the window is open")
    void a09() {
        draws(
                bench(SLS, wave(1, 0), only(lane(window("a", 0, 10, 3))), unit("a", never("a"), 9)),
                "0 launch-threat 0, 0 detect 0, 0 fire 0 a, 3 miss 0 a, 4 fire 0 a, 7 miss 0 a, 8 fire 0 a, 11 miss 0 a, "
                        + "10000 leak 0");
    }

    @Test
    @DisplayName("A10 the outer layer misses, the inner one kills")
    void a10() {
        draws(
                bench(
                        SINGLE,
                        wave(1, 0),
                        only(lane(window("far", 0, 10, 3), window("near", 30, 40, 2))),
                        unit("far", never("far"), 9),
                        unit("near", sure("near", 1), 9)),
                "0 launch-threat 0, 0 detect 0, 0 fire 0 far, 3 miss 0 far, 30 fire 0 near, 32 hit 0 near");
    }

    @Test
    @DisplayName("A11 of two able units the cheaper one fires")
    void a11() {
        SystemType dear = system("dear", Layer.LRAD, Span.exactly(1), 1, 1, 4);
        SystemType cheap = system("cheap", Layer.SHORAD, Span.exactly(1), 1, 1, 0.2);
        draws(
                bench(
                        SINGLE,
                        wave(1, 0),
                        only(lane(window("dear", 0, 10, 3), window("cheap", 0, 10, 3))),
                        unit("dear", dear, 9),
                        unit("cheap", cheap, 9)),
                "0 launch-threat 0, 0 detect 0, 0 fire 0 cheap, 3 hit 0 cheap");
    }

    @Test
    @DisplayName("A12 naive fire: both fire, one round is wasted")
    void a12() {
        SystemType dear = system("dear", Layer.LRAD, Span.exactly(1), 1, 1, 4);
        SystemType cheap = system("cheap", Layer.SHORAD, Span.exactly(1), 1, 1, 0.2);
        RaidSetup setup = bench(
                SINGLE.under(Doctrine.Rule.NAIVE),
                wave(1, 0),
                only(lane(window("dear", 0, 10, 3), window("cheap", 0, 10, 3))),
                unit("dear", dear, 9),
                unit("cheap", cheap, 9));
        draws(setup, "0 launch-threat 0, 0 detect 0, 0 fire 0 dear, 0 fire 0 cheap, 3 hit 0 dear, 3 miss 0 cheap");
        assertEquals(1, fight(setup).measure(Measure.of(Measure.Whole.OVERKILL)).mean());
    }

    @Test
    @DisplayName("A13 an expensive round is held back from a drone that a cheap layer reaches later")
    void a13() {
        RaidSetup setup = drone(AssetClass.CITY, true);
        assertEquals(0, fight(setup).measure(Measure.rounds("dear")).mean());
        assertTrue(fight(setup).measure(Measure.rounds("cheap")).mean() > 0);
    }

    @Test
    @DisplayName("A14 no other layer reaches the drone: the expensive round flies, if the asset class is on the list")
    void a14() {
        assertTrue(fight(drone(AssetClass.CITY, false))
                        .measure(Measure.rounds("dear"))
                        .mean()
                > 0);
        RaidSetup notListed = drone(AssetClass.CITY, false);
        RaidSetup strict = notListed.with(
                Assumptions.bare().withExpensiveRounds(Span.exactly(1), java.util.Set.of(AssetClass.AIR_BASE)));
        assertFate(Fate.HELD_BACK, strict);
    }

    @Test
    @DisplayName("A15 launchers are full again after the reload")
    void a15() {
        SystemType small = Ground.sys("a").kill(1).magazine(1, 1).times(0, 1).build();
        FireUnit unit = Ground.unit("a", small, HOME);
        Trace trace = RaidEngine.of(Benches.bare(
                        laydown(unit),
                        Lanes.synthetic(List.of(wave(2, 3000)), only(lane(window("a", 0, 5, 1))), Arrivals.regular()),
                        SINGLE))
                .trace(1, 0);
        assertEquals(
                "0 launch-threat 0, 0 detect 0, 0 fire 0 a, 1 hit 0 a, 1200 reload a, 1500 launch-threat 1, 1500 detect 1, "
                        + "1500 fire 1 a, 1501 hit 1 a",
                drawn(trace));
        assertTrue(trace.conserves());
    }

    @Test
    @DisplayName("A16 a salvo of two spends two rounds on one channel")
    void a16() {
        RaidResult result = fight(bench(
                Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.salvo(2)), wave(2, 0),
                only(lane(window("a", 0, 10, 3))), unit("a", sure("a", 1), 9)));
        assertEquals(4, result.measure(Measure.rounds("a")).mean());
        assertEquals(0, result.measure(Measure.leakers(ThreatClass.CRUISE)).mean());
    }

    @Test
    @DisplayName("A17 what jamming removes is neither killed nor leaked")
    void a17() {
        RaidSetup setup = onTheGround(Ground.laydown(Sharing.Rule.ALLIANCE));
        assertFate(Fate.SOFT_KILLED, setup.with(Assumptions.bare().withSoftKill(ThreatClass.CRUISE, Span.exactly(1))));
    }

    @Test
    @DisplayName("A18 decoys cannot hit, and rounds at them are wasted")
    void a18() {
        Wave decoys = new Wave(
                ThreatClass.CRUISE, 3, Optional.of(Percent.of(100)), java.time.Duration.ZERO, java.time.Duration.ZERO);
        RaidResult result = fight(bench(SINGLE, decoys, only(lane(window("a", 0, 10, 3))), unit("a", never("a"), 9)));
        assertEquals(3, result.measure(Measure.leakers(ThreatClass.CRUISE)).mean());
        assertEquals(0, result.measure(Measure.armedLeakers(ThreatClass.CRUISE)).mean());
        assertEquals(3, result.measure(Measure.of(Measure.Whole.ON_DECOYS)).mean());
    }

    @Test
    @DisplayName("A19 the unit with the urgent threat serves it first when threats are ranked")
    void a19() {
        SyntheticLane slow =
                new SyntheticLane(ThreatClass.CRUISE, Benches.seconds(1000), List.of(window("a", 5, 100, 1)));
        SyntheticLane quick =
                new SyntheticLane(ThreatClass.BALLISTIC, Benches.seconds(50), List.of(window("a", 5, 100, 1)));
        RaidSetup setup = Benches.bare(
                laydown(unit("a", sure("a", 1), 9)),
                Lanes.synthetic(
                        List.of(wave(ThreatClass.CRUISE, 1, 0), wave(ThreatClass.BALLISTIC, 1, 0)),
                        List.of(slow, quick),
                        Arrivals.regular()),
                SINGLE.under(Doctrine.Rule.THREAT_RANKED));
        draws(
                setup,
                "0 launch-threat 0, 0 launch-threat 1, 0 detect 0, 0 detect 1, 5 fire 1 a, 6 hit 1 a, 7 fire 0 a, 8 hit 0 a");
    }

    @Test
    @DisplayName("A20 of two able units the likelier one fires under greatest marginal return")
    void a20() {
        SystemType poor = system("poor", Layer.SHORAD, Span.exactly(0.2), 1, 1, 0.01);
        SystemType good = system("good", Layer.LRAD, Span.exactly(1), 1, 1, 4);
        draws(
                bench(
                        SINGLE.under(Doctrine.Rule.MARGINAL_RETURN),
                        wave(1, 0),
                        only(lane(window("poor", 0, 10, 3), window("good", 0, 10, 3))),
                        unit("poor", poor, 9),
                        unit("good", good, 9)),
                "0 launch-threat 0, 0 detect 0, 0 fire 0 good, 3 hit 0 good");
    }

    @Test
    @DisplayName("A21 a trace is one line of JSON an event")
    void a21() {
        Trace trace = RaidEngine.of(LawsTest.night(0.39)).trace(3, 1);
        assertTrue(trace.count(TraceEvent.Kind.FIRE) > 0);
        assertTrue(trace.conserves());
        assertEquals(trace.events().size(), trace.jsonLines().lines().count());
        assertTrue(trace.jsonLines().lines().allMatch(line -> line.startsWith("{\"time\":") && line.endsWith("}")));
    }

    private static RaidSetup drone(AssetClass assetClass, boolean cheapReaches) {
        SystemType dear = system("dear", Layer.LRAD, Span.exactly(1), 1, 1, 4);
        SystemType cheap = system("cheap", Layer.SHORAD, Span.exactly(1), 1, 1, 0.2);
        Laydown both = laydown(
                new FireUnit("dear", dear, Benches.POLAND, HOME, 9, FireUnit.Duty.PEOPLE),
                new FireUnit(
                        "cheap",
                        cheap,
                        Benches.POLAND,
                        cheapReaches ? HOME : from(HOME, 270, 300),
                        9,
                        FireUnit.Duty.PEOPLE));
        Lanes lanes = Ground.lanes(
                Ground.raid(ThreatClass.DRONE, 1, from(HOME, 90, 300)),
                List.of(new testudo.defence.DefendedAsset("x", "x", assetClass, Benches.POLAND, HOME, 1)));
        return Benches.bare(both, lanes, SLS)
                .with(Assumptions.bare().withExpensiveRounds(Span.exactly(1), java.util.Set.of(AssetClass.CITY)));
    }

    private static RaidSetup onTheGround(Laydown laydown) {
        return Benches.bare(
                laydown,
                Ground.lanes(Ground.raid(ThreatClass.CRUISE, 1, from(HOME, 90, 300)), List.of(Ground.city("x", HOME))),
                SINGLE);
    }

    private static RaidSetup bench(Doctrine doctrine, Wave wave, List<SyntheticLane> lanes, FireUnit... units) {
        return Benches.bare(laydown(units), Lanes.synthetic(List.of(wave), lanes, Arrivals.regular()), doctrine);
    }

    private static SystemType sure(String id, int channels) {
        return system(id, 1, channels, 1);
    }

    private static SystemType never(String id) {
        return system(id, 1e-300, 9, 1);
    }

    @Test
    @DisplayName("A22 a ration of seven rounds serves seven of ten, whoever holds the rounds")
    void a22() {
        RaidSetup ten = bench(
                SINGLE,
                wave(10, 100),
                only(lane(window("a", 0, 10, 3), window("b", 0, 10, 3))),
                unit("a", system("a", Layer.MRAD, Span.exactly(1), 20, 1, 1), 9),
                unit("b", system("b", Layer.MRAD, Span.exactly(1), 20, 1, 1), 9));
        RaidResult result = fight(ten.with(new Ration(Map.of(Layer.MRAD, 7))));
        assertEquals(3, result.measure(Measure.of(Fate.NO_ROUNDS)).mean());
        assertEquals(
                7,
                result.measure(Measure.rounds("a")).mean()
                        + result.measure(Measure.rounds("b")).mean());
        assertEquals(
                0,
                fight(ten.with(new Ration(Map.of(Layer.LRAD, 0))))
                        .measure(Measure.of(Fate.NO_ROUNDS))
                        .mean());
        assertEquals(
                new Ration(Map.of(Layer.MRAD, 5)), Ration.over(Map.of(Layer.MRAD, 40), Map.of(Layer.MRAD, 12), 10));
    }

    private static RaidResult fight(RaidSetup setup) {
        return RaidEngine.of(setup).fight(Trials.of(5).seed(1));
    }

    private static void assertFate(Fate fate, RaidSetup setup) {
        assertEquals(1, fight(setup).measure(Measure.of(fate)).mean(), fate.key());
    }

    private static void draws(RaidSetup setup, String expected) {
        Trace trace = RaidEngine.of(setup).trace(1, 0);
        assertEquals(expected, drawn(trace));
        assertTrue(trace.conserves());
    }

    private static String drawn(Trace trace) {
        return trace.events().stream()
                .map(event -> String.format(
                                Locale.ROOT,
                                "%.0f %s",
                                event.time().toNanos() / 1e9,
                                event.kind().key())
                        + (event.threat() < 0 ? "" : " " + event.threat())
                        + event.unit().map(unit -> " " + unit).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
