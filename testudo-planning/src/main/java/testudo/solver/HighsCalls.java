package testudo.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** One native solver: turns calls into typed methods, and refusals into exceptions. */
final class HighsCalls implements AutoCloseable {
    static final int FEASIBLE = 2;
    private static final int ROW_WISE = 2;
    private static final int MAXIMISE = -1;
    private static final int MINIMISE = 1;
    private static final int REFUSED = -1;
    private static final int FLAG = 0;
    private static final int INT = 1;
    private static final int DOUBLE = 2;

    private final MemorySegment solver;

    HighsCalls() {
        try {
            solver = (MemorySegment) HighsLibrary.CREATE.invokeExact();
        } catch (Throwable t) {
            throw broken("a session", t);
        }
        set("output_flag", false);
        set("threads", 1);
        set("random_seed", 0);
    }

    void pass(LinearModel model) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment cost = local.allocateFrom(JAVA_DOUBLE, model.cost);
            MemorySegment lower = local.allocateFrom(JAVA_DOUBLE, model.lower);
            MemorySegment upper = local.allocateFrom(JAVA_DOUBLE, model.upper);
            MemorySegment rowLow = local.allocateFrom(JAVA_DOUBLE, model.rowLow);
            MemorySegment rowHigh = local.allocateFrom(JAVA_DOUBLE, model.rowHigh);
            MemorySegment starts = local.allocateFrom(JAVA_INT, model.starts);
            MemorySegment columns = local.allocateFrom(JAVA_INT, model.columns);
            MemorySegment coefficients = local.allocateFrom(JAVA_DOUBLE, model.coefficients);
            MemorySegment whole = local.allocateFrom(JAVA_INT, model.whole);
            call("the model", () -> (int) HighsLibrary.PASS_MIP.invokeExact(
                    solver,
                    model.columnCount(),
                    model.rowCount(),
                    model.nonzeros(),
                    ROW_WISE,
                    model.maximise ? MAXIMISE : MINIMISE,
                    0.0,
                    cost,
                    lower,
                    upper,
                    rowLow,
                    rowHigh,
                    starts,
                    columns,
                    coefficients,
                    whole));
        }
        if (!model.mixedInteger()) {
            relax();
        }
    }

    void addRow(double low, double high, int[] columns, double[] coefficients) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment index = local.allocateFrom(JAVA_INT, columns);
            MemorySegment value = local.allocateFrom(JAVA_DOUBLE, coefficients);
            call("a row", () ->
                    (int) HighsLibrary.ADD_ROW.invokeExact(solver, low, high, columns.length, index, value));
        }
    }

    void columnBounds(int column, double low, double high) {
        call("column bounds " + column, () -> (int) HighsLibrary.COLUMN_BOUNDS.invokeExact(solver, column, low, high));
    }

    void rowBounds(int row, double low, double high) {
        call("row bounds " + row, () -> (int) HighsLibrary.ROW_BOUNDS.invokeExact(solver, row, low, high));
    }

    void columnCost(int column, double cost) {
        call("column cost " + column, () -> (int) HighsLibrary.COLUMN_COST.invokeExact(solver, column, cost));
    }

    void relax() {
        call("the relaxation", () -> (int) HighsLibrary.CLEAR_WHOLENESS.invokeExact(solver));
    }

    void start(double[] values) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment point = local.allocateFrom(JAVA_DOUBLE, values);
            MemorySegment none = MemorySegment.NULL;
            call("a start", () -> (int) HighsLibrary.SET_SOLUTION.invokeExact(solver, point, none, none, none));
        }
    }

    void limit(Limits limits) {
        set("mip_rel_gap", limits.gap().fraction());
        set("mip_max_nodes", (int) Math.min(Integer.MAX_VALUE, limits.nodes()));
        set("simplex_iteration_limit", (int) Math.min(Integer.MAX_VALUE, limits.iterations()));
        set("time_limit", limits.clock().map(clock -> clock.toNanos() / 1e9).orElse(Double.POSITIVE_INFINITY));
    }

    /** Runs to the end or to a limit; the watch is called on the way. */
    void run(Watch watch) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment stub = watch.stub(local);
            MemorySegment none = MemorySegment.NULL;
            call("a watch", () -> (int) HighsLibrary.SET_CALLBACK.invokeExact(solver, stub, none));
            call("a watch", () -> (int) HighsLibrary.START_CALLBACK.invokeExact(solver, Watch.DURING_TREE));
            call("a watch", () -> (int) HighsLibrary.START_CALLBACK.invokeExact(solver, Watch.DURING_SIMPLEX));
            call("the clock", () -> (int) HighsLibrary.ZERO_CLOCKS.invokeExact(solver));
            call("a run", () -> (int) HighsLibrary.RUN.invokeExact(solver));
            call("a watch", () -> (int) HighsLibrary.STOP_CALLBACK.invokeExact(solver, Watch.DURING_TREE));
            call("a watch", () -> (int) HighsLibrary.STOP_CALLBACK.invokeExact(solver, Watch.DURING_SIMPLEX));
        }
    }

    int status() {
        int[] status = new int[1];
        call("the status", () -> status[0] = (int) HighsLibrary.STATUS.invokeExact(solver));
        return status[0];
    }

    Point point(int columns, int rows) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment values = local.allocate(JAVA_DOUBLE, columns);
            MemorySegment reducedCosts = local.allocate(JAVA_DOUBLE, columns);
            MemorySegment activity = local.allocate(JAVA_DOUBLE, rows);
            MemorySegment duals = local.allocate(JAVA_DOUBLE, rows);
            call("a point", () ->
                    (int) HighsLibrary.GET_SOLUTION.invokeExact(solver, values, reducedCosts, activity, duals));
            return new Point(
                    values.toArray(JAVA_DOUBLE), reducedCosts.toArray(JAVA_DOUBLE), duals.toArray(JAVA_DOUBLE));
        }
    }

    /** A point with its prices. */
    record Point(double[] values, double[] reducedCosts, double[] duals) {}

    int whole(String information) {
        return information(information, JAVA_INT, (name, value) ->
                        (int) HighsLibrary.INT_INFO.invokeExact(solver, name, value))
                .get(JAVA_INT, 0);
    }

    long count(String information) {
        return information(information, JAVA_LONG, (name, value) ->
                        (int) HighsLibrary.LONG_INFO.invokeExact(solver, name, value))
                .get(JAVA_LONG, 0);
    }

    double real(String information) {
        return information(information, JAVA_DOUBLE, (name, value) ->
                        (int) HighsLibrary.DOUBLE_INFO.invokeExact(solver, name, value))
                .get(JAVA_DOUBLE, 0);
    }

    /** Sets an option of any type from its text. */
    void option(String option, String value) {
        try {
            switch (type(option)) {
                case FLAG -> set(option, Boolean.parseBoolean(value));
                case INT -> set(option, Integer.parseInt(value));
                case DOUBLE -> set(option, Double.parseDouble(value));
                default -> set(option, value);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("option " + option + " takes a number, was '" + value + "'", e);
        }
    }

    private int type(String option) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment name = local.allocateFrom(option);
            MemorySegment type = local.allocate(JAVA_INT);
            call("option " + option, () -> (int) HighsLibrary.OPTION_TYPE.invokeExact(solver, name, type));
            return type.get(JAVA_INT, 0);
        }
    }

    @Override
    public void close() {
        try {
            HighsLibrary.DESTROY.invokeExact(solver);
        } catch (Throwable t) {
            throw broken("the end of a session", t);
        }
    }

    private void set(String option, String value) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment name = local.allocateFrom(option);
            MemorySegment text = local.allocateFrom(value);
            call("option " + option, () -> (int) HighsLibrary.SET_TEXT.invokeExact(solver, name, text));
        }
    }

    private void set(String option, boolean value) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment name = local.allocateFrom(option);
            int flag = value ? 1 : 0;
            call("option " + option, () -> (int) HighsLibrary.SET_FLAG.invokeExact(solver, name, flag));
        }
    }

    private void set(String option, int value) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment name = local.allocateFrom(option);
            call("option " + option, () -> (int) HighsLibrary.SET_INT.invokeExact(solver, name, value));
        }
    }

    private void set(String option, double value) {
        try (Arena local = Arena.ofConfined()) {
            MemorySegment name = local.allocateFrom(option);
            call("option " + option, () -> (int) HighsLibrary.SET_DOUBLE.invokeExact(solver, name, value));
        }
    }

    private static MemorySegment information(String name, ValueLayout layout, Question question) {
        Arena arena = Arena.ofAuto();
        MemorySegment key = arena.allocateFrom(name);
        MemorySegment value = arena.allocate(layout);
        call("information " + name, () -> question.ask(key, value));
        return value;
    }

    private static void call(String what, NativeCall call) {
        int result;
        try {
            result = call.run();
        } catch (Throwable t) {
            throw broken(what, t);
        }
        if (result == REFUSED) {
            throw new IllegalArgumentException(
                    "the solver refused " + what
                            + ".\nMaybe a number is infinite, a bound lies above its upper one, or an option has another name.");
        }
    }

    private static IllegalStateException broken(String what, Throwable cause) {
        return new IllegalStateException("the call to the solver for " + what + " failed", cause);
    }

    /** A call that returns the solver's own verdict. */
    @FunctionalInterface
    private interface NativeCall {
        int run() throws Throwable;
    }

    /** A call that fills a value in. */
    @FunctionalInterface
    private interface Question {
        int ask(MemorySegment name, MemorySegment value) throws Throwable;
    }
}
