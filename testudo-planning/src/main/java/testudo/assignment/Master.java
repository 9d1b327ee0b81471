package testudo.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;
import testudo.solver.Terms;

/**
 * The linear relaxation over all ways to fire, solved on its dual by adding one row for each way that is worth having: prices u of rounds
 * and worths w of threats, greatest {@code sum w_j - sum rounds_i u_i} with {@code w_j - sum x_i u_i <= cost(j, x)}.
 *
 * <p>Prices at which new ways are sought lie between the current ones and the best so far, which keeps them from swinging (Wentges 1997).
 * At any prices, {@code sum_j cheapest_j - sum_i rounds_i u_i} is a lower bound of the whole problem.
 */
final class Master {
    private static final double CLOSED = 1e-9;
    private static final double VIOLATED = 1e-10;

    private final FireProblem problem;
    private final List<Column> columns = new ArrayList<>();
    private double[] bestPrices;
    private double[] worths;
    private double bound = Double.NEGATIVE_INFINITY;
    private long rounds;

    private Master(FireProblem problem, double[] startPrices) {
        this.problem = problem;
        bestPrices = startPrices;
        worths = new double[problem.targets()];
    }

    /** Runs until the relaxation is solved or the limits are reached. */
    static Master solve(FireProblem problem, int[][] start, Limits limits) {
        var master = new Master(problem, marginals(problem, start));
        try (Highs session = Highs.open(master.empty())) {
            for (Column column : waysOf(problem, start)) {
                master.add(session, column);
            }
            master.run(session, limits);
        }
        return master;
    }

    double bound() {
        return bound;
    }

    double[] prices() {
        return bestPrices;
    }

    /** For each threat the cheapest way at the best prices. */
    double[] worths() {
        return worths;
    }

    List<Column> columns() {
        return columns;
    }

    long rounds() {
        return rounds;
    }

    private void run(Highs session, Limits limits) {
        double towardsBest = 0.7;
        price(bestPrices).forEach(column -> add(session, column));
        long most = Math.min(limits.iterations(), 2000);
        while (rounds++ < most) {
            Outcome.Found found = session.solve(Limits.NONE).found();
            double value = found.objective().value();
            if (value - bound <= CLOSED * Math.max(1e-9, value)) {
                return;
            }
            double[] current = nonNegative(found.values());
            int added = addViolated(session, found.values(), price(mix(bestPrices, current, towardsBest)));
            if (added == 0) {
                added = addViolated(session, found.values(), price(current));
                towardsBest *= 0.7;
            }
            if (added == 0) {
                return;
            }
        }
    }

    private int addViolated(Highs session, double[] point, List<Column> found) {
        int added = 0;
        for (Column column : found) {
            if (point[problem.weapons() + column.target()] > column.priced(point) + VIOLATED) {
                add(session, column);
                added++;
            }
        }
        return added;
    }

    /** The cheapest way for each threat at some prices; keeps the prices if they give the best bound so far. */
    private List<Column> price(double[] prices) {
        List<Column> found = IntStream.range(0, problem.targets())
                .parallel()
                .mapToObj(j -> Pricing.cheapest(problem, prices, j))
                .toList();
        double sum = 0;
        for (Column column : found) {
            sum += column.priced(prices);
        }
        for (int i = 0; i < problem.weapons(); i++) {
            sum -= problem.rounds(i) * prices[i];
        }
        if (sum > bound) {
            bound = sum;
            bestPrices = prices;
            worths = found.stream().mapToDouble(column -> column.priced(prices)).toArray();
        }
        return found;
    }

    private LinearModel empty() {
        LinearModel.Draft draft = LinearModel.maximise();
        for (int i = 0; i < problem.weapons(); i++) {
            draft.column(Interval.NOT_NEGATIVE, Scalar.of(-problem.rounds(i)));
        }
        for (int j = 0; j < problem.targets(); j++) {
            draft.column(Interval.atMost(problem.valueOf(j)), Scalar.ONE);
            columns.add(Column.nothing(problem, j));
        }
        return draft.done();
    }

    private void add(Highs session, Column column) {
        if (column.weapons().length == 0) {
            return;
        }
        Terms terms = new Terms().add(problem.weapons() + column.target(), 1);
        for (int k = 0; k < column.weapons().length; k++) {
            terms.add(column.weapons()[k], -column.counts()[k]);
        }
        session.addRow(Interval.atMost(column.cost()), terms);
        columns.add(column);
    }

    private double[] nonNegative(double[] point) {
        return IntStream.range(0, problem.weapons())
                .mapToDouble(i -> Math.max(0, point[i]))
                .toArray();
    }

    private static double[] mix(double[] best, double[] current, double towardsBest) {
        return IntStream.range(0, best.length)
                .mapToDouble(i -> towardsBest * best[i] + (1 - towardsBest) * current[i])
                .toArray();
    }

    /** What one more round of each type would still save under a plan: prices to start from. */
    private static double[] marginals(FireProblem problem, int[][] plan) {
        double[] left = new double[problem.targets()];
        for (Column column : waysOf(problem, plan)) {
            left[column.target()] = column.cost();
        }
        return IntStream.range(0, problem.weapons())
                .mapToDouble(i -> IntStream.range(0, left.length)
                        .mapToDouble(j -> left[j] * problem.killOf(i, j))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** A plan taken apart threat by threat. */
    static List<Column> waysOf(FireProblem problem, int[][] plan) {
        List<Column> ways = new ArrayList<>();
        for (int j = 0; j < problem.targets(); j++) {
            int target = j;
            int[] used = IntStream.range(0, plan.length)
                    .filter(i -> plan[i][target] > 0)
                    .toArray();
            int[] counts = IntStream.of(used).map(i -> plan[i][target]).toArray();
            double exponent = 0;
            for (int i : used) {
                exponent += problem.rate(i, j) * plan[i][j];
            }
            ways.add(new Column(j, used, counts, problem.valueOf(j) * Math.exp(-exponent)));
        }
        ways.sort(Comparator.comparingInt(Column::target));
        return ways;
    }
}
