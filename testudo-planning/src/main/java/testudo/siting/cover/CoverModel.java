package testudo.siting.cover;

import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.solver.LinearModel;
import testudo.solver.Terms;

/** The maximal-cover model in rows: a column a site, then a column a row of the table; {@code z_r <= sum of y_s over its sites}. */
final class CoverModel {
    private CoverModel() {}

    static LinearModel of(CoverTable table, int p, boolean whole) {
        var draft = LinearModel.maximise();
        int[] sites = new int[table.sites];
        for (int s = 0; s < sites.length; s++) {
            sites[s] = whole ? draft.whole(Interval.UNIT, Scalar.ZERO) : draft.column(Interval.UNIT, Scalar.ZERO);
        }
        for (long weight : table.weights) {
            draft.column(Interval.UNIT, Scalar.of(weight));
        }
        draft.row(Interval.atMost(p), Terms.sum(sites));
        for (int r = 0; r < table.rows(); r++) {
            Terms terms = new Terms().add(sites.length + r, -1);
            for (int i = table.rowStarts[r]; i < table.rowStarts[r + 1]; i++) {
                terms.add(table.rowSites[i], 1);
            }
            draft.row(Interval.atLeast(0), terms);
        }
        return draft.done();
    }

    /** The point of that model at which those sites stand. */
    static double[] point(CoverTable table, boolean[] in) {
        double[] point = new double[table.sites + table.rows()];
        for (int s = 0; s < table.sites; s++) {
            if (in[s]) {
                point[s] = 1;
                for (int i = table.siteStarts[s]; i < table.siteStarts[s + 1]; i++) {
                    point[table.sites + table.siteRows[i]] = 1;
                }
            }
        }
        return point;
    }
}
