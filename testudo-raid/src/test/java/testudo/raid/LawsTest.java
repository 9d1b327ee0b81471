package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.raid.Ground.HOME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.defence.DefendedAsset;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.quantity.UnitVector;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;

/** Laws: what must hold for any raid and any laydown. */
class LawsTest {

    @Test
    void theMeanKillProbabilityOverRaidsIsTheStatedOne() {
        Luck luck = Luck.ofSeed(11);
        for (int i = 0; i < 300; i++) {
            double p = luck.of(i).uniform(0);
            double rho = luck.of(i).uniform(1);
            double[] slices = BetaSlices.of(p, rho, 128);
            double sum = 0;
            double before = 0;
            for (double slice : slices) {
                assertTrue(
                        slice >= before - 1e-6 && slice <= 1 + 1e-6,
                        "p " + p + ", rho " + rho + ": " + before + " then " + slice);
                before = slice;
                sum += slice;
            }
            assertEquals(p, sum / 128, 1e-12, "p " + p + ", rho " + rho);
        }
    }

    @Test
    void theSpreadOfTheKillProbabilityOverRaidsIsTheStatedCorrelation() {
        for (double rho : new double[] {0.05, 0.12, 0.2, 0.6, 0.9}) {
            for (double p : new double[] {0.1, 0.5, 0.7, 0.95}) {
                double[] slices = BetaSlices.of(p, rho, 4096);
                double squares = 0;
                for (double slice : slices) {
                    squares += (slice - p) * (slice - p);
                }
                assertEquals(rho, squares / slices.length / (p * (1 - p)), 2e-3, "p " + p + ", rho " + rho);
            }
        }
    }

    @Test
    void threadsChangeNothing() {
        RaidEngine engine = RaidEngine.of(night(0.39));
        for (int trials : new int[] {1, 5, 150}) {
            RaidResult one = engine.fight(Trials.of(trials).seed(4));
            for (int threads : new int[] {2, 8, 16}) {
                assertEquals(
                        one.measures(),
                        engine.fight(Trials.of(trials).seed(4).threads(threads)).measures(),
                        trials + " trials on " + threads + " threads");
            }
        }
    }

    @Test
    void theChanceOfNoLeakerLiesWithinItsBandHoweverRareItIs() {
        RaidResult result = RaidEngine.of(night(0.39)).fight(Trials.of(60).seed(3));
        for (String measure : List.of("noLeaker.drone", "noLeaker.cruise", "noArmedLeaker.drone")) {
            var e = result.measure(Measure.parse(measure));
            assertTrue(e.low() <= e.chanceLow() && e.chanceLow() <= e.mean(), measure + " " + e);
            assertTrue(e.mean() <= e.chanceHigh() && e.chanceHigh() <= e.high(), measure + " " + e);
            assertTrue(0 <= e.low() && e.high() <= 1 && e.chanceHigh() - e.chanceLow() > 0.01, measure + " " + e);
        }
    }

    @Test
    void theOrderOfTrialsChangesNothing() {
        Battle battle = new Battle(night(0.39));
        Parameters base = Parameters.base(battle);
        double[][] forward = new double[40][];
        Kernel kernel = new Kernel(battle);
        Tally tally = new Tally(battle);
        for (int i = 0; i < 40; i++) {
            kernel.fight(key(i), base, tally, null);
            forward[i] = tally.row.clone();
        }
        for (int i = 39; i >= 0; i--) {
            kernel.fight(key(i), base, tally, null);
            org.junit.jupiter.api.Assertions.assertArrayEquals(forward[i], tally.row);
        }
    }

    @Test
    void everythingLaunchedIsAccountedFor() {
        RaidEngine engine = RaidEngine.of(night(0.39));
        for (int trial = 0; trial < 25; trial++) {
            assertTrue(engine.trace(9, trial).conserves(), "trial " + trial);
        }
        RaidResult result = engine.fight(Trials.of(200).seed(2));
        for (ThreatClass c : List.of(ThreatClass.DRONE, ThreatClass.CRUISE)) {
            double fates = Arrays.stream(Fate.values())
                    .flatMap(fate -> result.find(Measure.of(fate, c)).stream())
                    .mapToDouble(Estimate::mean)
                    .sum();
            assertEquals(result.measure(Measure.launched(c)).mean(), fates, 1e-3);
        }
    }

    @Test
    void whatIsToldByLayerPlaceAndHourAddsUpToTheWhole() {
        RaidResult result = RaidEngine.of(night(0.39)).fight(Trials.of(200).seed(2));
        for (String c : new String[] {"drone", "cruise"}) {
            double armed = result.measure(Measure.parse("armedLeakers." + c)).mean();
            assertTrue(armed > 0, c);
            for (String by :
                    new String[] {"hits\\.[a-z-]+\\.", "hits\\.member\\.[A-Z]{3}\\.", "hits\\.hour\\.\\d\\d\\."}) {
                assertEquals(armed, sum(result, by + c), 1e-3, by + c);
            }
            assertEquals(
                    result.measure(Measure.parse("killed." + c)).mean(),
                    sum(result, "layerKills\\.[A-Z-]+\\." + c),
                    1e-3);
            assertTrue(sum(result, "layerWasted\\.[A-Z-]+\\." + c) <= sum(result, "layerRounds\\.[A-Z-]+\\." + c));
        }
        double dearest = sum(result, "layerCost\\..*");
        assertEquals(result.measure(Measure.DEFENDER_COST).mean(), dearest, 1e-3 * dearest);
        assertEquals(sum(result, "layerRounds\\..*"), sum(result, "rounds\\..*"), 1e-2);
        assertEquals(sum(result, "layerWasted\\..*"), sum(result, "wasted\\.(long|medium|gun)"), 1e-2);
        double missed = result.measure(Measure.of(Fate.MISSED)).mean();
        double through = sum(result, "layerLeakers\\..*");
        assertTrue(through >= missed && through <= 2 * missed, missed + " missed, by layer " + through);
    }

    private static double sum(RaidResult result, String names) {
        return result.measures().entrySet().stream()
                .filter(e -> e.getKey().key().matches(names))
                .mapToDouble(e -> e.getValue().mean())
                .sum();
    }

    @Test
    void aTraceIsTheTrialThatTheFightCounts() {
        RaidEngine engine = RaidEngine.of(night(0.39));
        double leaked = 0;
        for (int trial = 0; trial < 20; trial++) {
            leaked += engine.trace(6, trial).count(TraceEvent.Kind.LEAK);
        }
        RaidResult result = engine.fight(Trials.of(20).seed(6));
        assertEquals(
                leaked / 20,
                result.measure(Measure.leakers(ThreatClass.DRONE)).mean()
                        + result.measure(Measure.leakers(ThreatClass.CRUISE)).mean(),
                1e-5);
    }

    @Test
    void theRoundsOfEveryUnitCanBeFollowedFromLineToLine() {
        for (int trial = 0; trial < 10; trial++) {
            Trace trace = RaidEngine.of(night(0.39)).trace(9, trial);
            Map<String, Integer> ready = new java.util.HashMap<>(trace.roundsBefore());
            for (TraceEvent event : trace.events()) {
                if (event.left().isPresent()) {
                    String unit = event.unit().orElseThrow();
                    int change = event.kind() == TraceEvent.Kind.FIRE ? -event.rounds() : event.rounds();
                    assertEquals(event.left().getAsInt(), ready.merge(unit, change, Integer::sum), "trial " + trial);
                }
            }
            assertEquals(trace.roundsAfter(), ready);
        }
    }

    @Test
    void turningTheGlobeChangesNothing() {
        RaidSetup here = night(0.39);
        RaidSetup there = turned();
        RaidResult a = RaidEngine.of(here).fight(Trials.of(300).seed(8));
        RaidResult b = RaidEngine.of(there).fight(Trials.of(300).seed(8));
        for (String measure : new String[] {"leakers.drone", "leakers.cruise", "rounds.medium", "cost.defender"}) {
            assertEquals(
                    a.measure(Measure.parse(measure)).mean(),
                    b.measure(Measure.parse(measure)).mean(),
                    0.01,
                    measure);
        }
    }

    @Test
    void moreRoundsChannelsOrPictureNeverLetMoreThroughForUnitsAtOnePlace() {
        int[][] steps = {{4, 1}, {8, 1}, {16, 1}, {40, 1}, {40, 2}, {40, 4}, {40, 8}};
        double[] before = null;
        for (int[] step : steps) {
            double[] leakers = leakers(together(2, step[0], step[1], 1), 120);
            for (int i = 0; before != null && i < leakers.length; i++) {
                assertTrue(
                        leakers[i] <= before[i], "trial " + i + " at " + step[0] + " rounds, " + step[1] + " channels");
            }
            before = leakers;
        }
    }

    @ParameterizedTest(name = "from {0}")
    @ValueSource(doubles = {0, 0.3, 0.7})
    void aBetterPictureSavesRoundsAndLosesNothingInTheMean(double share) {
        double[] poor = leakers(together(4, 5, 6, share), 800);
        double[] rich = leakers(together(4, 5, 6, 1), 800);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < poor.length; i++) {
            sum += rich[i] - poor[i];
            squares += (rich[i] - poor[i]) * (rich[i] - poor[i]);
        }
        double mean = sum / poor.length;
        assertTrue(mean <= 4 * Math.sqrt(squares) / poor.length, "difference " + mean);
    }

    @Test
    void aWholePictureNeverLetsMoreThroughThanNoneForUnitsAtOnePlaceThatRunShort() {
        double[] none = leakers(together(4, 5, 6, 0), 200);
        double[] whole = leakers(together(4, 5, 6, 1), 200);
        for (int i = 0; i < none.length; i++) {
            assertTrue(whole[i] <= none[i], "trial " + i);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rounds", "channels", "picture"})
    void moreOfAnythingLosesNothingInTheMeanForANetwork(String what) {
        double[] before = network(what, 0);
        for (int step = 1; step < 3; step++) {
            double[] more = network(what, step);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < more.length; i++) {
                sum += more[i] - before[i];
                squares += (more[i] - before[i]) * (more[i] - before[i]);
            }
            assertTrue(sum <= 4 * Math.sqrt(squares), what + " step " + step + ": " + sum / more.length);
            before = more;
        }
    }

    /** Leakers trial by trial of a night against twelve units that stand apart, with little, more and most of something. */
    private static double[] network(String what, int step) {
        int rounds = what.equals("rounds") ? 2 << step : what.equals("channels") ? 24 : 4;
        int channels = what.equals("channels") ? 1 << step : 4;
        double picture = what.equals("picture") ? step / 2.0 : 0.7;
        SystemType type = Ground.sys("a")
                .range(0.5, 40)
                .channels(channels)
                .magazine(rounds, 0)
                .build();
        List<DefendedAsset> assets = Ground.assets(12);
        FireUnit[] units = new FireUnit[12];
        for (int b = 0; b < units.length; b++) {
            units[b] = Ground.unit("u" + b, type, assets.get(b).position());
        }
        RaidSetup setup = Usual.setup(
                        Ground.laydown(Sharing.Rule.ALLIANCE, units),
                        Ground.lanes(Ground.night(40, what.equals("channels") ? 120 : 30), assets))
                .with(Usual.assumptions().withPicture(Span.exactly(picture), Span.exactly(picture)));
        return leakers(setup, 300);
    }

    @Test
    void splittingAUnitChangesNothingUnderASharedPicture() {
        double[] whole = leakers(together(1, 200, 8, 1), 200);
        double[] halves = leakers(together(2, 100, 4, 1), 200);
        org.junit.jupiter.api.Assertions.assertArrayEquals(whole, halves);
        org.junit.jupiter.api.Assertions.assertArrayEquals(
                leakers(together(1, 12, 60, 1), 200), leakers(together(2, 6, 30, 1), 200));
    }

    @Test
    void moreDecoysInTheSameRaidMeanFewerArmedLeakersAndMoreWaste() {
        double armed = Double.MAX_VALUE;
        double wasted = -1;
        for (double share = 0; share <= 0.61; share += 0.15) {
            RaidResult result = RaidEngine.of(night(share)).fight(Trials.of(400).seed(3));
            assertTrue(result.measure(Measure.armedLeakers(ThreatClass.DRONE)).mean() < armed);
            assertTrue(result.measure(Measure.of(Measure.Whole.ON_DECOYS)).mean() > wasted);
            armed = result.measure(Measure.armedLeakers(ThreatClass.DRONE)).mean();
            wasted = result.measure(Measure.of(Measure.Whole.ON_DECOYS)).mean();
        }
    }

    @Test
    void everyAimpointLiesWithinReachAndNoneIsDrawnThatIsNot() {
        Raid raid = Ground.raid(ThreatClass.BALLISTIC, 10, Position.of(54, 31), Position.of(51, 31));
        Map<ThreatClass, testudo.threat.ThreatProfile> profiles = new java.util.HashMap<>(Ground.profiles());
        var far = profiles.get(ThreatClass.BALLISTIC);
        profiles.put(
                ThreatClass.BALLISTIC,
                new testudo.threat.ThreatProfile(
                        far.threatClass(),
                        far.speed(),
                        far.altitude(),
                        testudo.quantity.Distance.ofKilometres(600),
                        far.crossSection(),
                        far.failure(),
                        far.unitCostMillionEur(),
                        far.decoyCostMillionEur(),
                        far.terminalAngle()));
        List<DefendedAsset> assets = Ground.assets(40).stream()
                .map(a -> new DefendedAsset(a.id(), a.name(), AssetClass.CITY, a.member(), a.position(), a.weight()))
                .toList();
        Lanes lanes = Lanes.of(raid, assets, profiles, position -> Optional.empty(), Luck.ofSeed(1));
        assertTrue(lanes.notInReach(ThreatClass.BALLISTIC) > 0);
        assertEquals(40, lanes.notInReach(ThreatClass.BALLISTIC) + lanes.inReach(ThreatClass.BALLISTIC));
        for (Lane lane : lanes.lanes()) {
            assertTrue(
                    Geodesy.greatCircle(lane.from(), lane.aimpoint().position()).kilometres() <= 600.001);
        }
    }

    @Test
    void aRaidThatReachesNothingIsNotFlownAndSaysSo() {
        Raid raid = Ground.raid(ThreatClass.DRONE, 10, Position.of(10, 100));
        Lanes lanes = Ground.lanes(raid, List.of(Ground.city("x", HOME)));
        RaidResult result = RaidEngine.of(Usual.setup(Ground.laydown(Sharing.Rule.NATIONAL), lanes))
                .fight(Trials.of(10).seed(1));
        assertEquals(
                10,
                result.measure(new Measure.OfClass(Measure.Count.OUT_OF_REACH, ThreatClass.DRONE))
                        .mean());
        assertTrue(result.find(Measure.leakers(ThreatClass.DRONE)).isEmpty());
        assertTrue(!result.engageable(ThreatClass.DRONE));
    }

    @Test
    void theWantedHalfWidthStopsTheTrials() {
        RaidEngine engine = RaidEngine.of(night(0.39));
        RaidResult rough =
                engine.fight(Trials.of(6400).seed(1).until(Measure.leakers(ThreatClass.DRONE), Span.exactly(5)));
        RaidResult fine =
                engine.fight(Trials.of(6400).seed(1).until(Measure.leakers(ThreatClass.DRONE), Span.exactly(0.8)));
        assertTrue(rough.trials() < fine.trials(), rough.trials() + " then " + fine.trials());
        assertTrue(fine.trials() <= 6400 && fine.trials() % 100 == 0);
    }

    @Test
    void looksComeAfterWholeBlocksThatGrowByAboutHalf() {
        Trials.Until until = new Trials.Until.BesideBands(128, Percent.of(10));
        List<Integer> looks = new ArrayList<>();
        for (int n = until.firstLook(); n < 1000; n = until.nextLook(n)) {
            looks.add(n);
        }
        assertEquals(List.of(128, 192, 256, 384, 576, 832), looks);
    }

    @Test
    void aShareFarFromItsBarNeedsFewerTrialsThanOneBesideIt() {
        RaidEngine engine = RaidEngine.of(night(0.39));
        RaidResult all = engine.fight(Trials.of(1024).seed(1).atBaseValues());
        Measure drones = Measure.leakers(ThreatClass.DRONE);
        int half = 0;
        while (all.atMost(drones, half).value() < 0.5) {
            half++;
        }
        RaidResult far = until(engine, drones, half, Percent.of(95));
        RaidResult near = until(
                engine,
                drones,
                half,
                Percent.ofFraction(all.atMost(drones, half).value()));
        assertTrue(far.trials() < near.trials(), far.trials() + " then " + near.trials());
        assertTrue(near.trials() < 1024, near.trials() + " trials");
    }

    private static RaidResult until(RaidEngine engine, Measure measure, int most, Percent wanted) {
        Trials.Until.Bar bar = new Trials.Until.Bar(most, wanted);
        return engine.fight(Trials.of(1024)
                .seed(1)
                .until(new Trials.Until.Shares(64, Map.of(measure, bar), Percent.of(5), Percent.of(7.5)))
                .atBaseValues());
    }

    @Test
    void fightsThatShareWhatTheyHaveInCommonEndAsThoseThatDoNot() {
        RaidSetup night = night(0.39);
        Cuts shared = new Cuts();
        RaidSetup sharing = new RaidSetup(
                night.laydown(),
                night.lanes().sharing(shared),
                night.doctrine(),
                night.assumptions(),
                night.ration(),
                night.elevation());
        Trials trials = Trials.of(128).seed(3);
        assertEquals(
                RaidEngine.of(night).fight(trials).measures(),
                RaidEngine.of(sharing).fight(trials).measures());
        assertEquals(
                RaidEngine.of(night).fight(trials).measures(),
                RaidEngine.of(sharing).fight(trials).measures());
    }

    @Test
    void unknownParametersWidenTheBandAndTheCommonModeShows() {
        RaidResult result = RaidEngine.of(
                        Usual.setup(night(0.39).laydown(), night(0.39).lanes()))
                .fight(Trials.of(1000).seed(1));
        var leakers = result.measure(Measure.leakers(ThreatClass.DRONE));
        assertTrue(leakers.high() - leakers.low() >= leakers.chanceHigh() - leakers.chanceLow());
        assertTrue(result.correlation(ThreatClass.DRONE).orElseThrow().mean() > 0.01);
    }

    @Test
    void theSameLuckMakesSmallDifferencesShow() {
        RaidSetup one = night(0.39);
        List<FireUnit> more = new ArrayList<>(one.laydown().units());
        more.add(Ground.unit("extra", more.get(1).system(), HOME));
        RaidSetup two = one.with(new Laydown("more", more, 0, 0, one.laydown().sharing()));
        var same = Comparison.of(one, one, Trials.of(100).seed(1)).difference(Measure.leakers(ThreatClass.DRONE));
        assertEquals(0, same.mean());
        assertEquals(0, same.high());
        var gain = Comparison.of(one, two, Trials.of(400).seed(1)).difference(Measure.leakers(ThreatClass.DRONE));
        assertTrue(gain.mean() < 0 && gain.chanceHigh() < 0, gain.toString());
        var apart = RaidEngine.of(one).fight(Trials.of(400).seed(1)).measure(Measure.leakers(ThreatClass.DRONE));
        assertTrue(gain.chanceHigh() - gain.chanceLow() < (apart.chanceHigh() - apart.chanceLow()) / 5);
    }

    @Test
    void anotherLaydownIsFoughtAsIfFromTheStart() {
        RaidSetup base = night(0.39);
        List<FireUnit> units = base.laydown().units();
        SystemType weak =
                Ground.sys("medium").range(1, 35).magazine(9, 0).kill(0.3).build();
        List<FireUnit> weaker = units.stream()
                .map(u -> u.system().id().equals("medium") ? Ground.unit(u.id(), weak, u.position()) : u)
                .toList();
        List<FireUnit> moved = new ArrayList<>(units);
        moved.set(0, Ground.unit("u0", units.getFirst().system(), HOME));
        RaidEngine engine = RaidEngine.of(base);
        for (List<FireUnit> changed : List.of(weaker, moved)) {
            Laydown laydown = Ground.laydown(Sharing.Rule.ALLIANCE, changed.toArray(new FireUnit[0]));
            RaidResult fresh =
                    RaidEngine.of(base.with(laydown)).fight(Trials.of(60).seed(4));
            assertEquals(
                    fresh.measures(),
                    engine.with(laydown).fight(Trials.of(60).seed(4)).measures());
            assertTrue(
                    !fresh.measures().equals(engine.fight(Trials.of(60).seed(4)).measures()));
        }
    }

    @Test
    void moreJammingAndMoreSensorsOutLetMoreThroughInTheMean() {
        Assumptions clear = night(0.39).assumptions();
        double[] jammed = {0, 85, 97};
        double[] out = {0, 0.2, 0.6};
        for (int i = 1; i < 3; i++) {
            assertTrue(leakers(clear.withSensors(Percent.of(jammed[i]), Span.exactly(0)))
                    > leakers(clear.withSensors(Percent.of(jammed[i - 1]), Span.exactly(0))));
            assertTrue(leakers(clear.withSensors(Percent.of(0), Span.exactly(out[i])))
                    > leakers(clear.withSensors(Percent.of(0), Span.exactly(out[i - 1]))));
        }
    }

    @Test
    void networkedUnitsThatMayFightOnTheSharedPictureDoWithoutTheirOwnRadar() {
        Assumptions remote = Assumptions.bare().withAir(true, true);
        RaidSetup setup = together(2, 12, 4, 1).with(remote);
        Assumptions out = remote.withSensors(Percent.of(0), Span.exactly(0.9));
        assertEquals(
                RaidEngine.of(setup).fight(Trials.of(40).seed(1)).measures(),
                RaidEngine.of(setup.with(out)).fight(Trials.of(40).seed(1)).measures());
    }

    private static double leakers(Assumptions assumptions) {
        RaidResult result = RaidEngine.of(night(0.39).with(assumptions))
                .fight(Trials.of(300).seed(3));
        return result.measure(Measure.leakers(ThreatClass.DRONE)).mean()
                + result.measure(Measure.leakers(ThreatClass.CRUISE)).mean();
    }

    private static long key(int trial) {
        return Luck.combine(Luck.ofSeed(1).state(), trial);
    }

    static RaidSetup night(double decoys) {
        return Usual.setup(
                        Ground.laydown(Sharing.Rule.ALLIANCE, units()),
                        Ground.lanes(Ground.night(60, 12), Ground.assets(12)))
                .with(Usual.assumptions().withDecoys(Span.exactly(decoys), Span.exactly(1)));
    }

    private static FireUnit[] units() {
        SystemType far = Ground.sys("long")
                .layer(Layer.LRAD)
                .range(2, 100)
                .cost(3)
                .magazine(16, 1)
                .ready(0.85)
                .build();
        SystemType medium = Ground.sys("medium")
                .range(1, 35)
                .magazine(12, 0)
                .kill(Span.of(0.5, 0.7, 0.85))
                .build();
        SystemType gun = Ground.sys("gun")
                .layer(Layer.CUAS)
                .range(0, 5)
                .cost(0.01)
                .kill(0.5)
                .radar(4, 15)
                .networked(false)
                .build();
        List<FireUnit> units = new ArrayList<>();
        List<DefendedAsset> assets = Ground.assets(12);
        for (int i = 0; i < 12; i++) {
            SystemType type = i % 4 == 0 ? far : i % 4 == 1 ? medium : gun;
            units.add(Ground.unit("u" + i, type, assets.get(i).position()));
        }
        return units.toArray(new FireUnit[0]);
    }

    /** The night with every position turned about an axis through no pole. */
    private static RaidSetup turned() {
        Raid raid = Ground.night(60, 12);
        Raid moved = new Raid(
                raid.name(),
                raid.title(),
                raid.dated(),
                new Sector(
                        "east", raid.sector().arc().stream().map(LawsTest::turn).toList()),
                raid.waves(),
                raid.aims(),
                raid.source());
        List<DefendedAsset> assets = Ground.assets(12).stream()
                .map(a ->
                        new DefendedAsset(a.id(), a.name(), a.assetClass(), a.member(), turn(a.position()), a.weight()))
                .toList();
        List<FireUnit> units = new ArrayList<>();
        for (FireUnit unit : units()) {
            units.add(new FireUnit(
                    unit.id(), unit.system(), unit.member(), turn(unit.position()), unit.rounds(), unit.duty()));
        }
        return Usual.setup(
                        new Laydown("turned", units, 0, 0, new Sharing(Sharing.Rule.ALLIANCE, List.of())),
                        Ground.lanes(moved, assets))
                .with(night(0.39).assumptions());
    }

    private static Position turn(Position position) {
        UnitVector axis = UnitVector.towards(0.3, -0.8, 0.5);
        UnitVector v = UnitVector.of(position);
        double angle = 1.1;
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double d = axis.dot(v) * (1 - c);
        return UnitVector.towards(
                        v.x() * c + (axis.y() * v.z() - axis.z() * v.y()) * s + axis.x() * d,
                        v.y() * c + (axis.z() * v.x() - axis.x() * v.z()) * s + axis.y() * d,
                        v.z() * c + (axis.x() * v.y() - axis.y() * v.x()) * s + axis.z() * d)
                .position();
    }

    /** Identical units at one place, thirty cruise missiles within a minute. */
    private static RaidSetup together(int units, int rounds, int channels, double picture) {
        SystemType type =
                Ground.sys("a").channels(channels).magazine(rounds, 0).kill(0.6).build();
        FireUnit[] list = new FireUnit[units];
        for (int b = 0; b < units; b++) {
            list[b] = Ground.unit("u" + b, type, HOME);
        }
        Raid raid = new Raid(
                "r",
                "r",
                "r",
                new Sector("east", List.of(Position.of(54, 31), Position.of(51, 31))),
                List.of(Benches.wave(ThreatClass.CRUISE, 30, 60)),
                Map.of(AssetClass.CITY, Percent.of(100)),
                "r");
        return Usual.setup(
                        Ground.laydown(Sharing.Rule.ALLIANCE, list),
                        Ground.lanes(raid, List.of(Ground.city("x", HOME))))
                .with(Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.shootLookShoot()))
                .with(Assumptions.bare().withPicture(Span.exactly(picture), Span.exactly(picture)));
    }

    private static double[] leakers(RaidSetup setup, int trials) {
        Battle battle = new Battle(setup);
        Kernel kernel = new Kernel(battle);
        Tally tally = new Tally(battle);
        Parameters base = Parameters.base(battle);
        double[] leakers = new double[trials];
        for (int i = 0; i < trials; i++) {
            kernel.fight(key(i), base, tally, null);
            for (ThreatClass c : List.of(ThreatClass.DRONE, ThreatClass.CRUISE)) {
                int row = tally.gauges.classRow[c.ordinal()];
                leakers[i] += row < 0 ? 0 : tally.row[row + Gauges.LEAKERS];
            }
        }
        return leakers;
    }
}
