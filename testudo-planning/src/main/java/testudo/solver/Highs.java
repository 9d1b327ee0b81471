package testudo.solver;

import java.util.function.BooleanSupplier;
import testudo.quantity.Interval;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/**
 * A session with the HiGHS solver: one loaded model, solved as often as wanted, with rows added and starts given in between.
 *
 * <p>Belongs to the thread that opened it, {@link #cancel} excepted. One thread solves, so equal sessions give equal answers.
 *
 * <p>Source: Q. Huangfu and J. A. J. Hall, Parallelizing the dual revised simplex method, Mathematical Programming Computation 10 (2018).
 */
public final class Highs implements AutoCloseable {
    private static final int OPTIMAL = 7;
    private static final int UNCERTAIN = 15;

    private final HighsCalls calls;
    private final int columns;
    private final boolean maximises;
    private int rows;
    private boolean mixedInteger;
    private volatile boolean cancelled;
    private BooleanSupplier cancelCondition = () -> false;

    private Highs(LinearModel model) {
        calls = new HighsCalls();
        columns = model.columnCount();
        rows = model.rowCount();
        maximises = model.maximise;
        mixedInteger = model.mixedInteger();
        calls.pass(model);
    }

    /** Opens a session with a model. */
    public static Highs open(LinearModel model) {
        return new Highs(model);
    }

    /** Solves a model once. */
    public static Outcome solve(LinearModel model, Limits limits) {
        try (Highs session = open(model)) {
            return session.solve(limits);
        }
    }

    /** Whether the solver's library can be loaded on this machine. */
    public static boolean available() {
        return NativeLibrary.packed();
    }

    /** Adds a row to the loaded model; returns its number. */
    public int addRow(Interval bounds, Terms terms) {
        Terms merged = terms.merged();
        calls.addRow(bounds.low(), bounds.high(), merged.columns(), merged.coefficients());
        return rows++;
    }

    /** Changes the bounds of a column. */
    public void bound(int column, Interval bounds) {
        calls.columnBounds(column, bounds.low(), bounds.high());
    }

    /** Changes the bounds of a row. */
    public void boundRow(int row, Interval bounds) {
        calls.rowBounds(row, bounds.low(), bounds.high());
    }

    /** Changes the objective's coefficient of a column. */
    public void price(int column, Scalar objective) {
        calls.columnCost(column, objective.value());
    }

    /** Lets every column take any value within its bounds from now on. */
    public void relax() {
        calls.relax();
        mixedInteger = false;
    }

    /** Gives a point to start from, one value a column; a point that breaks a row is repaired or dropped by the solver. */
    public void start(double[] values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        calls.start(values);
    }

    /**
     * Sets one of the solver's own options, such as {@code mip_heuristic_effort}, by its documented name.
     *
     * @throws IllegalArgumentException if the solver does not know it or refuses the value
     */
    public void option(String name, String value) {
        calls.option(name, value);
    }

    /** Asks a running solve, from any thread, to stop with the best point so far. */
    public void cancel() {
        cancelled = true;
    }

    /** Stops a later solve, with the best point so far, as soon as the condition holds; it is asked often and must be quick. */
    public void cancelWhen(BooleanSupplier condition) {
        cancelCondition = condition;
    }

    /** Solves the model as it is loaded now. */
    public Outcome solve(Limits limits) {
        Watch watch = new Watch(limits.iterations(), () -> cancelled || cancelCondition.getAsBoolean());
        calls.limit(limits);
        calls.run(watch);
        return mixedInteger ? mixedIntegerOutcome(watch) : linearOutcome(watch);
    }

    /**
     * Values and prices near the optimum of a linear model, by the interior point method alone and without going on to a corner. Nothing is proved by it;
     * {@link LinearModel#bound} proves what its prices are worth.
     *
     * @param tolerance distance of the two objectives at which the method ends, as a share
     */
    public Outcome.Found near(Percent tolerance) {
        calls.option("solver", "ipm");
        calls.option("run_crossover", "off");
        calls.option("ipm_optimality_tolerance", Double.toString(tolerance.fraction()));
        Watch watch = new Watch(Long.MAX_VALUE, () -> cancelled || cancelCondition.getAsBoolean());
        calls.limit(Limits.NONE);
        calls.run(watch);
        int status = calls.status();
        if (status != OPTIMAL && status != UNCERTAIN) {
            throw new IllegalStateException("the interior point method ended with status " + status
                    + ".\nMaybe the model's numbers differ too much in size.");
        }
        HighsCalls.Point point = calls.point(columns, rows);
        return new Outcome.Found(
                Ending.ITERATIONS,
                Scalar.of(calls.real("objective_function_value")),
                unproved(),
                point.values(),
                point.duals(),
                point.reducedCosts(),
                new Outcome.Work(0, calls.whole("ipm_iteration_count")));
    }

    @Override
    public void close() {
        calls.close();
    }

    private Outcome linearOutcome(Watch watch) {
        Ending ending = ending(watch);
        var work = new Outcome.Work(0, calls.whole("simplex_iteration_count"));
        if (ending != Ending.PROVED) {
            return new Outcome.NotFound(ending, unproved(), work);
        }
        Scalar objective = Scalar.of(calls.real("objective_function_value"));
        HighsCalls.Point point = calls.point(columns, rows);
        return new Outcome.Found(
                ending, objective, objective, point.values(), point.duals(), point.reducedCosts(), work);
    }

    private Outcome mixedIntegerOutcome(Watch watch) {
        Ending ending = ending(watch);
        var work = new Outcome.Work(calls.count("mip_node_count"), watch.iterations());
        Scalar bound = Scalar.of(calls.real("mip_dual_bound"));
        if (calls.whole("primal_solution_status") != HighsCalls.FEASIBLE) {
            return new Outcome.NotFound(ending, bound, work);
        }
        double[] values = calls.point(columns, rows).values();
        return new Outcome.Found(
                ending,
                Scalar.of(calls.real("objective_function_value")),
                bound,
                values,
                new double[0],
                new double[0],
                work);
    }

    private Scalar unproved() {
        return Scalar.of(maximises ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    }

    private Ending ending(Watch watch) {
        int status = calls.status();
        return switch (status) {
            case 6, 7 -> Ending.PROVED;
            case 8 -> Ending.INFEASIBLE;
            case 9, 10 -> Ending.UNBOUNDED;
            case 13 -> Ending.TIME;
            case 14 -> Ending.ITERATIONS;
            case 16 -> Ending.NODES;
            case 17, 19 -> watch.spent() ? Ending.ITERATIONS : Ending.CANCELLED;
            default ->
                throw new IllegalStateException("the solver ended with status " + status
                        + ".\nMaybe the model's numbers differ too much in size.");
        };
    }
}
