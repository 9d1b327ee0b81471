package testudo.siting.cover;

import java.util.Arrays;
import testudo.quantity.Scalar;
import testudo.siting.cover.Certificate.Bound;

/**
 * The fewest sites that cover a wanted weight: partial set covering.
 *
 * <p>The most that p sites cover grows with p, so p is lowered from what greedy choice needs, and each step asks a maximal cover whether
 * p sites can reach the wanted weight. A step stops as soon as its value or its bound tells.
 *
 * <p>Source: Daskin and Owen 1999; Cordeau, Furini and Ljubić 2019.
 */
public final class LeastCover {
    private LeastCover() {}

    /**
     * Chooses the fewest sites.
     *
     * @param table the merged points
     * @param wanted weight to be covered
     * @param limits of every step
     * @return the sites; the certificate's value is their number and its bound the number below which it cannot fall
     * @throws IllegalArgumentException if all sites together do not cover the wanted weight
     */
    public static CoverAnswer of(CoverTable table, long wanted, SearchLimits limits) {
        long most = Arrays.stream(table.weights).sum();
        if (wanted > most) {
            throw new IllegalArgumentException("all sites together cover a weight of " + most + ", below the wanted "
                    + wanted + ".\nMaybe ask for less, or offer more sites.");
        }
        int enough = greedily(table, wanted);
        CoverAnswer best = MaximalCover.reaching(table, enough, wanted, limits);
        CoverAnswer fewer = best;
        long work = best.certificate().work();
        while (fewer.certificate().value().value() >= wanted && enough > 0) {
            best = fewer;
            fewer = MaximalCover.reaching(table, --enough, wanted, limits);
            work += fewer.certificate().work();
        }
        enough += fewer.certificate().value().value() >= wanted ? 0 : 1;
        boolean proved = enough == 0 || fewer.certificate().bound().value() < wanted;
        Certificate certificate = new Certificate(
                Scalar.of(enough),
                Scalar.of(proved ? enough : fewest(table, wanted)),
                proved ? Bound.BRANCH_AND_BOUND : Bound.TOTAL,
                proved,
                proved ? "proved" : fewer.certificate().stoppedBy(),
                work);
        return new CoverAnswer(best.sites(), certificate, table.rows());
    }

    /** How many of the sites that cover most would reach the weight if nothing were covered twice. */
    private static int fewest(CoverTable table, long wanted) {
        long[] covers = new long[table.sites];
        for (int s = 0; s < table.sites; s++) {
            for (int i = table.siteStarts[s]; i < table.siteStarts[s + 1]; i++) {
                covers[s] += table.weights[table.siteRows[i]];
            }
        }
        Arrays.sort(covers);
        int needed = 0;
        for (long sum = 0; sum < wanted; needed++) {
            sum += covers[table.sites - 1 - needed];
        }
        return needed;
    }

    /** How many sites greedy choice needs. */
    private static int greedily(CoverTable table, long wanted) {
        for (int p = 0; ; p = Math.max(1, 2 * p)) {
            SwapCover greedy = new SwapCover(table, Math.min(p, table.sites));
            greedy.greedy();
            if (greedy.value() >= wanted) {
                return greedy.needed(wanted);
            }
        }
    }
}
