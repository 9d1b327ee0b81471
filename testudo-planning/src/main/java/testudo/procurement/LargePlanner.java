package testudo.procurement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import testudo.quantity.Percent;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;

/**
 * Plans a large question: the linear relaxation bounds the value and says which types, which enlargements and which part of each line a
 * member gets; then each member's orders are made whole within its part, and again on what the others leave.
 */
final class LargePlanner {
    /** Weight of cost among plans of equal value. */
    private static final double TIES = 1e-7;

    /** Types beyond those allowed among which a second relaxation chooses, where the first spreads over more. */
    private static final int WIDER = 3;

    /** A member's own model may stop at this share of the gap that is asked of the whole. */
    private static final double OWN = 1.0 / 6;

    private static final double TAKEN = 1e-6;

    private final Grid grid;
    private final Effort effort;
    private final long[][][] orders;
    private final double[][][] ready;
    private final boolean[][] taken;

    LargePlanner(Grid grid, Effort effort) {
        this.grid = grid;
        this.effort = effort;
        orders = new long[grid.members][grid.items][grid.years];
        ready = new double[grid.members][grid.items][grid.years];
        taken = new boolean[grid.members][];
    }

    Draft plan() {
        WholeModel model = new WholeModel(grid, WholeModel.Goal.VALUE, false, null, Double.NEGATIVE_INFINITY, 0);
        Outcome.Found linear = linear(model.model).found();
        double bound = linear.objective().value();
        for (int more : spread(model, linear.values()) ? new int[] {WIDER, 0} : new int[] {0}) {
            for (int c = 0; c < grid.members; c++) {
                taken[c] = types(c, more, model.blocks.get(c), linear.values());
            }
            model = new WholeModel(grid, WholeModel.Goal.VALUE, false, taken, Double.NEGATIVE_INFINITY, 0);
            linear = linear(model.model).found();
        }
        long[][][] steps = new StepRounding(grid).round(model, linear.values());
        long[][] capacity = enlarged(steps);
        double[][] prices = model.linePrices(linear.duals());
        int[] order = largestFirst(model, linear.values());
        for (int c : order) {
            plan(c, left(capacity, c), prices);
        }
        for (int turn = 0;
                turn < effort.rounds() * grid.members
                        && gap(bound) > effort.gap().fraction();
                turn++) {
            int c = order[turn % grid.members];
            plan(c, left(capacity, c), null);
        }
        for (int c = 0; c < grid.members; c++) {
            Rounded.trim(grid, c, orders[c], ready[c]);
        }
        return Rounded.draft(
                grid, orders, ready, steps, bound, gap(bound) <= effort.gap().fraction() ? "gap" : "effort");
    }

    private double gap(double bound) {
        double value = 0;
        for (int c = 0; c < grid.members; c++) {
            value += grid.value(c, ready[c]);
        }
        return value <= 0 ? Double.POSITIVE_INFINITY : bound / value - 1;
    }

    /** Interior point: on these models it needs a tenth of the work of the simplex method. */
    static Outcome linear(LinearModel model) {
        try (Highs session = Highs.open(model)) {
            session.option("solver", "ipm");
            return session.solve(Limits.NONE);
        }
    }

    /** Whether half of the members take on parts of more types than they may. */
    private boolean spread(WholeModel model, double[] values) {
        long wide = IntStream.range(0, grid.members)
                .filter(c -> Arrays.stream(model.blocks.get(c).taken)
                                .filter(column -> column != MemberBlock.NONE && values[column] > TAKEN)
                                .count()
                        > grid.question.members().get(c).newTypes())
                .count();
        return 2 * wide > grid.members;
    }

    /** The new types that the relaxation takes on most, as many as the member may and some more. */
    private boolean[] types(int c, int more, MemberBlock block, double[] values) {
        boolean[] takes = new boolean[grid.items];
        for (int e = 0; e < grid.items; e++) {
            takes[e] = grid.isRounds(e) || grid.holds(c, e);
        }
        IntStream.range(0, grid.items)
                .filter(e -> block.taken[e] != MemberBlock.NONE && values[block.taken[e]] > TAKEN)
                .boxed()
                .sorted(Comparator.comparing(e -> -values[block.taken[e]]))
                .limit(grid.question.members().get(c).newTypes() + more)
                .forEach(e -> takes[e] = true);
        return takes;
    }

    /** Plans one member within its part of the lines; the plan before is kept where it is better. */
    private void plan(int c, long[][] part, double @Nullable [][] prices) {
        LinearModel.Draft draft = LinearModel.maximise();
        MemberBlock block = new MemberBlock(
                draft,
                grid,
                c,
                new MemberBlock.Setting(EnumSet.allOf(Hold.class), true, 1, TIES, taken[c], prices, part));
        try (Highs session = Highs.open(draft.done())) {
            Outcome outcome = session.solve(
                    Limits.NONE.withGap(Percent.of(OWN * effort.gap().value())).withIterations(effort.iterations()));
            if (outcome instanceof Outcome.Found found) {
                double[][] made = Rounded.rounded(block.ready(found.values()));
                if (grid.value(c, made) > grid.value(c, ready[c])) {
                    orders[c] = Rounded.whole(block.orders(found.values()));
                    ready[c] = made;
                }
            }
        }
    }

    private long[][] enlarged(long[][][] steps) {
        long[][] capacity = new long[grid.lines][grid.years];
        for (int l = 0; l < grid.lines; l++) {
            for (int t = 0; t < grid.years; t++) {
                capacity[l][t] = grid.enlarged(l, t, steps);
            }
        }
        return capacity;
    }

    /** What all others leave of the lines. */
    private long[][] left(long[][] capacity, int c) {
        long[][] left = new long[grid.lines][];
        for (int l = 0; l < grid.lines; l++) {
            left[l] = capacity[l].clone();
        }
        for (int other = 0; other < grid.members; other++) {
            for (int e = 0; e < grid.items && other != c; e++) {
                for (int s = 0; s + grid.lead[e] < grid.years; s++) {
                    left[grid.lineOf[e]][s + grid.lead[e]] -= orders[other][e][s];
                }
            }
        }
        return left;
    }

    /** Those for whom most is at stake choose first. */
    private int[] largestFirst(WholeModel relaxed, double[] values) {
        return IntStream.range(0, grid.members)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        c -> -grid.value(c, relaxed.blocks.get(c).ready(values))))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
