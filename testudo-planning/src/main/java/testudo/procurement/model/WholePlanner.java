package testudo.procurement.model;

import testudo.procurement.question.Effort;
import testudo.solver.Ending;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.Outcome;

/** Plans a small question as one model, goal after goal: protected value, then cost, then fairness. */
final class WholePlanner {
    /** How much of the value before may be lost to rounding of numbers. */
    private static final double KEPT = 1e-9;

    /** One small question gets the work of many members. */
    private static final long MORE = 100;

    private final Grid grid;
    private final Limits limits;

    WholePlanner(Grid grid, Effort effort) {
        this.grid = grid;
        this.limits = Limits.NONE.withIterations(
                effort.iterations() > Long.MAX_VALUE / MORE ? Long.MAX_VALUE : MORE * effort.iterations());
    }

    Draft plan() {
        WholeModel model = new WholeModel(grid, WholeModel.Goal.VALUE, true, null, Double.NEGATIVE_INFINITY, 0);
        Outcome outcome = Highs.solve(model.model, limits);
        Draft best = Rounded.draft(
                grid, model, outcome.found().values(), outcome.bound().value(), words(outcome));
        Draft cheap = again(best, WholeModel.Goal.COST, Double.POSITIVE_INFINITY);
        return again(cheap, WholeModel.Goal.FAIRNESS, Rounded.cost(grid, cheap));
    }

    /** The next goal, with the value of the plan before kept. */
    private Draft again(Draft before, WholeModel.Goal goal, double dearest) {
        double least = before.value() - KEPT * (1 + before.value());
        WholeModel model = new WholeModel(grid, goal, true, null, before.value(), dearest * (1 + KEPT));
        Outcome outcome = Highs.solve(model.model, limits);
        if (!(outcome instanceof Outcome.Found found)) {
            return before;
        }
        Draft after = Rounded.draft(grid, model, found.values(), before.bound(), before.stoppedBy());
        return after.value() >= least ? after : before;
    }

    private static String words(Outcome outcome) {
        return outcome.ending() == Ending.PROVED ? "proof" : outcome.ending().words();
    }
}
