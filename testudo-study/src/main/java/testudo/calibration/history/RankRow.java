package testudo.calibration.history;

import java.util.List;

/**
 * Ranks of one unknown among the draws of its fits, over records drawn from the prior.
 *
 * @param quantity which unknown
 * @param counts records by fifth of the ranks; even where the chain draws what it should
 * @param chiSquare distance from even
 * @param p probability of a distance as large by chance
 */
public record RankRow(String quantity, List<Integer> counts, double chiSquare, double p) {
    public RankRow {
        counts = List.copyOf(counts);
    }

    /** The probability that the least p of so many rows is as small by chance, by Bonferroni's bound. */
    public static double overall(List<RankRow> rows) {
        double least = rows.stream().mapToDouble(RankRow::p).min().orElse(1);
        return Math.min(1, least * rows.size());
    }
}
