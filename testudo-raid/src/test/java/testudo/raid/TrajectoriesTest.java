package testudo.raid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static testudo.raid.Ground.HOME;
import static testudo.raid.Ground.from;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testudo.defence.Geodesy;
import testudo.defence.Sharing;
import testudo.quantity.Distance;
import testudo.quantity.Percent;
import testudo.threat.AssetClass;
import testudo.threat.BallisticArc;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.Trajectory;

/** References and laws of the stated table of ballistic trajectories. */
class TrajectoriesTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DEPRESSED", "LOFTED"})
    void theTableIsThatOfAFlatEarthWithoutAirAtItsAngle(Trajectory trajectory) {
        double g = trajectory.terminalAngle().orElseThrow().radians();
        assertEquals(Math.sqrt(Math.tan(g)), trajectory.time().fraction(), 0.006);
        assertEquals(Math.tan(g), trajectory.apogee().fraction(), 0.006);
        assertEquals(1 / Math.sqrt(Math.sin(2 * g)), trajectory.terminalSpeed().fraction(), 0.006);
        assertEquals(Math.sin(2 * g), trajectory.reach().fraction(), 0.006);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theEngineFliesTheTableOfTheArc(Trajectory trajectory) {
        RaidEngine engine = engine(trajectory, 500);
        Distance range = Geodesy.greatCircle(from(HOME, 90, 500), HOME);
        double arc = BallisticArc.over(range).time().toNanos() / 1e9;
        assertEquals(arc * trajectory.time().fraction(), engine.flight(0).toNanos() / 1e9, 0.01);
        assertTrue(engine.trace(1, 0).conserves());
    }

    @Test
    void aFlatterArcIsTrackedForLessTimeAndLeavesLessTimeToEngage() {
        assertTrue(stretch(Trajectory.DEPRESSED) < stretch(Trajectory.MINIMUM_ENERGY));
        assertTrue(tracked(Trajectory.DEPRESSED) < tracked(Trajectory.MINIMUM_ENERGY));
    }

    @Test
    void aDepressedArcCostsReach() {
        assertThrows(
                IllegalArgumentException.class,
                () -> engine(Trajectory.DEPRESSED, 1900).flight(0));
        assertTrue(engine(Trajectory.MINIMUM_ENERGY, 1900).flight(0).toSeconds() > 0);
    }

    @Test
    void onlyBallisticMissilesHaveATrajectory() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Benches.wave(ThreatClass.CRUISE, 1, 0).flying(Trajectory.LOFTED));
    }

    /** Seconds between the earliest and the latest launch. */
    private static double stretch(Trajectory trajectory) {
        EngagementWindow window = engine(trajectory, 500).windows().getFirst();
        return window.closes().minus(window.opens()).toNanos() / 1e9;
    }

    /** Seconds from the first track to the impact. */
    private static double tracked(Trajectory trajectory) {
        List<TraceEvent> events = engine(trajectory, 500).trace(1, 0).events();
        TraceEvent detect = events.stream()
                .filter(e -> e.kind() == TraceEvent.Kind.DETECT)
                .findFirst()
                .orElseThrow();
        TraceEvent launch = events.getFirst();
        return (engine(trajectory, 500).flight(0).toNanos()
                        - detect.time().minus(launch.time()).toNanos())
                / 1e9;
    }

    private static RaidEngine engine(Trajectory trajectory, double kilometres) {
        Raid raid = new Raid(
                "r",
                "r",
                "r",
                new Sector("east", List.of(from(HOME, 90, kilometres))),
                List.of(Benches.wave(ThreatClass.BALLISTIC, 1, 0).flying(trajectory)),
                Map.of(AssetClass.CITY, Percent.of(100)),
                "r");
        Lanes lanes = Ground.lanes(raid, List.of(Ground.city("x", HOME)));
        if (lanes.lanes().isEmpty()) {
            throw new IllegalArgumentException("out of reach");
        }
        var type = Ground.sys("a").range(0, 40).radar(15, 150).build();
        return RaidEngine.of(Usual.setup(Ground.laydown(Sharing.Rule.ALLIANCE, Ground.unit("a", type, HOME)), lanes)
                .with(Assumptions.bare()));
    }
}
