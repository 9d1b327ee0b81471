package testudo.procurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import testudo.quantity.Percent;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;

/**
 * Plans a large question. The linear relaxation bounds the value and says which types, which enlargements and which part of each line a
 * member gets; then each member's orders are made whole at its line prices, and again on what the others leave. A first plan comes from the
 * relaxation as it is; where it is far from the bound, the relaxation is solved again with the types that members may take on.
 */
final class LargePlanner {
    /** Types beyond those allowed among which a second relaxation, and a second pass, chooses. */
    private static final int WIDER = 3;

    /** A member's own model may stop at this share of the gap that is asked of the whole. */
    private static final double OWN = 1.0 / 6;

    /** Part of the work of a member's model in the first plan. */
    private static final double FIRST = 0.4;

    /** A first plan within this many times the gap that is asked is worth improving. */
    private static final double NEAR = 2;

    private static final double TAKEN = 1e-6;

    private final Grid grid;
    private final Effort effort;
    private final List<Progress> progress = new ArrayList<>();
    private double bound;
    private long modelsBefore;
    private long iterationsBefore;

    LargePlanner(Grid grid, Effort effort) {
        this.grid = grid;
        this.effort = effort;
    }

    /** A relaxation that was solved. */
    private record Relaxed(WholeModel model, Outcome.Found found) {}

    /** Members' turns with the enlargements that they rest on. */
    private record Whole(MemberTurns turns, long[][][] steps, int[] order) {}

    List<Progress> progress() {
        return List.copyOf(progress);
    }

    Draft plan() {
        Relaxed first = relaxed(null);
        bound = first.found().objective().value();
        tell("linear relaxation", 0);
        Whole whole =
                passes(first, types(first, 0), types(first, 0), (long) (FIRST * effort.iterations()), "first plan");
        if (gap(whole) > NEAR * effort.gap().fraction()) {
            Whole before = whole;
            boolean[][] wide = types(first, WIDER);
            Relaxed next = relaxed(wide);
            boolean[][] narrow = types(next, 0);
            Whole after = passes(relaxed(narrow), narrow, wide, effort.iterations(), "types chosen again");
            whole = after.turns().value() > before.turns().value() ? after : before;
        }
        return finished(whole);
    }

    /** At the line prices first, then on what the others leave while the gap is wider than asked. */
    private Whole passes(Relaxed relaxed, boolean[][] narrow, boolean[][] wide, long iterations, String stage) {
        double[] values = relaxed.found().values();
        long[][][] steps = new StepRounding(grid).round(relaxed.model(), values);
        Whole whole = new Whole(new MemberTurns(grid, steps), steps, largestFirst(relaxed.model(), values));
        Percent own = Percent.of(OWN * effort.gap().value());
        double[][] prices = relaxed.model().linePrices(relaxed.found().duals());
        pass(whole, new MemberTurns.Pass(narrow, prices, own, iterations), stage);
        boolean quick = iterations < effort.iterations();
        for (int round = 1;
                round <= effort.rounds()
                        && gap(whole) > effort.gap().fraction()
                        && !(quick && gap(whole) > NEAR * effort.gap().fraction());
                round++) {
            pass(whole, new MemberTurns.Pass(wide, null, own, iterations), stage + ", round " + round);
        }
        modelsBefore += whole.turns().models();
        iterationsBefore += whole.turns().iterations();
        return whole;
    }

    private void pass(Whole whole, MemberTurns.Pass pass, String stage) {
        whole.turns().pass(whole.order(), pass);
        progress.add(Progress.of(
                stage,
                modelsBefore + whole.turns().models(),
                iterationsBefore + whole.turns().iterations(),
                whole.turns().value(),
                bound));
    }

    private void tell(String stage, double value) {
        progress.add(Progress.of(stage, modelsBefore, iterationsBefore, value, bound));
    }

    private Draft finished(Whole whole) {
        MemberTurns turns = whole.turns();
        boolean near = gap(whole) <= effort.gap().fraction();
        for (int c = 0; c < grid.members; c++) {
            Rounded.trim(grid, c, turns.orders[c], turns.ready[c]);
        }
        Draft draft = Rounded.draft(grid, turns.orders, turns.ready, whole.steps(), bound, near ? "gap" : "effort");
        tell("trimmed and manned", draft.value());
        return draft;
    }

    private double gap(Whole whole) {
        double value = whole.turns().value();
        return value <= 0 ? Double.POSITIVE_INFINITY : bound / value - 1;
    }

    private Relaxed relaxed(boolean @Nullable [][] open) {
        WholeModel model = new WholeModel(grid, WholeModel.Goal.VALUE, false, open, Double.NEGATIVE_INFINITY, 0);
        Outcome.Found found = linear(model.model).found();
        modelsBefore++;
        iterationsBefore += found.work().iterations();
        return new Relaxed(model, found);
    }

    /** Interior point: on these models it needs a tenth of the work of the simplex method. */
    static Outcome linear(LinearModel model) {
        try (Highs session = Highs.open(model)) {
            session.option("solver", "ipm");
            return session.solve(Limits.NONE);
        }
    }

    private boolean[][] types(Relaxed relaxed, int more) {
        boolean[][] all = new boolean[grid.members][];
        for (int c = 0; c < grid.members; c++) {
            all[c] = types(
                    c, more, relaxed.model().blocks.get(c), relaxed.found().values());
        }
        return all;
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

    /** Those for whom most is at stake choose first. */
    private int[] largestFirst(WholeModel relaxed, double[] values) {
        double[] stake = IntStream.range(0, grid.members)
                .mapToDouble(c -> grid.value(c, relaxed.blocks.get(c).ready(values)))
                .toArray();
        return IntStream.range(0, grid.members)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -stake[c]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
