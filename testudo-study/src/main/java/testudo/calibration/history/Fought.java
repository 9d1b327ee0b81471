package testudo.calibration.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.calibration.mirror.MirrorFought;
import testudo.calibration.mirror.MirrorPoint;
import testudo.calibration.record.HalfYear;
import testudo.calibration.sampling.Dice;

/**
 * A point of the design and what the engine says there.
 *
 * @param at coordinates from 0 to 1: the parameters that are fought with, then height and spread of each half-year
 * @param halves what came of it, by half-year
 */
record Fought(double[] at, List<MirrorFought> halves) {
    /** The point as the mirror takes it. */
    static MirrorPoint point(double[] at, List<HalfYear> halves) {
        SortedMap<HalfYear, Double> high = new TreeMap<>();
        SortedMap<HalfYear, Double> spread = new TreeMap<>();
        for (int h = 0; h < halves.size(); h++) {
            high.put(halves.get(h), Heights.share(at[Parameter.FOUGHT + 2 * h]));
            spread.put(halves.get(h), Nightly.spread(at[Parameter.FOUGHT + 2 * h + 1]));
        }
        return new MirrorPoint(
                value(at, Parameter.UNDEFENDED),
                value(at, Parameter.DEFENDED_FROM_ABOVE),
                value(at, Parameter.ENGAGED_DRONE),
                value(at, Parameter.ENGAGED_CRUISE),
                value(at, Parameter.MISSILES_AT_DRONES),
                value(at, Parameter.ROUNDS_FOR_DRONES),
                value(at, Parameter.SMALL_DRONE),
                value(at, Parameter.SMALL_CRUISE),
                value(at, Parameter.SCREENING),
                value(at, Parameter.AIM_POWER),
                value(at, Parameter.HOLDINGS_AREA),
                value(at, Parameter.HOLDINGS_SMALL),
                value(at, Parameter.KILL_AREA),
                value(at, Parameter.SOFT_KILL),
                spread,
                high);
    }

    private static double value(double[] at, Parameter parameter) {
        return parameter.at(at[parameter.ordinal()]);
    }

    /** Coordinates of a point. */
    static int dimensions(int halves) {
        return Parameter.FOUGHT + 2 * halves;
    }

    /** Unknowns of the chain: the parameters, what the half-years have in common, and two of each half-year. */
    static int unknowns(int halves) {
        return Parameter.values().length + 1 + 2 * halves;
    }

    static double nightly(double[] z, int half) {
        int common = Parameter.values().length;
        return Nightly.coordinate(z[common], z[common + 2 + 2 * half]);
    }

    /** Logits of the share that flies high, by half-year. */
    static double[] heights(double[] z, int halves) {
        double[] steps = new double[halves];
        for (int h = 0; h < halves; h++) {
            steps[h] = z[Parameter.values().length + 1 + 2 * h];
        }
        return Heights.logits(steps, 0, halves);
    }

    /** Coordinates of a state of the chain: parameters by their quantiles, heights by their logits. */
    static double[] coordinates(double[] z, int halves) {
        double[] at = new double[dimensions(halves)];
        for (int d = 0; d < Parameter.FOUGHT; d++) {
            at[d] = Dice.normalBelow(z[d]);
        }
        double[] logits = heights(z, halves);
        for (int h = 0; h < halves; h++) {
            at[Parameter.FOUGHT + 2 * h] = Heights.coordinate(logits[h]);
            at[Parameter.FOUGHT + 2 * h + 1] = nightly(z, h);
        }
        return at;
    }

    /** What the emulator of one half-year sees of a point. */
    static double[] seen(double[] at, int half) {
        double[] seen = new double[Parameter.FOUGHT + 2];
        System.arraycopy(at, 0, seen, 0, Parameter.FOUGHT);
        System.arraycopy(at, Parameter.FOUGHT + 2 * half, seen, Parameter.FOUGHT, 2);
        return seen;
    }
}
