package testudo.solver;

import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/** What a solve came to. */
public sealed interface Outcome {

    Ending ending();

    /** The best bound on the objective that was proved. */
    Scalar bound();

    Work work();

    /**
     * The point that was found.
     *
     * @throws IllegalStateException if none was
     */
    default Found found() {
        if (this instanceof Found found) {
            return found;
        }
        throw new IllegalStateException("the solver ended with no feasible point: " + ending().words()
                + ".\nMaybe a row contradicts another, or a limit is too small for a first point.");
    }

    /**
     * A feasible point.
     *
     * @param ending why the solve ended
     * @param objective its value
     * @param bound proved bound on the value of any point
     * @param values one value a column
     * @param duals one price a row, for linear models at their optimum; otherwise empty
     * @param reducedCosts one a column, for linear models at their optimum; otherwise empty
     * @param work what was counted
     */
    record Found(
            Ending ending,
            Scalar objective,
            Scalar bound,
            double[] values,
            double[] duals,
            double[] reducedCosts,
            Work work)
            implements Outcome {
        /** Distance of the bound from the objective, as a share of the objective. */
        public Percent gap() {
            double distance = Math.abs(bound.value() - objective.value());
            return distance == 0
                    ? Percent.of(0)
                    : Percent.ofFraction(distance / Math.max(1e-12, Math.abs(objective.value())));
        }

        /** The same with the other sign of every price: without a corner the solver hands the prices of a model that is maximised out as if it were minimised. */
        public Found withPricesTurned() {
            double[] turned =
                    java.util.Arrays.stream(duals).map(price -> -price).toArray();
            double[] costs =
                    java.util.Arrays.stream(reducedCosts).map(cost -> -cost).toArray();
            return new Found(ending, objective, bound, values, turned, costs, work);
        }

        /** The value of one column rounded to the nearest whole number. */
        public long whole(int column) {
            return Math.round(values[column]);
        }
    }

    /**
     * No feasible point, because there is none or because a limit came first.
     *
     * @param ending why
     * @param bound proved bound, infinite where nothing was proved
     * @param work what was counted
     */
    record NotFound(Ending ending, Scalar bound, Work work) implements Outcome {}

    /**
     * Counted work.
     *
     * @param nodes branch-and-bound nodes
     * @param iterations simplex iterations
     */
    record Work(long nodes, long iterations) {}
}
