package testudo.raid;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import testudo.quantity.Estimate;
import testudo.quantity.Student;

/**
 * Two set-ups fought on the same luck, trial by trial: what the second changes. Most of the chance cancels, so small differences show.
 *
 * @param differences second minus first, by measure; the printed band draws unknown values, the same for both; the band of chance is the 95%
 *     confidence interval of the mean difference, by Student's distribution
 * @param trials pairs fought
 */
public record Comparison(SequencedMap<Measure, Estimate> differences, int trials) {
    public Comparison {
        differences = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(differences));
    }

    /** Fights both and compares every measure that both have. */
    public static Comparison of(RaidSetup first, RaidSetup second, Trials trials) {
        Battle one = new Battle(first);
        Battle two = new Battle(second);
        Gauges gauges = new Gauges(one);
        Gauges others = new Gauges(two);
        Fights a = new Fights(one, trials);
        Fights b = new Fights(two, trials);
        a.upTo(trials.count());
        b.upTo(trials.count());
        Map<Measure, Integer> rowOf = new HashMap<>();
        for (int o = 0; o < b.kept; o++) {
            rowOf.put(others.measure(o), o);
        }
        SequencedMap<Measure, Estimate> differences = new LinkedHashMap<>();
        for (int m = 0; m < a.kept; m++) {
            Integer o = rowOf.get(gauges.measure(m));
            if (o != null) {
                put(differences, gauges.measure(m), minus(b.base(o), a.base(m)), minus(b.drawn(o), a.drawn(m)));
            }
        }
        return new Comparison(differences, trials.count());
    }

    /**
     * One difference.
     *
     * @throws IllegalArgumentException if the two have no such measure in common
     */
    public Estimate difference(Measure measure) {
        Estimate found = differences.get(measure);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the two have no measure '" + measure.key() + "' in common.\nMaybe one of "
                            + Measure.byName(differences).keySet());
        }
        return found;
    }

    private static void put(Map<Measure, Estimate> into, Measure measure, double[] base, double[] drawn) {
        int n = base.length;
        double mean = Arrays.stream(base).sum() / n;
        double squares = Arrays.stream(base).map(x -> (x - mean) * (x - mean)).sum();
        double half = n < 2 ? 0 : Student.within95(n - 1) * Math.sqrt(squares / (n - 1) / n);
        Arrays.sort(drawn);
        if (Double.isFinite(mean) && Double.isFinite(drawn[n - 1])) {
            into.put(
                    measure,
                    new Estimate(
                            mean,
                            drawn[(int) (0.05 * n)],
                            drawn[Math.min(n - 1, (int) (0.95 * n))],
                            mean - half,
                            mean + half,
                            n));
        }
    }

    private static double[] minus(float[] second, float[] first) {
        double[] difference = new double[first.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = second[i] - first[i];
        }
        return difference;
    }
}
