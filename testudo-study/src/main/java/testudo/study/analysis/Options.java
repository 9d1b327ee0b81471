package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.distribution.continuous.NormalDistribution;
import testudo.study.question.Rule;
import testudo.study.store.Row;

/**
 * Options ranked: the words of the first listed factor, each met by the same futures, which are the levels of all other factors. Regret is what an
 * option gives away against the best one of each future. The chance that the first is truly the best is at least the product over the others of
 * Φ(mean difference / its standard error), futures taken as a sample (Slepian's bound).
 */
public final class Options {
    private Options() {}

    /**
     * One option.
     *
     * @param option its word
     * @param mean of the measure over all futures
     * @param error standard error of that mean
     * @param meanRegret mean over the futures
     * @param largestRegret in the worst of them
     * @param bestShare of the futures in which it is the best
     */
    public record Ranked(
            String option, double mean, double error, double meanRegret, double largestRegret, double bestShare) {}

    /**
     * All of them, the best first.
     *
     * @param factor which factor they are of
     * @param futures that every option met
     * @param correct least chance that the first is truly the best
     */
    public record Ranking(String factor, int futures, double correct, List<Ranked> options) {
        public Ranking {
            options = List.copyOf(options);
        }
    }

    /** The ranking by a measure; no options where no factor is a list or the design crosses it with nothing. */
    public static Ranking of(Data data, String measure) {
        int factor = listed(data);
        if (factor < 0) {
            return new Ranking("", 0, 0, List.of());
        }
        int m = data.measure(measure);
        var named = data.header().factors().get(factor);
        double sign = data.header()
                        .verdict()
                        .filter(v -> v.measure().equals(data.header().measures().get(m)))
                        .map(Rule::atMost)
                        .orElse(true)
                ? 1
                : -1;
        List<double[]> futures = futures(data, factor, m, named.words().size());
        if (futures.size() < 2) {
            return new Ranking(named.name(), futures.size(), 0, List.of());
        }
        List<Ranked> options = new ArrayList<>();
        for (int o = 0; o < named.words().size(); o++) {
            options.add(ranked(named.words().get(o), o, futures, sign));
        }
        options.sort(Comparator.comparingDouble(r -> sign * r.mean()));
        int best = named.words().indexOf(options.getFirst().option());
        return new Ranking(named.name(), futures.size(), correct(futures, best, sign), options);
    }

    private static int listed(Data data) {
        for (int i = 0; i < data.factors(); i++) {
            if (!data.header().factors().get(i).words().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static List<double[]> futures(Data data, int factor, int m, int words) {
        Map<String, double[]> futures = new TreeMap<>();
        for (Row row : data.where(r -> r.role().equals("point"))) {
            double[] rest = row.levels().clone();
            rest[factor] = 0;
            double[] future = futures.computeIfAbsent(Arrays.toString(rest), key -> {
                double[] fresh = new double[words];
                Arrays.fill(fresh, Double.NaN);
                return fresh;
            });
            future[(int) row.levels()[factor]] = row.values()[m];
        }
        return futures.values().stream()
                .filter(future -> Arrays.stream(future).noneMatch(Double::isNaN))
                .toList();
    }

    private static double best(double[] future, double sign) {
        return Arrays.stream(future).map(x -> sign * x).min().orElse(0);
    }

    private static Ranked ranked(String word, int o, List<double[]> futures, double sign) {
        double[] values = futures.stream().mapToDouble(f -> f[o]).toArray();
        double[] regrets =
                futures.stream().mapToDouble(f -> sign * f[o] - best(f, sign)).toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        return new Ranked(
                word,
                mean,
                error(values),
                Arrays.stream(regrets).average().orElse(0),
                Arrays.stream(regrets).max().orElse(0),
                (double) Arrays.stream(regrets).filter(r -> r == 0).count() / regrets.length);
    }

    private static double error(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (values.length - 1.0) / values.length);
    }

    private static double correct(List<double[]> futures, int best, double sign) {
        double product = 1;
        for (int o = 0; o < futures.getFirst().length; o++) {
            if (o != best) {
                int other = o;
                double[] behind = futures.stream()
                        .mapToDouble(f -> sign * (f[other] - f[best]))
                        .toArray();
                double mean = Arrays.stream(behind).average().orElse(0);
                double error = error(behind);
                product *= error == 0
                        ? mean > 0 ? 1 : 0.5
                        : new NormalDistribution(0, 1).cumulativeProbability(mean / error);
            }
        }
        return product;
    }
}
