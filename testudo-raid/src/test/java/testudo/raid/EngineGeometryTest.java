package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.raid.Ground.HOME;
import static testudo.raid.Ground.from;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.defence.ElevationGrid;
import testudo.defence.Geodesy;
import testudo.defence.Laydown;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Angle;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** References: the engine's windows against closed forms of horizon, mask, kinematics and footprint. */
class EngineGeometryTest {

    @ParameterizedTest(name = "{0} km, {1} m/s, {2} m/s: {7} looks, the last at {8} km")
    @CsvSource({"45,240,700,8,6,2,30,6,3.63207861595173", "120,900,1000,15,10,5,70,3,8.29712786120426"})
    void aRadialThreatIsLookedAtAsOftenAsKinematicsAllow(
            double seenKm,
            double v,
            double w,
            double react,
            double assess,
            double min,
            double max,
            int looks,
            double last) {
        SystemType type = Ground.sys("a")
                .range(min, max)
                .kill(1e-12)
                .times(react, assess)
                .speed(w)
                .radar(4000, seenKm)
                .build();
        ThreatProfile profile = Ground.profile(ThreatClass.CRUISE, v, 1, 0);
        Trace trace = engine(type, Map.of(ThreatClass.CRUISE, profile), from(HOME, 90, 400), HOME)
                .trace(1, 0);
        var misses = trace.events().stream()
                .filter(event -> event.kind() == TraceEvent.Kind.MISS)
                .toList();
        assertEquals(looks, misses.size());
        Position at = misses.getLast().position().orElseThrow();
        assertEquals(last, Geodesy.greatCircle(HOME, at).kilometres(), 0.002 * last);
        assertTrue(trace.conserves());
    }

    @ParameterizedTest(name = "mast {0} m and {1} m altitude: seen at {2} km")
    @CsvSource({"10,30,35.6104072390989", "10,100,54.2524326817678", "30,50,51.7217049982887"})
    void aLevelThreatIsTrackedWhereItComesOverTheHorizon(double mast, double altitude, double km) {
        SystemType type = Ground.sys("a")
                .range(0, 300)
                .speed(1e6)
                .times(0, 6)
                .radar(mast, 400)
                .build();
        ThreatProfile profile = Ground.profile(ThreatClass.CRUISE, 240, altitude, 0);
        Position launch = from(HOME, 90, 400);
        var window = engine(type, Map.of(ThreatClass.CRUISE, profile), launch, HOME)
                .windows()
                .getFirst();
        double flown = window.opens().toNanos() / 1e9 * 0.240;
        double whole = Geodesy.greatCircle(launch, HOME).kilometres();
        assertEquals(km, whole - flown, 0.01);
    }

    @Test
    void aRidgeDelaysTheTrackToWhereTheThreatStandsAboveItsShadow() {
        int n = 241;
        short[] metres = new short[n * n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                double east = Geodesy.greatCircle(HOME, Position.of(52, 19 + c / 60.0))
                        .kilometres();
                metres[r * n + c] = (short) (c > 60 && Math.abs(east - 20) < 1 ? 600 : 0);
            }
        }
        ElevationGrid grid = ElevationGrid.of(Position.of(54, 19), Angle.ofDegrees(1 / 60.0), n, n, metres);
        SystemType type = Ground.sys("a")
                .range(0, 100)
                .speed(1e6)
                .times(0, 6)
                .radar(50, 400)
                .build();
        ThreatProfile profile = Ground.profile(ThreatClass.CRUISE, 240, 1000, 0);
        Position launch = from(HOME, 90, 150);
        RaidSetup setup = setup(type, Map.of(ThreatClass.CRUISE, profile), launch, HOME);
        double open = seenAt(RaidEngine.of(setup), launch);
        double masked = seenAt(RaidEngine.of(setup.with(grid)), launch);
        assertEquals(100, open, 0.5);
        double shadow = 50 + masked * 550 / 20 + masked * (masked - 20) / (2 * 4 / 3.0 * 6371) * 1000;
        assertEquals(1000, shadow, 60, "seen at " + masked + " km");
    }

    @Test
    void whereAGridKnowsNothingTheStatedScreeningHolds() {
        SystemType type = Ground.sys("a")
                .range(0, 100)
                .speed(1e6)
                .times(0, 6)
                .radar(30, 400)
                .build();
        ThreatProfile profile = Ground.profile(ThreatClass.CRUISE, 240, 50, 0);
        Position launch = from(HOME, 90, 150);
        RaidSetup setup = setup(type, Map.of(ThreatClass.CRUISE, profile), launch, HOME)
                .with(Assumptions.bare().withScreening(Angle.ofDegrees(0.3)));
        double screened = seenAt(RaidEngine.of(setup), launch);
        short[] flat = new short[121 * 121];
        short[] voids = new short[121 * 121];
        java.util.Arrays.fill(voids, Short.MIN_VALUE);
        Angle step = Angle.ofDegrees(1 / 60.0);
        ElevationGrid elsewhere = ElevationGrid.of(Position.of(1, 0), step, 121, 121, flat);
        ElevationGrid unknown = ElevationGrid.of(Position.of(53, 20), step, 121, 121, voids);
        ElevationGrid level = ElevationGrid.of(Position.of(53, 19), step, 121, 241, new short[121 * 241]);
        assertEquals(screened, seenAt(RaidEngine.of(setup.with(elsewhere)), launch), "a grid of another place");
        assertEquals(screened, seenAt(RaidEngine.of(setup.with(unknown)), launch), "voids");
        assertTrue(seenAt(RaidEngine.of(setup.with(level)), launch) > screened + 5, "level ground that is known");
        short[] half = new short[121 * 121];
        ElevationGrid west = ElevationGrid.of(Position.of(53, HOME.longitude() - 1.95), step, 121, 121, half);
        assertEquals(screened, seenAt(RaidEngine.of(setup.with(west)), launch), 1.01, "known only to the west");
    }

    private static double seenAt(RaidEngine engine, Position launch) {
        return Geodesy.greatCircle(launch, HOME).kilometres()
                - engine.windows().getFirst().first().toNanos() / 1e9 * 0.240;
    }

    @ParameterizedTest(name = "reach {0} km, {1} degrees, {2} to {3} km: {4} km behind, {5} km in front, {6} km aside")
    @CsvSource({
        "30,45,5,25,42.4264068711929,24.5803989154981,29.5803989154981",
        "60,60,10,35,69.2820323027551,53.3872951390999,59.1607978309962",
        "30,35,5,24,52.2755521618107,22.4396588817875,29.5803989154981"
    })
    void aBallisticThreatIsReachedInsideTheFootprintAndNotOutside(
            double reach, double angle, double low, double high, double behind, double front, double aside) {
        SystemType type = Ground.sys("a")
                .range(0, reach)
                .altitude(low, high)
                .speed(1e7)
                .times(0, 1)
                .radar(15, 2000)
                .build();
        // Threats fly due west: behind the unit is west of it.
        assertEdge(type, angle, 270, behind);
        assertEdge(type, angle, 90, front);
        double at = aside - 0.3;
        double along = low / Math.tan(Math.toRadians(angle));
        Position inside = from(from(HOME, 270, along), 0, at);
        Position outside = from(from(HOME, 270, along), 0, aside + 0.3);
        assertTrue(reached(type, angle, inside));
        assertTrue(!reached(type, angle, outside));
    }

    private void assertEdge(SystemType type, double angle, double bearing, double km) {
        assertTrue(reached(type, angle, from(HOME, bearing, km - 0.3)), bearing + " inside " + km);
        assertTrue(!reached(type, angle, from(HOME, bearing, km + 0.3)), bearing + " outside " + km);
    }

    private static boolean reached(SystemType type, double angle, Position aimpoint) {
        ThreatProfile profile = Ground.profile(ThreatClass.AEROBALLISTIC, 1500, 60_000, angle);
        Position launch = from(aimpoint, 90, 400);
        return !engine(type, Map.of(ThreatClass.AEROBALLISTIC, profile), launch, aimpoint)
                .windows()
                .isEmpty();
    }

    @Test
    void nobodyEngagesOverALandThatIsNotSharedAndEverybodyOverTheSea() {
        Member lithuania = Member.of("LTU");
        SystemType type = Ground.sys("a").range(0, 60).radar(2000, 200).build();
        Lanes lanes = Lanes.of(
                Ground.raid(ThreatClass.CRUISE, 1, from(HOME, 90, 300)),
                List.of(Ground.city("x", HOME)),
                Ground.profiles(),
                position -> position.longitude() > 20.5 ? Optional.empty() : Optional.of(Benches.POLAND),
                Luck.ofSeed(1),
                10);
        double border = Geodesy.greatCircle(HOME, Position.of(52, 20.5)).kilometres();
        for (Sharing.Rule rule : Sharing.Rule.values()) {
            Laydown foreign = Ground.laydown(rule, Ground.unit("f", type, lithuania, HOME));
            var window = RaidEngine.of(Usual.setup(foreign, lanes).with(Assumptions.bare()))
                    .windows()
                    .getFirst();
            double last = Geodesy.greatCircle(from(HOME, 90, 300), HOME).kilometres()
                    - window.last().toNanos() / 1e9 * 0.240;
            if (rule == Sharing.Rule.ALLIANCE) {
                assertEquals(0, last, 0.5);
            } else {
                assertEquals(border, last, 8, rule + " stops at the border");
            }
        }
    }

    @Test
    void aSharedPictureWarnsANetworkedUnitEarlierAndNotAnotherOne() {
        Position ahead = from(HOME, 90, 60);
        SystemType picket = Ground.sys("picket").range(0, 1).radar(2000, 150).build();
        Lanes lanes =
                Ground.lanes(Ground.raid(ThreatClass.CRUISE, 1, from(HOME, 90, 400)), List.of(Ground.city("x", HOME)));
        double[] opens = new double[2];
        for (boolean networked : new boolean[] {true, false}) {
            SystemType type = Ground.sys("a")
                    .range(0, 30)
                    .networked(networked)
                    .times(90, 6)
                    .build();
            Laydown both = Ground.laydown(
                    Sharing.Rule.ALLIANCE, Ground.unit("p", picket, ahead), Ground.unit("a", type, HOME));
            opens[networked ? 1 : 0] =
                    RaidEngine.of(Usual.setup(both, lanes).with(Assumptions.bare())).windows().stream()
                                    .filter(window -> window.unit().id().equals("a"))
                                    .findFirst()
                                    .orElseThrow()
                                    .opens()
                                    .toNanos()
                            / 1e9;
        }
        assertTrue(opens[1] < opens[0] - 5, opens[1] + " before " + opens[0]);
    }

    private static RaidEngine engine(
            SystemType type, Map<ThreatClass, ThreatProfile> profiles, Position launch, Position aimpoint) {
        return RaidEngine.of(setup(type, profiles, launch, aimpoint));
    }

    private static RaidSetup setup(
            SystemType type, Map<ThreatClass, ThreatProfile> profiles, Position launch, Position aimpoint) {
        ThreatClass c = profiles.keySet().iterator().next();
        Lanes lanes = Lanes.of(
                Ground.raid(c, 1, launch),
                List.of(Ground.city("x", aimpoint)),
                profiles,
                position -> Optional.empty(),
                Luck.ofSeed(1),
                4);
        return Usual.setup(Ground.laydown(Sharing.Rule.ALLIANCE, Ground.unit("a", type, HOME)), lanes)
                .with(Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.shootLookShoot()))
                .with(Assumptions.bare().withPicture(Span.exactly(1), Span.exactly(1)));
    }
}
