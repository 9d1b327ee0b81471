package testudo.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.raid.Arrivals;
import testudo.raid.Assumptions;
import testudo.raid.Doctrine;
import testudo.raid.RaidSetup;
import testudo.raid.Shots;
import testudo.raid.SyntheticLane;
import testudo.validation.cases.Case;

/** Channels as servers: ERL, ENG, ERA. A round that cannot miss holds its channel for the time of service. */
final class QueueSetUps {
    private static final int START = 2_000;
    private static final int WHOLE = 22_000;
    private static final int LANES = 1 << 14;
    private static final double LONGEST_SECONDS = 900_000;
    private static final double MOST_WAITING = 100;

    private QueueSetUps() {}

    static Optional<EngineCheck> erlang(Case c, EngineRuns runs) {
        double load = c.in().has("a") ? c.in().positive("a") : c.in().positive("lambda") / c.in().positive("mu");
        return stream(
                c,
                runs,
                1 / load,
                Arrivals.poisson(),
                atOnce(),
                serviceOf(c, 1),
                "Poisson arrivals, constant service, no waiting");
    }

    /** Platforms launch again a random time after their last threat met its fate. */
    static Optional<EngineCheck> engset(Case c, EngineRuns runs) {
        if (c.says("time congestion")) {
            return Optional.empty();
        }
        double idle = 1 / c.in().positive("alpha");
        Arrivals arrivals = Arrivals.returning(c.in().countFromOne("N"));
        RaidSetup start = setUp(START, idle, arrivals, atOnce(), serviceOf(c, 1));
        RaidSetup whole = setUp(WHOLE, idle, arrivals, atOnce(), serviceOf(c, 1));
        return runs.stream(c, start, whole, START, WHOLE, "so many platforms that launch again, no waiting");
    }

    /** A lane's window is as long as a threat's patience, the flight to it as long as a service; both exponential, spread evenly. */
    static Optional<EngineCheck> patience(Case c, EngineRuns runs) {
        boolean crowded = c.in().positive("lambda") > MOST_WAITING * c.in().positive("theta");
        if (crowded || !c.says("lost", "leaving", "abandon")) {
            return Optional.empty();
        }
        List<SyntheticLane> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            double service = exponential((i + 0.5) / LANES) / c.in().positive("mu");
            int reversed = Integer.reverse(i) >>> (32 - 14);
            double patience = exponential((reversed + 0.5) / LANES) / c.in().positive("theta");
            lanes.add(Bench.lane(List.of(Bench.window("a", 0, patience, service))));
        }
        return stream(
                c,
                runs,
                1 / c.in().positive("lambda"),
                Arrivals.poisson(),
                lanes,
                serviceOf(c, 0),
                "Poisson arrivals that wait until the window closes");
    }

    private static Optional<EngineCheck> stream(
            Case c,
            EngineRuns runs,
            double gap,
            Arrivals arrivals,
            List<SyntheticLane> lanes,
            SystemType system,
            String words) {
        if (gap * WHOLE > LONGEST_SECONDS) {
            return Optional.empty();
        }
        RaidSetup start = setUp(START, gap * START, arrivals, lanes, system);
        RaidSetup whole = setUp(WHOLE, gap * WHOLE, arrivals, lanes, system);
        return runs.stream(c, start, whole, START, WHOLE, words);
    }

    private static RaidSetup setUp(
            int count, double over, Arrivals arrivals, List<SyntheticLane> lanes, SystemType system) {
        return Bench.setUp(
                List.of(Bench.unit("a", system, Bench.PLENTY)),
                Bench.lanes(count, over, arrivals, lanes),
                Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.single()),
                Assumptions.bare());
    }

    private static SystemType serviceOf(Case c, double seconds) {
        return Bench.system("a", Layer.MRAD, 1, c.in().countFromOne("c"), seconds, 1);
    }

    private static List<SyntheticLane> atOnce() {
        return List.of(Bench.lane(List.of(Bench.window("a", 0, 0, 0))));
    }

    private static double exponential(double u) {
        return -Math.log1p(-u);
    }
}
