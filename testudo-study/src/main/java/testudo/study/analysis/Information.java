package testudo.study.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.study.question.Rule;
import testudo.study.store.Row;

/**
 * Which unknown is worth finding out: without knowing, the verdict is called by the likelier side and is right in max(p, 1 - p) of the futures; with a
 * factor known it is called apart in each tenth of its values. The value is how much more often it is then right (the expected value of partial perfect
 * information of a call that is right or wrong). Of {@value #DRAWS} random orders of the levels the mean value is taken off, since small parts look informative
 * by chance.
 */
public final class Information {
    private static final int DRAWS = 20;

    private Information() {}

    /**
     * Of one factor.
     *
     * @param factor its name
     * @param value by how much the share of futures grows that are called right
     */
    public record Worth(String factor, double value) {}

    /** All factors, the most worth knowing first; none without a verdict. */
    public static List<Worth> of(Data data) {
        if (data.header().verdict().isEmpty() || data.sample().isEmpty()) {
            return List.of();
        }
        Rule rule = data.header().verdict().get();
        int m = data.measure(rule.measure());
        double unknown = right(data.sample(), rule, m);
        List<Worth> worth = new ArrayList<>();
        for (int i = 0; i < data.factors(); i++) {
            List<List<Row>> bins = Effects.bins(data, i);
            double gain = known(bins, rule, m) - unknown;
            double chance = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                chance += known(shuffled(bins, data.header().seed() + draw), rule, m) - unknown;
            }
            worth.add(new Worth(data.header().factors().get(i).name(), Math.max(0, gain - chance / DRAWS)));
        }
        worth.sort(Comparator.comparingDouble(w -> -w.value()));
        return worth;
    }

    private static double right(List<Row> rows, Rule rule, int m) {
        double met = (double) rows.stream().filter(r -> rule.met(r.values()[m])).count() / rows.size();
        return Math.max(met, 1 - met);
    }

    private static double known(List<List<Row>> bins, Rule rule, int m) {
        int all = bins.stream().mapToInt(List::size).sum();
        return bins.stream()
                        .mapToDouble(bin -> right(bin, rule, m) * bin.size())
                        .sum()
                / all;
    }

    private static List<List<Row>> shuffled(List<List<Row>> bins, long seed) {
        List<Row> rows = new ArrayList<>(bins.stream().flatMap(List::stream).toList());
        java.util.Collections.shuffle(rows, new java.util.Random(seed));
        List<List<Row>> again = new ArrayList<>();
        int from = 0;
        for (List<Row> bin : bins) {
            again.add(rows.subList(from, from + bin.size()));
            from += bin.size();
        }
        return again;
    }
}
