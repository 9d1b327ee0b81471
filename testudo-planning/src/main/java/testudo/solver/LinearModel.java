package testudo.solver;

import java.util.Arrays;
import testudo.quantity.Interval;
import testudo.quantity.Scalar;

/**
 * A linear or mixed-integer model, row by row: optimise c·x subject to low ≤ A·x ≤ high and bounds on x, some of x whole.
 *
 * <p>Columns and rows are numbered from 0 in the order in which they were drafted.
 */
public final class LinearModel {
    final boolean maximise;
    final double[] cost;
    final double[] lower;
    final double[] upper;
    final int[] whole;
    final double[] rowLow;
    final double[] rowHigh;
    final int[] starts;
    final int[] columns;
    final double[] coefficients;

    private LinearModel(Draft draft) {
        maximise = draft.maximise;
        cost = draft.cost.toArray();
        lower = draft.lower.toArray();
        upper = draft.upper.toArray();
        whole = draft.whole.toArray();
        rowLow = draft.rowLow.toArray();
        rowHigh = draft.rowHigh.toArray();
        starts = draft.starts.toArray();
        columns = draft.columns.toArray();
        coefficients = draft.coefficients.toArray();
    }

    public static Draft maximise() {
        return new Draft(true);
    }

    public static Draft minimise() {
        return new Draft(false);
    }

    public int columnCount() {
        return cost.length;
    }

    public int rowCount() {
        return rowLow.length;
    }

    public int nonzeros() {
        return coefficients.length;
    }

    /**
     * A bound on the objective of a model that is maximised, proved by prices of its rows, however they were found: y·b + Σ max over the bounds of column j of
     * (c − yA)·x.
     *
     * @param prices one a row; one that would make the bound infinite counts as nothing
     * @param most greatest value of each column that any point needs
     */
    public Scalar bound(double[] prices, double[] most) {
        double[] left = cost.clone();
        double sum = 0;
        for (int i = 0; i < rowLow.length; i++) {
            double side = prices[i] > 0 ? rowHigh[i] : rowLow[i];
            if (prices[i] == 0 || Double.isInfinite(side)) {
                continue;
            }
            sum += prices[i] * side;
            int end = i + 1 < starts.length ? starts[i + 1] : columns.length;
            for (int k = starts[i]; k < end; k++) {
                left[columns[k]] -= prices[i] * coefficients[k];
            }
        }
        for (int j = 0; j < left.length; j++) {
            sum += left[j] == 0 ? 0 : left[j] * (left[j] > 0 ? most[j] : lower[j]);
        }
        return Scalar.of(sum);
    }

    /** Greatest value of each column. */
    public double[] most() {
        return upper.clone();
    }

    boolean mixedInteger() {
        return Arrays.stream(whole).anyMatch(w -> w != 0);
    }

    /** A model that is being written. */
    public static final class Draft {
        private final boolean maximise;
        private final Doubles cost = new Doubles();
        private final Doubles lower = new Doubles();
        private final Doubles upper = new Doubles();
        private final Ints whole = new Ints();
        private final Doubles rowLow = new Doubles();
        private final Doubles rowHigh = new Doubles();
        private final Ints starts = new Ints();
        private final Ints columns = new Ints();
        private final Doubles coefficients = new Doubles();

        private Draft(boolean maximise) {
            this.maximise = maximise;
        }

        /** Adds a column that may take any value within its bounds; returns its number. */
        public int column(Interval bounds, Scalar objective) {
            return add(bounds, objective, 0);
        }

        /** Adds a column that takes whole values within its bounds; returns its number. */
        public int whole(Interval bounds, Scalar objective) {
            return add(bounds, objective, 1);
        }

        /** Adds a row; returns its number. */
        public int row(Interval bounds, Terms terms) {
            starts.add(columns.size());
            rowLow.add(bounds.low());
            rowHigh.add(bounds.high());
            Terms merged = terms.merged();
            for (int i = 0; i < merged.size(); i++) {
                requireColumn(merged.column(i));
                columns.add(merged.column(i));
                coefficients.add(merged.coefficient(i));
            }
            return rowLow.size() - 1;
        }

        public LinearModel done() {
            return new LinearModel(this);
        }

        private int add(Interval bounds, Scalar objective, int wholeness) {
            cost.add(objective.value());
            lower.add(bounds.low());
            upper.add(bounds.high());
            whole.add(wholeness);
            return cost.size() - 1;
        }

        private void requireColumn(int column) {
            if (column < 0 || column >= cost.size()) {
                throw new IllegalArgumentException("a row names column " + column + " of " + cost.size());
            }
        }
    }
}
