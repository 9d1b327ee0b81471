package testudo.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import testudo.quantity.Luck;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/**
 * How many of each class fly on which night.
 *
 * <p>From a record, runs of successive nights are drawn with their quiet nights between, so that the rhythm of large salvoes stays; a trend
 * multiplies them, growing by a stated share each month of thirty nights. Or every night is the same, or its size is Poisson.
 */
public final class Nights {
    private static final int MONTH = 30;

    private enum Kind {
        RECORD,
        SAME,
        POISSON
    }

    private final Kind kind;
    private final List<int[]> record;
    private final int run;
    private final double growth;
    private final double[] mean;

    private Nights(Kind kind, List<int[]> record, int run, double growth, double[] mean) {
        this.kind = kind;
        this.record = List.copyOf(record);
        this.run = run;
        this.growth = growth;
        this.mean = mean;
    }

    /**
     * Nights drawn from a record.
     *
     * @param record launches by class, night by night in order, quiet nights included
     * @param run length of the runs that are drawn
     * @param growthPerMonth trend
     */
    public static Nights ofRecord(List<Map<ThreatClass, Integer>> record, int run, Percent growthPerMonth) {
        if (record.isEmpty() || run < 1) {
            throw new IllegalArgumentException("nights from a record need at least one night and runs of at least one");
        }
        return new Nights(
                Kind.RECORD,
                record.stream().map(Nights::counts).toList(),
                run,
                growthPerMonth.fraction(),
                new double[0]);
    }

    /** Every night the same. */
    public static Nights same(Map<ThreatClass, Integer> launches) {
        return new Nights(Kind.SAME, List.of(counts(launches)), 1, 0, new double[0]);
    }

    /** Every night a Poisson number of each class; the base value of the span is the mean. */
    public static Nights poisson(Map<ThreatClass, Span> means) {
        double[] mean = new double[ThreatClass.values().length];
        means.forEach((threatClass, span) -> mean[threatClass.ordinal()] = span.base());
        return new Nights(Kind.POISSON, List.of(), 1, 0, mean);
    }

    private static int[] counts(Map<ThreatClass, Integer> launches) {
        int[] counts = new int[ThreatClass.values().length];
        launches.forEach((threatClass, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("a night cannot have " + count + " " + threatClass.plural());
            }
            counts[threatClass.ordinal()] = count;
        });
        return counts;
    }

    /** The most of each class that any of so many nights can bring. */
    Map<ThreatClass, Integer> most(int days) {
        Map<ThreatClass, Integer> most = new EnumMap<>(ThreatClass.class);
        for (ThreatClass c : ThreatClass.values()) {
            int k = c.ordinal();
            int largest = record.stream().mapToInt(night -> night[k]).max().orElse(0);
            int bound = kind == Kind.POISSON
                    ? (int) Math.ceil(mean[k] + 10 * Math.sqrt(mean[k]) + (mean[k] > 0 ? 10 : 0))
                    : (int) Math.ceil(largest * Math.max(1, trend(days - 1)));
            most.put(c, bound);
        }
        return most;
    }

    private double trend(int day) {
        return Math.pow(1 + growth, (double) day / MONTH);
    }

    /** Writes one night's launches. */
    void draw(Luck trial, int day, int[] into) {
        if (kind == Kind.SAME) {
            System.arraycopy(record.getFirst(), 0, into, 0, into.length);
            return;
        }
        if (kind == Kind.POISSON) {
            Luck luck = trial.of(day);
            for (int k = 0; k < into.length; k++) {
                into[k] = poisson(mean[k], luck.uniform(k));
            }
            return;
        }
        int start = (int) (trial.uniform(day / run) * record.size());
        int[] night = record.get((start + day % run) % record.size());
        double factor = trend(day);
        for (int k = 0; k < into.length; k++) {
            double wanted = night[k] * factor;
            into[k] = (int) (wanted + trial.of(day).uniform(k));
        }
    }

    /** The Poisson quantile at u, from the mode outwards by its own ratio of terms. */
    static int poisson(double mean, double u) {
        if (mean <= 0) {
            return 0;
        }
        int n = (int) mean;
        double log = n * Math.log(mean) - mean;
        for (int j = 2; j <= n; j++) {
            log -= Math.log(j);
        }
        double atMode = Math.exp(log);
        double below = 0;
        double term = atMode;
        for (int j = n; j > 0 && term > 1e-18; j--) {
            term *= j / mean;
            below += term;
        }
        if (u < below) {
            double sum = below;
            term = atMode;
            for (int j = n; j > 0; j--) {
                term *= j / mean;
                sum -= term;
                if (u >= sum) {
                    return j - 1;
                }
            }
            return 0;
        }
        double sum = below + atMode;
        term = atMode;
        while (u >= sum && term > 1e-18) {
            n++;
            term *= mean / n;
            sum += term;
        }
        return n;
    }

    /** The nights of a record, for those who want to see what is drawn from. */
    public List<Map<ThreatClass, Integer>> record() {
        List<Map<ThreatClass, Integer>> nights = new ArrayList<>();
        for (int[] night : record) {
            Map<ThreatClass, Integer> counts = new EnumMap<>(ThreatClass.class);
            for (ThreatClass c : ThreatClass.values()) {
                counts.put(c, night[c.ordinal()]);
            }
            nights.add(counts);
        }
        return nights;
    }
}
