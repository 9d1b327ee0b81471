package testudo.calibration.history;

import java.util.List;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/**
 * Ranks of one unknown among the draws of its fits, over records drawn from the prior.
 *
 * @param quantity which unknown
 * @param counts records by fifth of the ranks; even where the chain draws what it should
 * @param chiSquare distance from even
 * @param p probability of a distance as large by chance
 */
public record RankRow(String quantity, List<Integer> counts, Scalar chiSquare, Probability p) {
    public RankRow {
        counts = List.copyOf(counts);
    }

    /** The probability that the least p of so many rows is as small by chance, by Bonferroni's bound. */
    public static Probability overall(List<RankRow> rows) {
        double least = rows.stream().mapToDouble(row -> row.p().value()).min().orElse(1);
        return Probability.of(Math.min(1, least * rows.size()));
    }
}
