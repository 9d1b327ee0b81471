package testudo.procurement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import testudo.procurement.question.Effort;
import testudo.procurement.question.Progress;
import testudo.procurement.question.Reached;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;

/**
 * Plans a large question. The linear relaxation bounds the value, gives a first plan when it is rounded down, and says which types each member
 * should take on; solved again with those alone
 * it says which enlargements and which part of each line a member gets. Then each member's orders are made whole at its line prices, and again
 * on what the others leave. A very large relaxation is solved once, and members' orders stay next to those of their own relaxations.
 */
final class LargePlanner {
    /** A member's own model may stop at this share of the gap that is asked of the whole. */
    private static final double OWN = 1.0 / 3;

    private static final double TAKEN = 1e-6;
    /** Relaxations with more columns than this are solved near their optimum and once, with a bound proved by their prices. */
    private static final int HUGE = 20_000;

    private static final Percent NEAR = Percent.of(0.001);
    /** Of a relaxation that was solved nearly, a type must be taken on by this part to count. */
    private static final double TAKEN_NEARLY = 1e-3;
    /** Members do not plan again on what the others leave once so many iterations are spent. */
    private static final long MOST = 60_000;
    /** The same where orders stay next to a relaxation, which needs a third of the time for an iteration. */
    private static final long MOST_NEARBY = 3 * MOST;

    private final Grid grid;
    private final Effort effort;
    private final List<Progress> progress = new ArrayList<>();
    private List<Reached> atBest = List.of();
    private Optional<double[][]> linePrices = Optional.empty();
    private Optional<Relaxed> rounded = Optional.empty();
    private double bound;
    private long modelsBefore;
    private long iterationsBefore;

    private final Optional<Solved> known;

    LargePlanner(Grid grid, Effort effort, Optional<Solved> known) {
        this.grid = grid;
        this.effort = effort;
        this.known = known;
    }

    /** Solves the relaxation with all types. */
    static Solved solved(Grid grid) {
        return solved(new WholeModel(grid, WholeModel.Goal.VALUE, false, null, Double.NEGATIVE_INFINITY, 0));
    }

    private static Solved solved(WholeModel model) {
        return solved(model, model.model.columnCount() > HUGE);
    }

    private static Solved solved(WholeModel model, boolean huge) {
        Outcome.Found found = huge ? near(model) : linear(model.model).found();
        return new Solved(
                found.values(),
                found.duals(),
                huge ? model.bound(found.duals()) : found.objective().value(),
                huge,
                found.work().iterations());
    }

    /** A relaxation with what it came to. */
    private record Relaxed(WholeModel model, Solved found) {
        double[][] prices() {
            return model.linePrices(found.duals());
        }
    }

    /** Members' turns with the enlargements that they rest on. */
    private record Whole(MemberTurns turns, long[][][] steps, int[] order) {}

    List<Progress> progress() {
        return List.copyOf(progress);
    }

    /** The relaxation with all types, as far as each need is met by it; solved before the plan is made. */
    List<Reached> atBest() {
        return atBest;
    }

    /** What limits are worth to the plan that was made. */
    Duals duals(Draft plan) {
        if (rounded.isPresent()) {
            Relaxed first = rounded.get();
            return Duals.of(grid, plan, first.model(), first.found().duals());
        }
        return linePrices.map(prices -> Duals.at(grid, plan, prices)).orElseGet(() -> Duals.of(grid, plan, false));
    }

    Draft plan() {
        Relaxed first = relaxed(null);
        bound = first.found().bound();
        atBest = reached(grid, first.model(), first.found().values());
        boolean[][] types = types(first);
        Draft down = roundedDown(first, types);
        tell(Progress.ROUNDED_DOWN, down.value());
        if (first.found().near()) {
            linePrices = Optional.of(first.prices());
        }
        if (effort.iterations() == 0) {
            rounded = Optional.of(first);
            return down;
        }
        return finished(passes(first.found().near() ? first : relaxed(types), types));
    }

    private Draft roundedDown(Relaxed relaxed, boolean[][] types) {
        double[] values = relaxed.found().values();
        long[][][] steps = new StepRounding(grid).round(relaxed.model(), values);
        double sure = relaxed.found().near() ? RoundedDown.NEARLY : RoundedDown.EXACT;
        return RoundedDown.of(grid, relaxed.model(), values, types, steps, bound, sure);
    }

    static List<Reached> reached(Grid grid, WholeModel model, double[] values) {
        return Reaching.of(
                grid, model.blocks.stream().map(block -> block.ready(values)).toArray(double[][][]::new));
    }

    /** At the line prices first, then on what the others leave while the gap is wider than asked. */
    private Whole passes(Relaxed relaxed, boolean[][] types) {
        double[] values = relaxed.found().values();
        long[][][] steps = new StepRounding(grid).round(relaxed.model(), values);
        Whole whole = new Whole(new MemberTurns(grid, steps), steps, largestFirst(relaxed.model(), values));
        boolean near = relaxed.found().near();
        Percent own = Percent.of(OWN * effort.gap().value());
        pass(whole, new MemberTurns.Pass(types, relaxed.prices(), own, effort.iterations(), near), Progress.FIRST_PLAN);
        for (int round = 1;
                round <= effort.rounds()
                        && gap(whole) > effort.gap().fraction()
                        && whole.turns().iterations() < (near ? MOST_NEARBY : MOST);
                round++) {
            pass(whole, new MemberTurns.Pass(types, null, own, effort.iterations(), near), Progress.ROUND + round);
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
                Scalar.of(whole.turns().value()),
                Scalar.of(bound)));
    }

    private void tell(String stage, double value) {
        progress.add(Progress.of(stage, modelsBefore, iterationsBefore, Scalar.of(value), Scalar.of(bound)));
    }

    private Draft finished(Whole whole) {
        MemberTurns turns = whole.turns();
        boolean near = gap(whole) <= effort.gap().fraction();
        for (int c = 0; c < grid.members; c++) {
            Rounded.trim(grid, c, turns.orders[c], turns.ready[c]);
        }
        Draft draft = Rounded.draft(grid, turns.orders, turns.ready, whole.steps(), bound, near ? "gap" : "effort");
        tell(Progress.MANNED, draft.value());
        return draft;
    }

    private double gap(Whole whole) {
        double value = whole.turns().value();
        return value <= 0 ? Double.POSITIVE_INFINITY : bound / value - 1;
    }

    private Relaxed relaxed(boolean @Nullable [][] open) {
        WholeModel model = new WholeModel(grid, WholeModel.Goal.VALUE, false, open, Double.NEGATIVE_INFINITY, 0);
        Solved found = open == null ? known.orElseGet(() -> solved(model)) : solved(model, false);
        modelsBefore++;
        iterationsBefore += found.work();
        return new Relaxed(model, found);
    }

    private static Outcome.Found near(WholeModel model) {
        try (Highs session = Highs.open(model.model)) {
            Outcome.Found found = session.near(NEAR);
            Outcome.Found turned = found.withPricesTurned();
            return model.bound(turned.duals()) < model.bound(found.duals()) ? turned : found;
        }
    }

    /** Interior point: on these models it needs a tenth of the work of the simplex method. */
    static Outcome linear(LinearModel model) {
        try (Highs session = Highs.open(model)) {
            session.option("solver", "ipm");
            return session.solve(Limits.NONE);
        }
    }

    private boolean[][] types(Relaxed relaxed) {
        boolean[][] all = new boolean[grid.members][];
        double least = relaxed.found().near() ? TAKEN_NEARLY : TAKEN;
        for (int c = 0; c < grid.members; c++) {
            all[c] = types(c, relaxed.model().blocks.get(c), relaxed.found().values(), least);
        }
        return all;
    }

    /** Of the new types that the relaxation takes on, as many as the member may: those that serve its needs most. */
    private boolean[] types(int c, MemberBlock block, double[] values, double least) {
        boolean[] takes = new boolean[grid.items];
        for (int e = 0; e < grid.items; e++) {
            takes[e] = grid.isRounds(e) || grid.holds(c, e);
        }
        double[][] ready = block.ready(values);
        IntStream.range(0, grid.items)
                .filter(e -> block.taken[e] != MemberBlock.NONE && values[block.taken[e]] > least)
                .boxed()
                .sorted(Comparator.comparing(e -> -served(c, e, ready[e])))
                .limit(grid.question.members().get(c).newTypes())
                .forEach(e -> takes[e] = true);
        return takes;
    }

    private double served(int c, int e, double[] ready) {
        double perUnit = 0;
        for (int n = 0; n < grid.needs(c); n++) {
            perUnit += grid.weight(c, n) * grid.capability(c, n, e) / grid.wanted(c, n);
        }
        return perUnit * java.util.Arrays.stream(ready).sum();
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
