package testudo.validation.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.quantity.Span;
import testudo.raid.Arrivals;
import testudo.raid.Assumptions;
import testudo.raid.Doctrine;
import testudo.raid.Measure;
import testudo.raid.RaidSetup;
import testudo.raid.Shots;
import testudo.validation.cases.Case;

/** One unit with channels and rounds for all: BIN, SAL, SLS, BDA, COR, WIL. */
final class ShotSetUps {
    private static final int MOST_THREATS = 2_000;
    private static final int MOST_LOOKS = 120;

    private ShotSetUps() {}

    static Optional<EngineCheck> binomial(Case c, EngineRuns runs) {
        int threats = c.in().countFromOne("N");
        if (threats > MOST_THREATS) {
            return Optional.empty();
        }
        String words = "one unit, a channel and a round for each threat";
        var setUp = setUp(Bench.system(c.in().probability("p"), threats), threats, Shots.single(), Assumptions.bare());
        if (c.says("at least", "at most", "exactly")) {
            int k = c.in().count("k");
            DoublePredicate counts = c.says("at least") ? n -> n >= k : c.says("at most") ? n -> n <= k : n -> n == k;
            return runs.shares(c, setUp, threats, words, counts);
        }
        if (c.says("no threat", "no leak", "none leak")) {
            return runs.trials(c, setUp, threats, words, mean(EngineRuns.NO_LEAKER));
        }
        return c.says("variance", "deviation") || !c.asksForMean()
                ? Optional.empty()
                : runs.trials(c, setUp, threats, words, mean(EngineRuns.LEAKERS));
    }

    static Optional<EngineCheck> salvo(Case c, EngineRuns runs) {
        int rounds = c.in().count("m");
        if (rounds < 1) {
            return Optional.empty();
        }
        var setUp = setUp(Bench.system(c.in().probability("p"), 1), 1, Shots.salvo(rounds), Assumptions.bare());
        return runs.trials(c, setUp, rounds, "one threat, one salvo", killedOrLeaked(c));
    }

    static Optional<EngineCheck> shootLookShoot(Case c, EngineRuns runs) {
        return sequence(c, runs, Assumptions.bare(), "one threat, a look after each salvo");
    }

    static Optional<EngineCheck> assessmentErrors(Case c, EngineRuns runs) {
        Assumptions errors = Assumptions.bare()
                .withErrors(
                        Span.exactly(c.in().probability("p_alive_given_killed")),
                        Span.exactly(c.in().probability("p_killed_given_alive")));
        return sequence(c, runs, errors, "one threat, judged wrong both ways");
    }

    private static Optional<EngineCheck> sequence(Case c, EngineRuns runs, Assumptions assumptions, String words) {
        boolean two = c.in().has("a");
        int first = two ? c.in().count("a") : 1;
        int looks = two ? 2 : c.in().count("m");
        if (first < 1 || looks < 1 || looks > MOST_LOOKS) {
            return Optional.empty();
        }
        Shots shots = two ? Shots.salvoLookSalvo(first, c.in().count("b")) : Shots.shootLookShoot(looks);
        var setUp = setUp(Bench.system(c.in().probability("p"), 1), 1, shots, assumptions);
        ToDoubleFunction<Map<Measure, Double>> quantity =
                c.says("shots", "rounds", "interceptors") ? mean(Measure.rounds("a")) : killedOrLeaked(c);
        return runs.trials(c, setUp, first + looks, words, quantity);
    }

    static Optional<EngineCheck> correlated(Case c, EngineRuns runs) {
        double alpha = c.in().positive("alpha");
        double beta = c.in().positive("beta");
        int rounds = c.in().count("m");
        if (rounds < 1) {
            return Optional.empty();
        }
        Assumptions common = Assumptions.bare().withCorrelation(Bench.KIND, Span.exactly(1 / (alpha + beta + 1)));
        var setUp = setUp(Bench.system(alpha / (alpha + beta), 1), 1, Shots.salvo(rounds), common);
        return runs.trials(c, setUp, rounds, "one threat, one salvo under the common-mode draw", killedOrLeaked(c));
    }

    /** The probability of track stands for a unit that is ready or not. */
    static Optional<EngineCheck> trackedSalvo(Case c, EngineRuns runs) {
        if (!c.in().has("n") || c.in().number("n") != Math.rint(c.in().number("n")) || c.in().number("n") < 1) {
            return Optional.empty();
        }
        SystemType system =
                Bench.system("a", Layer.MRAD, c.in().probability("sspk"), 1, 1, c.in().probability("ptrack"));
        var setUp = setUp(system, 1, Shots.salvo(c.in().count("n")), Assumptions.bare());
        return runs.trials(
                c,
                setUp,
                c.in().count("n"),
                "one threat, one salvo of a unit that is ready with P(track)",
                mean(EngineRuns.KILLED));
    }

    private static RaidSetup setUp(SystemType system, int threats, Shots shots, Assumptions assumptions) {
        var lane = Bench.lane(List.of(Bench.window("a", 0, 5_000, 5)));
        return Bench.setUp(
                List.of(Bench.unit("a", system, Bench.PLENTY)),
                Bench.lanes(threats, 0, Arrivals.regular(), List.of(lane)),
                Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, shots),
                assumptions);
    }

    private static ToDoubleFunction<Map<Measure, Double>> killedOrLeaked(Case c) {
        return c.says("leak", "surviv", "miss") ? mean(EngineRuns.LEAKERS) : mean(EngineRuns.KILLED);
    }

    static ToDoubleFunction<Map<Measure, Double>> mean(Measure measure) {
        return result -> Objects.requireNonNull(result.get(measure));
    }
}
