package testudo.siting.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import testudo.quantity.Interval;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;
import testudo.siting.cover.Certificate.Bound;
import testudo.solver.Ending;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;
import testudo.solver.Terms;

/**
 * Cover by units that may be busy: a point that k units cover is worth {@code w (1 - q^k)}, with q the busy share of a unit.
 *
 * <p>The m-th unit adds {@code w (1 - q) q^(m-1)}, so the model is linear in levels of cover. The busy share is to come from the raid engine
 * and to be iterated. Source: Daskin, Transportation Science 17 (1983).
 */
public final class ExpectedCover {
    private static final int LEVELS = 6;

    private ExpectedCover() {}

    /** What cover by counted units is worth: {@code sum w (1 - q^k)}. */
    public static Scalar worth(List<Long> weights, List<Integer> units, Probability busy) {
        if (weights.size() != units.size()) {
            throw new IllegalArgumentException(
                    weights.size() + " weights do not pair with " + units.size() + " counts");
        }
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * (1 - Math.pow(busy.value(), units.get(i)));
        }
        return Scalar.of(sum);
    }

    /**
     * Places p units, more than one at a site where that is worth most, first greedily and then to proof.
     *
     * @return sites in ascending order, one entry a unit
     */
    public static CoverAnswer of(CoverTable table, int p, Probability busy, SearchLimits limits) {
        int[] units = greedy(table, p, busy.value());
        Certificate certificate = certificate(worth(table, units, busy.value()), table, "searchLimits");
        if (limits.exact() && Highs.available()) {
            try (Highs session = Highs.open(model(table, p, busy.value()))) {
                session.start(point(table, units));
                session.cancelWhen(limits.cancelled());
                Outcome outcome =
                        session.solve(new Limits(limits.gap(), limits.nodes(), limits.iterations(), limits.clock()));
                return answer(table, units, busy.value(), outcome);
            }
        }
        return new CoverAnswer(sites(units), certificate, table.rows());
    }

    private static CoverAnswer answer(CoverTable table, int[] greedy, double busy, Outcome outcome) {
        int[] units = greedy;
        if (outcome instanceof Outcome.Found found) {
            int[] better = new int[table.sites];
            Arrays.setAll(better, s -> (int) found.whole(s));
            units = worth(table, better, busy) >= worth(table, greedy, busy) ? better : greedy;
        }
        double value = worth(table, units, busy);
        double left = Arrays.stream(table.weights).sum() * Math.pow(busy, LEVELS);
        double bound = Math.max(value, outcome.bound().value() + left);
        boolean proved = outcome.ending() == Ending.PROVED && bound - value < 1e-6 * Math.max(1, value) + left;
        Certificate certificate = new Certificate(
                Scalar.of(value),
                Scalar.of(proved ? value : bound),
                Bound.BRANCH_AND_BOUND,
                proved,
                outcome.ending().words(),
                outcome.work().iterations());
        return new CoverAnswer(sites(units), certificate, table.rows());
    }

    private static Certificate certificate(double value, CoverTable table, String stoppedBy) {
        double total = Arrays.stream(table.weights).sum();
        return new Certificate(Scalar.of(value), Scalar.of(total), Bound.TOTAL, value >= total, stoppedBy, 0);
    }

    private static int[] greedy(CoverTable table, int p, double busy) {
        int[] units = new int[table.sites];
        double[] next =
                Arrays.stream(table.weights).mapToDouble(w -> w * (1 - busy)).toArray();
        for (int k = 0; k < p; k++) {
            int best = 0;
            double most = -1;
            for (int s = 0; s < table.sites; s++) {
                double gain = 0;
                for (int i = table.siteStarts[s]; i < table.siteStarts[s + 1]; i++) {
                    gain += next[table.siteRows[i]];
                }
                if (gain > most) {
                    most = gain;
                    best = s;
                }
            }
            units[best]++;
            for (int i = table.siteStarts[best]; i < table.siteStarts[best + 1]; i++) {
                next[table.siteRows[i]] *= busy;
            }
        }
        return units;
    }

    private static double worth(CoverTable table, int[] units, double busy) {
        double sum = 0;
        for (int r = 0; r < table.rows(); r++) {
            sum += table.weights[r] * (1 - Math.pow(busy, count(table, units, r)));
        }
        return sum;
    }

    private static int count(CoverTable table, int[] units, int row) {
        int count = 0;
        for (int i = table.rowStarts[row]; i < table.rowStarts[row + 1]; i++) {
            count += units[table.rowSites[i]];
        }
        return count;
    }

    /** Columns: units a site, then the levels of each row; more than six levels are cut off and counted into the bound. */
    private static LinearModel model(CoverTable table, int p, double busy) {
        var draft = LinearModel.maximise();
        int[] sites = new int[table.sites];
        for (int s = 0; s < sites.length; s++) {
            sites[s] = draft.whole(Interval.between(0, p), Scalar.ZERO);
        }
        draft.row(Interval.atMost(p), Terms.sum(sites));
        for (int r = 0; r < table.rows(); r++) {
            Terms terms = new Terms();
            for (int m = 0; m < LEVELS; m++) {
                double worth = table.weights[r] * (1 - busy) * Math.pow(busy, m);
                terms.add(draft.column(Interval.UNIT, Scalar.of(worth)), -1);
            }
            for (int i = table.rowStarts[r]; i < table.rowStarts[r + 1]; i++) {
                terms.add(table.rowSites[i], 1);
            }
            draft.row(Interval.atLeast(0), terms);
        }
        return draft.done();
    }

    private static double[] point(CoverTable table, int[] units) {
        double[] point = new double[table.sites + LEVELS * table.rows()];
        for (int s = 0; s < units.length; s++) {
            point[s] = units[s];
        }
        for (int r = 0; r < table.rows(); r++) {
            int levels = Math.min(LEVELS, count(table, units, r));
            Arrays.fill(point, table.sites + LEVELS * r, table.sites + LEVELS * r + levels, 1);
        }
        return point;
    }

    private static List<Integer> sites(int[] units) {
        List<Integer> sites = new ArrayList<>();
        for (int s = 0; s < units.length; s++) {
            for (int k = 0; k < units[s]; k++) {
                sites.add(s);
            }
        }
        return sites;
    }
}
