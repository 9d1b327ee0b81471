package testudo.calibration.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/**
 * Ranks of one unknown among the draws of its fits, over records drawn from the prior.
 *
 * @param quantity which unknown
 * @param counts records by fifth of the ranks; even where the chain draws what it should
 * @param chiSquare distance from even
 * @param p probability of a distance as large by chance
 * @param holm the same corrected for so many unknowns being looked at (Holm 1979): under 0.05 in one of twenty such looks where all ranks are even
 */
public record RankRow(String quantity, List<Integer> counts, Scalar chiSquare, Probability p, Probability holm) {
    public RankRow {
        counts = List.copyOf(counts);
    }

    /** The least corrected probability: of one as small, whatever the unknown, by chance. */
    public static Probability overall(List<RankRow> rows) {
        return Probability.of(
                rows.stream().mapToDouble(row -> row.holm().value()).min().orElse(1));
    }

    /** The rows in their order with what Holm's correction makes of their p: the smallest times their number, the next times one less, never falling. */
    static List<RankRow> corrected(List<RankRow> rows) {
        List<RankRow> corrected = new ArrayList<>(rows);
        List<Integer> bySize = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> rows.get(at).p().value()))
                .toList();
        double most = 0;
        for (int place = 0; place < bySize.size(); place++) {
            RankRow row = rows.get(bySize.get(place));
            most = Math.max(most, Math.min(1, (rows.size() - place) * row.p().value()));
            corrected.set(
                    bySize.get(place),
                    new RankRow(row.quantity(), row.counts(), row.chiSquare(), row.p(), Probability.of(most)));
        }
        return corrected;
    }
}
