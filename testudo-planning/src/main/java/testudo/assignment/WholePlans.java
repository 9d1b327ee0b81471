package testudo.assignment;

import java.util.List;
import java.util.Optional;
import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;
import testudo.solver.Terms;

/** The best whole plan that uses given ways to fire, one for each threat. */
final class WholePlans {
    private final FireProblem problem;
    private final List<Column> columns;

    WholePlans(FireProblem problem, List<Column> columns) {
        this.problem = problem;
        this.columns = columns;
    }

    Outcome best(Limits limits) {
        return Highs.solve(model(), limits);
    }

    Optional<int[][]> plan(Outcome outcome) {
        if (!(outcome instanceof Outcome.Found found)) {
            return Optional.empty();
        }
        int[][] plan = new int[problem.weapons()][problem.targets()];
        for (int c = 0; c < columns.size(); c++) {
            if (found.whole(c) == 1) {
                Column column = columns.get(c);
                for (int k = 0; k < column.weapons().length; k++) {
                    plan[column.weapons()[k]][column.target()] = column.counts()[k];
                }
            }
        }
        return Optional.of(plan);
    }

    private LinearModel model() {
        LinearModel.Draft draft = LinearModel.minimise();
        Terms[] ofTarget = new Terms[problem.targets()];
        Terms[] ofWeapon = new Terms[problem.weapons()];
        for (int j = 0; j < ofTarget.length; j++) {
            ofTarget[j] = new Terms();
        }
        for (int i = 0; i < ofWeapon.length; i++) {
            ofWeapon[i] = new Terms();
        }
        for (Column column : columns) {
            int number = draft.whole(Interval.UNIT, Scalar.of(column.cost()));
            ofTarget[column.target()].add(number, 1);
            for (int k = 0; k < column.weapons().length; k++) {
                ofWeapon[column.weapons()[k]].add(number, column.counts()[k]);
            }
        }
        for (Terms terms : ofTarget) {
            draft.row(Interval.exactly(1), terms);
        }
        for (int i = 0; i < ofWeapon.length; i++) {
            draft.row(Interval.atMost(problem.rounds(i)), ofWeapon[i]);
        }
        return draft.done();
    }
}
