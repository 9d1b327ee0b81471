package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import testudo.quantity.Luck;
import testudo.study.store.Row;

/**
 * First-order and total Sobol' indices with 95% bootstrap intervals over base points: S_i = mean f(B)(f(AB_i) - f(A)) / V (Saltelli and others 2010),
 * T_i = mean (f(A) - f(AB_i))² / 2V (Jansen 1999). Where each point has luck of its own, the mean variance of luck is taken off V and off the
 * numerator of T; where luck is common it is the same at all points and nothing is taken off.
 */
public final class Indices {
    private static final int RESAMPLES = 1_000;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final double[] a;
    private final double[] b;
    private final double[][] crossed;
    private final double noise;

    private Indices(double[] a, double[] b, double[][] crossed, double noise) {
        this.a = a;
        this.b = b;
        this.crossed = crossed;
        this.noise = noise;
    }

    /**
     * The indices of one factor.
     *
     * @param factor its name
     * @param first share of the variance that it alone makes
     * @param total share that it makes together with others
     */
    public record Index(
            String factor,
            double first,
            double firstLow,
            double firstHigh,
            double total,
            double totalLow,
            double totalHigh) {}

    /** Of a measure, the largest total first; none where the design has no crossings, or nothing varies. */
    public static List<Index> of(Data data, String measure) {
        int m = data.measure(measure);
        Map<Long, double[]> groups = new TreeMap<>();
        double noise = 0;
        int k = data.factors();
        for (Row row : data.where(r -> List.of("A", "B", "AB").contains(r.role()))) {
            double[] group = groups.computeIfAbsent(row.group(), g -> unfilled(k + 2));
            int at = row.role().equals("A") ? 0 : row.role().equals("B") ? 1 : 2 + row.of();
            group[at] = row.values()[m];
            noise += row.errors()[m] * row.errors()[m];
        }
        long measured = groups.size() * (k + 2L);
        groups.values().removeIf(group -> Arrays.stream(group).anyMatch(Double::isNaN));
        if (groups.size() < 2) {
            return List.of();
        }
        return of(groups.values(), k, data.header().commonLuck() ? 0 : noise / measured)
                .indices(data);
    }

    private static double[] unfilled(int size) {
        double[] group = new double[size];
        Arrays.fill(group, Double.NaN);
        return group;
    }

    private static Indices of(Iterable<double[]> groups, int k, double noise) {
        List<double[]> all = new ArrayList<>();
        groups.forEach(all::add);
        double mean = all.stream().mapToDouble(g -> (g[0] + g[1]) / 2).average().orElse(0);
        double[] a = all.stream().mapToDouble(g -> g[0] - mean).toArray();
        double[] b = all.stream().mapToDouble(g -> g[1] - mean).toArray();
        double[][] crossed = new double[k][];
        for (int i = 0; i < k; i++) {
            int at = 2 + i;
            crossed[i] = all.stream().mapToDouble(g -> g[at] - mean).toArray();
        }
        return new Indices(a, b, crossed, noise);
    }

    private List<Index> indices(Data data) {
        int n = a.length;
        int[] whole = new int[n];
        Arrays.setAll(whole, i -> i);
        double[] point = computed(whole);
        if (point.length == 0) {
            return List.of();
        }
        double[][] drawn = new double[RESAMPLES][];
        Luck luck = Luck.ofSeed(data.header().seed()).of(17);
        for (int r = 0; r < RESAMPLES; r++) {
            Luck own = luck.of(r);
            int[] taken = new int[n];
            Arrays.setAll(taken, i -> (int) (own.uniform(i) * n));
            double[] again = computed(taken);
            drawn[r] = again.length == 0 ? point : again;
        }
        List<Index> indices = new ArrayList<>();
        for (int i = 0; i < crossed.length; i++) {
            int first = 2 * i;
            int total = first + 1;
            indices.add(new Index(
                    data.header().factors().get(i).name(),
                    point[first],
                    quantile(drawn, first, LOW),
                    quantile(drawn, first, HIGH),
                    point[total],
                    quantile(drawn, total, LOW),
                    quantile(drawn, total, HIGH)));
        }
        indices.sort(Comparator.comparingDouble(index -> -index.total()));
        return indices;
    }

    private static double quantile(double[][] drawn, int at, double share) {
        double[] sorted = Arrays.stream(drawn).mapToDouble(d -> d[at]).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** First and total of each factor in turn; nothing where there is no variance. */
    private double[] computed(int[] taken) {
        int n = taken.length;
        double sum = 0;
        double squares = 0;
        for (int j : taken) {
            sum += a[j] + b[j];
            squares += a[j] * a[j] + b[j] * b[j];
        }
        double mean = sum / (2 * n);
        double variance = squares / (2 * n) - mean * mean - noise;
        if (!(variance > 1e-12 * Math.max(1e-300, squares / (2 * n)))) {
            return new double[0];
        }
        double[] both = new double[2 * crossed.length];
        for (int i = 0; i < crossed.length; i++) {
            double first = 0;
            double total = 0;
            for (int j : taken) {
                double moved = crossed[i][j] - a[j];
                first += (b[j] - mean) * moved;
                total += moved * moved;
            }
            both[2 * i] = first / n / variance;
            both[2 * i + 1] = Math.max(0, total / (2 * n) - (total > 0 ? noise : 0)) / variance;
        }
        return both;
    }
}
