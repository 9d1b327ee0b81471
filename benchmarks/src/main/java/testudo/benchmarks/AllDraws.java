package testudo.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.raid.Cueing;
import testudo.raid.Friction;
import testudo.raid.RaidEngine;
import testudo.raid.RaidSetup;
import testudo.raid.Ration;
import testudo.raid.Trials;
import testudo.threat.ThreatClass;

/**
 * The raid of five hundred threats with every draw of friction, a ration and a cueing sensor, beside the same without: turn by turn, so that both meet
 * the same machine.
 */
final class AllDraws {
    private static final int TURNS = 41;
    private static final int WARM = 10;
    private static final Distance HIGH = Distance.ofKilometres(2.5);
    private static final String NET = "net";

    /** Never in the way: what is measured is the counting. */
    private static final int AMPLE = 1_000_000;

    private final RaidSetup without;

    AllDraws(Path root, int units) {
        RaidSetup setup = Range.setup(root, "500-threats", units);
        without = setup.with(beside(setup.laydown()));
    }

    RaidSetup without() {
        return without;
    }

    /** What the record taught the engine, to two figures, with everything else that it can draw. */
    RaidSetup with() {
        return rubbing(friction(
                        Span.exactly(0.82),
                        Span.exactly(0.85),
                        Span.exactly(0.06),
                        Span.exactly(0.04),
                        Span.exactly(0.86))
                .withNightSpread(ThreatClass.DRONE, Span.exactly(0.5))
                .withCued(Layer.CUAS, Span.exactly(0.9), Span.exactly(0.5)));
    }

    /** Every draw asked for, at values so near to none that the same threats live on: what the draws themselves cost. */
    RaidSetup barely() {
        Span nearly = Span.exactly(0.999);
        Span hardly = Span.exactly(0.001);
        return rubbing(friction(nearly, nearly, hardly, hardly, nearly)
                .withNightSpread(ThreatClass.DRONE, hardly)
                .withCued(Layer.CUAS, nearly, hardly));
    }

    /** The same draws at values that change nothing. */
    RaidSetup idle() {
        return rubbing(friction(Span.exactly(1), Span.exactly(1), Span.exactly(0), Span.exactly(0), Span.exactly(1)));
    }

    /** Processor time of a raid over that of one without draws: the middle one of many short turns, each of both. */
    double ratio(RaidSetup with, int raids) {
        RaidEngine plain = RaidEngine.of(without);
        RaidEngine drawn = RaidEngine.of(with);
        double[] ratios = new double[TURNS];
        for (int turn = -WARM; turn < TURNS; turn++) {
            Trials trials = Trials.of(raids).seed(turn);
            double first = Clock.best(1, () -> plain.drill(trials));
            double second = Clock.best(1, () -> drawn.drill(trials));
            double third = Clock.best(1, () -> plain.drill(trials));
            if (turn >= 0) {
                ratios[turn] = 2 * second / (first + third);
            }
        }
        Arrays.sort(ratios);
        return ratios[TURNS / 2];
    }

    private RaidSetup rubbing(Friction friction) {
        Map<Layer, Integer> each = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            each.put(layer, AMPLE);
        }
        return without.with(without.assumptions().withFriction(friction)).with(new Ration(each));
    }

    private static Friction friction(Span drones, Span cruise, Span high, Span open, Span scale) {
        Friction friction = Friction.none().withHigh(ThreatClass.DRONE, high, HIGH);
        for (LayerGroup group : LayerGroup.values()) {
            friction = friction.withEngagedShare(group, ThreatClass.DRONE, drones)
                    .withEngagedShare(group, ThreatClass.CRUISE, cruise);
        }
        for (ThreatClass c : ThreatClass.values()) {
            friction = friction.withOpenShare(c, open);
        }
        return friction.withKillScale(LayerGroup.SMALL, ThreatClass.DRONE, scale)
                .withKillScale(LayerGroup.SMALL, ThreatClass.CRUISE, scale)
                .withCueing(new Cueing(
                        Map.of(ThreatClass.DRONE, Span.exactly(0.3)), Map.of(ThreatClass.DRONE, Set.of(NET))));
    }

    private static Laydown beside(Laydown laydown) {
        List<FireUnit> units = new ArrayList<>(laydown.units());
        SystemType net = new SystemType(
                NET,
                NET,
                Layer.VSHORAD,
                Map.of(),
                1,
                0,
                0,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Speed.ofMetresPerSecond(1),
                Distance.ofMetres(10),
                Distance.ofKilometres(60),
                true,
                true,
                Probability.of(1),
                Span.exactly(0));
        units.add(new FireUnit(NET, net, Member.of("POL"), Position.of(52, 24), 0, FireUnit.Duty.PEOPLE));
        return new Laydown(laydown.name(), units, 0, 0, laydown.sharing());
    }
}
