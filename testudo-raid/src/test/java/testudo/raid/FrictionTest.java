package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.raid.Benches.bare;
import static testudo.raid.Benches.lane;
import static testudo.raid.Benches.laydown;
import static testudo.raid.Benches.only;
import static testudo.raid.Benches.system;
import static testudo.raid.Benches.unit;
import static testudo.raid.Benches.wave;
import static testudo.raid.Benches.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import testudo.defence.DefendedAsset;
import testudo.defence.FireUnit;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** What friction does, against answers known on paper. */
class FrictionTest {
    private static final int THREATS = 50;
    private static final int TRIALS = 5_000;
    private static final Measure LEAKERS = Measure.leakers(ThreatClass.CRUISE);

    @Test
    void frictionThatKeepsNothingBackChangesNothing() {
        RaidSetup plain = LawsTest.night(0.39);
        Span one = Span.exactly(1);
        Span none = Span.exactly(0);
        Friction idle = Friction.none();
        for (LayerGroup group : LayerGroup.values()) {
            idle = idle.withEngagedShare(group, ThreatClass.DRONE, one).withKillScale(group, ThreatClass.DRONE, one);
        }
        idle = idle.withOpenShare(ThreatClass.CRUISE, none)
                .withHigh(ThreatClass.DRONE, none, Distance.ofKilometres(2.5))
                .withNightSpread(ThreatClass.DRONE, none)
                .withCued(Layer.CUAS, one, Span.exactly(0.5));
        RaidResult with = RaidEngine.of(plain.with(plain.assumptions().withFriction(idle)))
                .fight(Trials.of(150).seed(3));
        RaidEngine.of(plain).fight(Trials.of(150).seed(3)).measures().forEach((measure, e) -> {
            assertEquals(e, with.measure(measure), measure.key());
        });
    }

    @Test
    void whatManyUnitsHaveInCommonDoesNotWashOutAndTheRestDoes() {
        for (double common : new double[] {0, 0.5, 1}) {
            Friction friction = Friction.none()
                    .withEngagedShare(LayerGroup.AREA, ThreatClass.CRUISE, Span.exactly(0.6))
                    .withCommonPart(Span.exactly(common));
            for (int units : new int[] {1, 3}) {
                double together = Math.pow(0.6, common);
                double leak = 1 - together * (1 - Math.pow(1 - 0.6 / together, units));
                RaidResult result = fight(friction, units, Layer.MRAD);
                assertEquals(THREATS * leak, result.measure(LEAKERS).mean(), 4 * error(leak), common + " " + units);
                assertEquals(
                        result.measure(LEAKERS).mean(),
                        result.measure(Measure.of(Fate.NOT_ENGAGED)).mean(),
                        1e-3);
            }
        }
    }

    @Test
    void aSpreadOfNightsKeepsTheMeanAndShowsAsItsOwnCorrelation() {
        Friction friction = Friction.none()
                .withEngagedShare(LayerGroup.AREA, ThreatClass.CRUISE, Span.exactly(0.7))
                .withCommonPart(Span.exactly(1))
                .withNightSpread(ThreatClass.CRUISE, Span.exactly(0.12));
        RaidResult result = fight(friction, 2, Layer.MRAD);
        double deviation = Math.sqrt(THREATS * 0.21 * (1 + (THREATS - 1) * 0.12));
        assertEquals(THREATS * 0.3, result.measure(LEAKERS).mean(), 4 * deviation / Math.sqrt(TRIALS));
        assertEquals(0.12, result.correlation(ThreatClass.CRUISE).orElseThrow().mean(), 0.01);
    }

    @Test
    void openAimsHaveNoPointDefenceButAreaDefence() {
        Friction friction = Friction.none().withOpenShare(ThreatClass.CRUISE, Span.exactly(0.2));
        assertEquals(0, fight(friction, 2, Layer.LRAD).measure(LEAKERS).mean());
        RaidResult near = fight(friction, 2, Layer.VSHORAD);
        assertEquals(THREATS * 0.2, near.measure(LEAKERS).mean(), 4 * error(0.2));
        assertEquals(
                near.measure(LEAKERS).mean(),
                near.measure(Measure.of(Fate.NEVER_IN_ENVELOPE)).mean(),
                1e-3);
    }

    @Test
    void aScaledKillProbabilityIsTheProduct() {
        Friction friction = Friction.none().withKillScale(LayerGroup.SMALL, ThreatClass.CRUISE, Span.exactly(0.35));
        assertEquals(
                THREATS * 0.65,
                fight(friction, 1, Layer.VSHORAD).measure(LEAKERS).mean(),
                4 * error(0.35));
        assertEquals(0, fight(friction, 1, Layer.LRAD).measure(LEAKERS).mean());
    }

    @Test
    void cuedUnitsFightTogetherOrNotAtAllWhenTheirNightIsOne() {
        Friction friction = Friction.none().withCued(Layer.CUAS, Span.exactly(0.8), Span.exactly(1));
        RaidResult result = fight(friction, 3, Layer.CUAS);
        double all = result.measure(Measure.noLeaker(ThreatClass.CRUISE)).mean();
        assertEquals(0.8, all, 4 * Math.sqrt(0.16 / TRIALS));
        assertEquals(THREATS * (1 - all), result.measure(LEAKERS).mean(), 1e-6);
        assertEquals(0, fight(friction, 3, Layer.VSHORAD).measure(LEAKERS).mean());
    }

    @Test
    void whatFliesAboveACeilingGetsThroughAndWhatFliesBelowDoesNot() {
        for (double ceiling : new double[] {1.5, 4}) {
            SystemType gun = Ground.sys("gun")
                    .layer(Layer.VSHORAD)
                    .range(0, 20)
                    .altitude(0, ceiling)
                    .kill(1)
                    .magazine(900, 0)
                    .channels(50)
                    .build();
            double leak = 0.25;
            Friction high = Friction.none().withHigh(ThreatClass.DRONE, Span.exactly(leak), Distance.ofKilometres(2.5));
            RaidSetup setup = over(gun).with(Assumptions.bare().withFriction(high));
            double mean = RaidEngine.of(setup)
                    .fight(Trials.of(2000).seed(1))
                    .measure(Measure.leakers(ThreatClass.DRONE))
                    .mean();
            assertEquals(ceiling < 2.5 ? 20 * leak : 0, mean, 4 * Math.sqrt(20 * leak * (1 - leak) / 2000) + 1e-9);
        }
    }

    @Test
    void aSmallUnitWithItsOwnEyesAloneSeesLater() {
        SystemType slow = Ground.sys("slow")
                .layer(Layer.VSHORAD)
                .range(0, 15)
                .kill(0.1)
                .times(5, 20)
                .magazine(900, 0)
                .channels(20)
                .build();
        double before = -1;
        for (double kilometres : new double[] {20, 4, 1}) {
            Friction eyes = Friction.none().withOwnEyes(Distance.ofKilometres(kilometres));
            double mean = through(slow, eyes);
            assertTrue(mean > before + 0.5, kilometres + " km: " + mean + " after " + before);
            before = mean;
        }
    }

    @Test
    void aSensorThatStandsNearGivesASmallUnitItsEyesBackAndOneFarOffDoesNot() {
        SystemType slow = Ground.sys("slow")
                .layer(Layer.VSHORAD)
                .range(0, 15)
                .kill(0.1)
                .times(5, 20)
                .magazine(900, 0)
                .channels(20)
                .networked(false)
                .build();
        SystemType net =
                Ground.sys("net").radar(10, 60).networked(false).build().with(Map.of(), Span.exactly(0));
        double alone = through(slow, Friction.none().withOwnEyes(Distance.ofKilometres(1)));
        double seeing = through(slow, Friction.none());
        assertTrue(alone > seeing + 1);
        for (double kilometres : new double[] {30, 90}) {
            FireUnit sensor = Ground.unit("net", net, Ground.from(Ground.HOME, 270, kilometres));
            double cued = through(slow, Friction.none().withOwnEyes(Distance.ofKilometres(1)), sensor);
            assertEquals(kilometres < 60 ? seeing : alone, cued, 1e-9);
        }
    }

    @Test
    void sharesBeyondOneAndHeightsWithoutAltitudeAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Friction.none().withOpenShare(ThreatClass.DRONE, Span.of(0, 0.5, 1.1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Friction.none().withHigh(ThreatClass.BALLISTIC, Span.exactly(0.5), Distance.ofKilometres(2)));
    }

    @Test
    void aSmallUnitThatASensorTellsEngagesWhatItMissesByTheGainAndOneThatIsFarOffDoesNot() {
        double alone = 0.5;
        double gain = 0.4;
        double told = alone + gain * (1 - alone);
        Friction deaf = Friction.none().withEngagedShare(LayerGroup.SMALL, ThreatClass.CRUISE, Span.exactly(alone));
        Friction friction = deaf.withCueing(
                new Cueing(Map.of(ThreatClass.CRUISE, Span.exactly(gain)), Map.of(ThreatClass.CRUISE, Set.of("net"))));
        for (int units : new int[] {1, 3}) {
            for (double kilometres : new double[] {30, 90}) {
                double share = kilometres < 60 ? told : alone;
                double together = Math.sqrt(share);
                double leak = 1 - together * (1 - Math.pow(1 - share / together, units));
                RaidResult result = fight(friction, units, Layer.VSHORAD, net(kilometres));
                assertEquals(
                        THREATS * leak, result.measure(LEAKERS).mean(), 4 * error(leak), units + " at " + kilometres);
            }
            assertEquals(
                    fight(deaf, units, Layer.VSHORAD).measures(),
                    fight(friction, units, Layer.VSHORAD).measures(),
                    "where no sensor stands all is as before");
        }
        assertEquals(
                fight(deaf, 1, Layer.MRAD).measure(LEAKERS),
                fight(friction, 1, Layer.MRAD, net(30)).measure(LEAKERS),
                "larger units are told nothing");
    }

    private static FireUnit net(double kilometres) {
        SystemType type = Ground.sys("net").radar(10, 60).networked(false).build();
        return Ground.unit(
                "sensor", type.with(Map.of(), Span.exactly(0)), Ground.from(Position.of(52, 21), 270, kilometres));
    }

    private static double error(double share) {
        return Math.sqrt(THREATS * share * (1 - share) / TRIALS);
    }

    /** Threats one after the other before units that never miss. */
    private static RaidResult fight(Friction friction, int units, Layer layer, FireUnit... sensors) {
        List<FireUnit> list = new ArrayList<>();
        List<SyntheticLane.Window> windows = new ArrayList<>();
        for (int b = 0; b < units; b++) {
            list.add(unit("u" + b, system("u" + b, layer, Span.exactly(1), THREATS, 1, 0.1), 10_000));
            windows.add(window("u" + b, 0, 10, 5));
        }
        list.addAll(List.of(sensors));
        Lanes lanes = Lanes.synthetic(
                List.of(wave(THREATS, 1000)),
                only(lane(windows.toArray(SyntheticLane.Window[]::new))),
                Arrivals.regular());
        Doctrine doctrine = Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.single());
        RaidSetup setup = bare(laydown(list.toArray(FireUnit[]::new)), lanes, doctrine)
                .with(Assumptions.bare().withFriction(friction));
        return RaidEngine.of(setup).fight(Trials.of(TRIALS).seed(7));
    }

    private static double through(SystemType type, Friction friction, FireUnit... more) {
        return RaidEngine.of(over(type, more).with(Assumptions.bare().withFriction(friction)))
                .fight(Trials.of(300).seed(1))
                .measure(Measure.leakers(ThreatClass.DRONE))
                .mean();
    }

    /** Twenty drones to one city, and one unit in it. */
    private static RaidSetup over(SystemType type, FireUnit... more) {
        List<DefendedAsset> home = List.of(Ground.city("home", Ground.HOME));
        Lanes lanes =
                Ground.lanes(Ground.raid(ThreatClass.DRONE, 20, Position.of(52.5, 24), Position.of(51.5, 24)), home);
        List<FireUnit> units = new ArrayList<>(List.of(Ground.unit("u", type, Ground.HOME)));
        units.addAll(List.of(more));
        return Usual.setup(Ground.laydown(Sharing.Rule.ALLIANCE, units.toArray(FireUnit[]::new)), lanes);
    }
}
