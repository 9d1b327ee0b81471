package testudo.raid;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import testudo.quantity.Estimate;
import testudo.threat.ThreatClass;

/** Turns the rows of all trials into estimates. */
final class Readout {
    private static final double Z_90 = 1.6448536269514722;

    private final Battle battle;
    private final Gauges gauges;
    private final List<Measure> order;

    Readout(Battle battle, Gauges gauges) {
        this.battle = battle;
        this.gauges = gauges;
        order = gauges.byKey();
    }

    RaidResult result(Fights fights) {
        Map<Measure, Estimate> measures = new LinkedHashMap<>();
        for (int m = 0; m < fights.kept; m++) {
            float[] base = known(fights.base(m));
            if (base.length > 0 && (battle.rubs || !gauges.ofFriction(m))) {
                float[] drawn = fights.base(m) == fights.drawn(m) ? base : known(fights.drawn(m));
                float[] all = drawn.length > 0 ? drawn : base;
                measures.put(gauges.measure(m), gauges.probability(m) ? share(base, all) : estimate(base, all));
            }
        }
        Set<ThreatClass> engageable = engageable();
        Map<ThreatClass, Estimate> correlation = new EnumMap<>(ThreatClass.class);
        for (ThreatClass c : ThreatClass.values()) {
            int row = gauges.classRow[c.ordinal()];
            if (battle.outOfReach[c.ordinal()] > 0) {
                measures.put(
                        new Measure.OfClass(Measure.Count.OUT_OF_REACH, c),
                        Estimate.exactly(battle.outOfReach[c.ordinal()]));
            }
            if (row >= 0) {
                measures.put(Measure.launched(c), Estimate.exactly(battle.launched[c.ordinal()]));
                measures.put(
                        new Measure.OfClass(Measure.Count.ENGAGEABLE, c),
                        Estimate.exactly(engageable.contains(c) ? 1 : 0));
                correlation(fights, row, battle.launched[c.ordinal()]).ifPresent(rho -> correlation.put(c, rho));
            }
        }
        correlation.forEach((c, rho) -> measures.put(new Measure.OfClass(Measure.Count.CORRELATION, c), rho));
        return new RaidResult(inOrder(measures), engageable, correlation, counts(fights), fights.done());
    }

    private Map<Measure, float[]> counts(Fights fights) {
        Map<Measure, float[]> counts = new LinkedHashMap<>();
        for (int row : gauges.classRow) {
            if (row >= 0) {
                for (int m : new int[] {row + Gauges.LEAKERS, row + Gauges.ARMED_LEAKERS}) {
                    counts.put(gauges.measure(m), fights.base(m).clone());
                }
            }
        }
        return counts;
    }

    private SequencedMap<Measure, Estimate> inOrder(Map<Measure, Estimate> measures) {
        SequencedMap<Measure, Estimate> ordered = new LinkedHashMap<>();
        for (Measure measure : order) {
            Estimate estimate = measures.get(measure);
            if (estimate != null) {
                ordered.put(measure, estimate);
            }
        }
        return ordered;
    }

    private static Optional<Estimate> correlation(Fights fights, int row, int launched) {
        double base = correlation(fights.base(row + Gauges.LEAKERS), launched);
        double drawn = correlation(fights.drawn(row + Gauges.LEAKERS), launched);
        if (Double.isNaN(base) || Double.isNaN(drawn)) {
            return Optional.empty();
        }
        return Optional.of(new Estimate(base, Math.min(base, drawn), Math.max(base, drawn), base, base, fights.done()));
    }

    /** By moments of the beta-binomial: {@code (s^2 / (N m (1-m)) - 1) / (N - 1)} with m the mean share. */
    private static double correlation(float[] leakers, int launched) {
        double mean = mean(leakers);
        double share = mean / launched;
        if (launched < 2 || leakers.length < 2 || share <= 0 || share >= 1) {
            return Double.NaN;
        }
        double squares = 0;
        for (float value : leakers) {
            squares += (value - mean) * (value - mean);
        }
        double variance = squares / (leakers.length - 1);
        return (variance / (launched * share * (1 - share)) - 1) / (launched - 1);
    }

    private Set<ThreatClass> engageable() {
        Set<ThreatClass> engageable = EnumSet.noneOf(ThreatClass.class);
        for (int b = 0; b < battle.force.units.size(); b++) {
            for (ThreatClass c : ThreatClass.values()) {
                if (battle.force.effectAble[battle.force.system[b] * Force.CLASSES + c.ordinal()]) {
                    engageable.add(c);
                }
            }
        }
        return engageable;
    }

    private static float[] known(float[] values) {
        int n = 0;
        for (float value : values) {
            n += Float.isNaN(value) ? 0 : 1;
        }
        if (n == values.length) {
            return values;
        }
        float[] known = new float[n];
        int at = 0;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                known[at++] = value;
            }
        }
        return known;
    }

    private static Estimate estimate(float[] base, float[] drawn) {
        float[] chance = base.clone();
        Arrays.sort(chance);
        float[] all = chance;
        if (drawn != base) {
            all = drawn.clone();
            Arrays.sort(all);
        }
        return new Estimate(
                mean(base), point(all, 0.05), point(all, 0.95), point(chance, 0.05), point(chance, 0.95), base.length);
    }

    /** How often something came about; its band is Wilson's 90% interval, the printed one spanning both sets of fights. */
    private static Estimate share(float[] base, float[] drawn) {
        double[] chance = wilson(mean(base), base.length);
        double[] all = wilson(mean(drawn), drawn.length);
        return new Estimate(
                mean(base),
                Math.min(chance[0], all[0]),
                Math.max(chance[1], all[1]),
                chance[0],
                chance[1],
                base.length);
    }

    private static double[] wilson(double share, int n) {
        double z2 = Z_90 * Z_90;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z_90 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        return new double[] {Math.max(0, Math.min(share, centre - half)), Math.min(1, Math.max(share, centre + half))};
    }

    static double point(float[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
    }

    static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
