package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.study.store.Row;

/** Main effects: the mean of a measure in ten parts of a factor's values, or at each word of its list. */
public final class Effects {
    private static final int PARTS = 10;

    private Effects() {}

    /**
     * One part of a curve.
     *
     * @param factor its name
     * @param level mean level of the part, or the word
     * @param mean of the measure
     * @param error standard error of that mean
     * @param points in the part
     */
    public record Step(String factor, Object level, double mean, double error, int points) {}

    /** The curves of all factors. */
    public static List<Step> of(Data data, String measure) {
        int m = data.measure(measure);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < data.factors(); i++) {
            for (List<Row> bin : bins(data, i)) {
                double mean = mean(bin, m);
                var named = data.header().factors().get(i);
                int at = i;
                Object level = named.words().isEmpty()
                        ? (Object) bin.stream()
                                .mapToDouble(r -> r.levels()[at])
                                .average()
                                .orElse(0)
                        : named.shown(bin.getFirst().levels()[at]);
                steps.add(new Step(named.name(), level, mean, error(bin, m, mean), bin.size()));
            }
        }
        return steps;
    }

    /** The sample in parts of like levels of a factor. */
    static List<List<Row>> bins(Data data, int factor) {
        List<Row> sorted = new ArrayList<>(data.sample());
        sorted.sort(Comparator.comparingDouble(r -> r.levels()[factor]));
        List<List<Row>> bins = new ArrayList<>();
        if (!data.header().factors().get(factor).words().isEmpty()) {
            sorted.stream()
                    .collect(java.util.stream.Collectors.groupingBy(
                            r -> r.levels()[factor], java.util.TreeMap::new, java.util.stream.Collectors.toList()))
                    .values()
                    .forEach(bins::add);
            return bins;
        }
        int parts = Math.min(PARTS, sorted.size());
        for (int p = 0; p < parts; p++) {
            bins.add(sorted.subList(p * sorted.size() / parts, (p + 1) * sorted.size() / parts));
        }
        return bins;
    }

    static double mean(List<Row> rows, int m) {
        return rows.stream().mapToDouble(r -> r.values()[m]).average().orElse(0);
    }

    static double error(List<Row> rows, int m, double mean) {
        int n = rows.size();
        double squares = rows.stream()
                .mapToDouble(r -> (r.values()[m] - mean) * (r.values()[m] - mean))
                .sum();
        return n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
    }
}
