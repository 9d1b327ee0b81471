package testudo.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import testudo.defence.FireUnit;
import testudo.defence.Layer;
import testudo.quantity.Span;
import testudo.raid.Arrivals;
import testudo.raid.Assumptions;
import testudo.raid.Doctrine;
import testudo.raid.Lanes;
import testudo.raid.Measure;
import testudo.raid.Shots;
import testudo.raid.SyntheticLane;
import testudo.validation.cases.Case;

/** Layers, magazines and many shooters: LAY, MAG, OVK. */
final class MagazineSetUps {
    private static final int MOST_THREATS = 900;
    private static final int MOST_SHOOTERS = 500;
    private static final int MOST_LOOKS = 120;
    private static final double APART_SECONDS = 1_000;

    private MagazineSetUps() {}

    /** A layer's windows open after the layer before has had its say. */
    static Optional<EngineCheck> layers(Case c, EngineRuns runs) {
        int threats = c.in().countFromOne("N");
        List<FireUnit> units = new ArrayList<>();
        List<SyntheticLane.Window> windows = new ArrayList<>();
        Doctrine doctrine = Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.single());
        List<Measure> rounds = new ArrayList<>();
        for (int l = 1; c.in().has("p" + l) && l <= Layer.values().length; l++) {
            int salvo = c.in().has("k" + l) ? c.in().count("k" + l) : 1;
            int magazine = c.in().has("M" + l) ? c.in().count("M" + l) : Bench.PLENTY;
            if (salvo < 1 || magazine % salvo != 0 && magazine != Bench.PLENTY) {
                return Optional.empty();
            }
            Layer layer = Layer.values()[l - 1];
            units.add(
                    Bench.unit("u" + l, Bench.system("u" + l, layer, c.in().probability("p" + l), 50, 1, 1), magazine));
            windows.add(Bench.window("u" + l, 100.0 * l, 100.0 * l + 10, 5));
            doctrine = doctrine.of(layer, Shots.salvo(salvo));
            rounds.add(Measure.rounds("u" + l));
        }
        if (threats > MOST_THREATS || c.says("at least")) {
            return Optional.empty();
        }
        var setUp = Bench.setUp(units, inTurn(threats, windows), doctrine, Assumptions.bare());
        return runs.trials(
                c, setUp, threats * units.size(), "a unit a layer, windows one after the other", quantity(c, rounds));
    }

    static Optional<EngineCheck> magazine(Case c, EngineRuns runs) {
        int threats = c.in().countFromOne("N");
        int rounds = c.in().count("M");
        boolean untilKill = c.says("suffice", "until kill");
        int looks = untilKill ? rounds : c.in().count("max_looks");
        if (threats > MOST_THREATS || rounds == 0 || looks < 1 || looks > MOST_LOOKS) {
            return Optional.empty();
        }
        var setUp = Bench.setUp(
                List.of(Bench.unit("a", Bench.system(c.in().probability("p"), 1), rounds)),
                inTurn(threats, List.of(Bench.window("a", 0, 900, 5))),
                Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.shootLookShoot(looks)),
                Assumptions.bare());
        ToDoubleFunction<Map<Measure, Double>> quantity =
                untilKill ? ShotSetUps.mean(EngineRuns.NO_LEAKER) : quantity(c, List.of(Measure.rounds("a")));
        return runs.trials(c, setUp, rounds, "one unit with one channel, threats one after the other", quantity);
    }

    private static ToDoubleFunction<Map<Measure, Double>> quantity(Case c, List<Measure> rounds) {
        if (c.says("empty")) {
            return ShotSetUps.mean(new Measure.OfLayer(Measure.State.EMPTIED, Layer.MRAD));
        }
        if (c.says("no leak", "no threat")) {
            return ShotSetUps.mean(EngineRuns.NO_LEAKER);
        }
        if (c.says("interceptors", "rounds", "shots used")) {
            return result -> rounds.stream()
                    .mapToDouble(r -> Objects.requireNonNull(result.get(r)))
                    .sum();
        }
        return ShotSetUps.mean(EngineRuns.LEAKERS);
    }

    private static Lanes inTurn(int threats, List<SyntheticLane.Window> windows) {
        return Bench.lanes(threats, threats * APART_SECONDS, Arrivals.regular(), List.of(Bench.lane(windows)));
    }

    /** All threats and all shooters at once, one round each; the shared picture is there or not. */
    static Optional<EngineCheck> manyShooters(Case c, EngineRuns runs) {
        int threats = c.in().countFromOne("N");
        int shooters = c.in().countFromOne("M");
        boolean distinct = c.says("distinct");
        boolean every = c.says("every threat", "all threats");
        boolean together = c.says("coordinated", "even allocation") && !c.says("uncoordinated");
        if (shooters > MOST_SHOOTERS || threats > MOST_SHOOTERS) {
            return Optional.empty();
        }
        double kill = distinct || every ? 1 : c.in().probability("p");
        List<FireUnit> units = new ArrayList<>();
        List<SyntheticLane.Window> windows = new ArrayList<>();
        for (int s = 0; s < shooters; s++) {
            units.add(Bench.unit("u" + s, Bench.system(kill, 1), 1));
            windows.add(Bench.window("u" + s, 0, 0, 5));
        }
        Span picture = Span.exactly(together ? 1 : 0);
        var setUp = Bench.setUp(
                units,
                Bench.lanes(threats, 0, Arrivals.regular(), List.of(Bench.lane(windows))),
                Doctrine.of(Doctrine.Rule.RANDOM, Shots.single()).withEnough(Bench.PLENTY),
                Assumptions.bare().withPicture(picture, picture));
        Measure measure = every ? EngineRuns.NO_LEAKER : distinct ? EngineRuns.KILLED : EngineRuns.LEAKERS;
        String words = (kill == 1 ? "units with one sure round" : "units with one round")
                + (together ? " and the shared picture" : " and no shared picture");
        return runs.trials(c, setUp, shooters * threats, words, ShotSetUps.mean(measure));
    }
}
