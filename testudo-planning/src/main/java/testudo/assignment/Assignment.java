package testudo.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.quantity.Scalar;
import testudo.solver.Ending;
import testudo.solver.Limits;
import testudo.solver.Outcome;

/**
 * The static assignment of rounds to threats, by greed or with a proof.
 *
 * <p>The proof: the linear relaxation over all ways to fire at a threat gives a bound and prices (Dantzig and Wolfe 1960). A plan better
 * than the one in hand can only use ways whose cost at these prices exceeds the cheapest by less than the gap, so these are listed and the
 * best whole plan of them is found by branch and bound.
 */
public final class Assignment {
    private static final double PROVED = 1e-7;
    private static final int MOST_WAYS = 400_000;
    private static final long FIRST_NODES = 2_000;

    private Assignment() {}

    /** The plan of maximum marginal return; its bound is 0, which says nothing. */
    public static FirePlan greedy(FireProblem problem) {
        int[][] plan = Greedy.plan(problem);
        double value = problem.survivingOf(plan);
        return new FirePlan(plan, Scalar.of(value), Scalar.ZERO, value == 0, Ending.ITERATIONS, 0);
    }

    /**
     * The best plan, with its proof or with the gap that is left when the limits stop the search. Counted limits give the same plan every
     * time; a clock need not.
     */
    public static FirePlan optimal(FireProblem problem, Limits limits) {
        int[][] plan = Greedy.plan(problem);
        if (problem.weapons() == 0 || problem.targets() == 0) {
            Scalar value = Scalar.of(problem.survivingOf(plan));
            return new FirePlan(plan, value, value, true, Ending.PROVED, 0);
        }
        Master master = Master.solve(problem, plan, limits);
        var search = new Search(problem, master, plan);
        search.improve(master.columns(), limits.withNodes(Math.min(FIRST_NODES, limits.nodes())));
        if (!search.closed()) {
            search.close(limits);
        }
        return search.result();
    }

    /**
     * What a doctrine loses against the best coordinated fire with the same rounds: the simulated value that came through less the bound.
     */
    public static Scalar regret(Scalar simulated, FirePlan best) {
        return Scalar.of(simulated.value() - best.bound().value());
    }

    /** The plan in hand and the bound, drawn together. */
    private static final class Search {
        private final FireProblem problem;
        private final Master master;
        private int[][] plan;
        private double value;
        private double bound;
        private Ending ending = Ending.ITERATIONS;
        private long ways;

        Search(FireProblem problem, Master master, int[][] plan) {
            this.problem = problem;
            this.master = master;
            this.plan = plan;
            value = problem.survivingOf(plan);
            bound = Math.max(0, master.bound());
        }

        boolean closed() {
            return value - bound <= PROVED * value;
        }

        Outcome improve(List<Column> columns, Limits limits) {
            var whole = new WholePlans(problem, columns);
            Outcome outcome = whole.best(limits);
            Optional<int[][]> found = whole.plan(outcome);
            if (found.isPresent() && problem.survivingOf(found.get()) < value) {
                plan = found.get();
                value = problem.survivingOf(plan);
            }
            ways = Math.max(ways, columns.size());
            ending = outcome.ending();
            return outcome;
        }

        void close(Limits limits) {
            List<Column> near = new ArrayList<>();
            for (int j = 0; j < problem.targets(); j++) {
                double ceiling = master.worths()[j] + value - bound;
                int budget = MOST_WAYS - near.size();
                if (!Pricing.all(problem, master.prices(), j, ceiling, budget, near::add)) {
                    ending = Ending.NODES;
                    return;
                }
            }
            double before = value;
            Outcome outcome = improve(near, limits);
            double proved = outcome.ending() == Ending.INFEASIBLE
                    ? before
                    : outcome.bound().value();
            bound = Math.max(bound, Math.min(value, proved));
        }

        FirePlan result() {
            boolean proved = closed();
            return new FirePlan(
                    plan,
                    Scalar.of(value),
                    Scalar.of(Math.min(bound, value)),
                    proved,
                    proved ? Ending.PROVED : ending,
                    ways);
        }
    }
}
