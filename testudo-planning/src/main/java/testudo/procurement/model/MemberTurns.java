package testudo.procurement.model;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import testudo.procurement.supply.Hold;
import testudo.quantity.Percent;
import testudo.solver.Abreast;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;

/**
 * Members plan in turn on what the others leave of the lines, two at a time. Where the second of a pair took what the first took too, it plans
 * again, so that the plan does not depend on which was done sooner.
 */
final class MemberTurns {
    /** Weight of cost among plans of equal value. */
    private static final double TIES = 1e-7;

    private static final int ABREAST = 2;

    final long[][][] orders;
    final double[][][] ready;
    private final Grid grid;
    private final long[][] capacity;
    private long models;
    private long iterations;

    /**
     * How a pass is done.
     *
     * @param types items that each member may order
     * @param prices price of a delivery by line and year; null for none
     * @param gap at which a member's own model stops
     * @param iterations most for each
     * @param near whether orders stay next to those of each member's own relaxation
     */
    record Pass(boolean[][] types, double @Nullable [][] prices, Percent gap, long iterations, boolean near) {}

    private record Answer(long iterations, long[][] orders, double[][] ready) {}

    MemberTurns(Grid grid, long[][][] steps) {
        this.grid = grid;
        orders = new long[grid.members][grid.items][grid.years];
        ready = new double[grid.members][grid.items][grid.years];
        capacity = new long[grid.lines][grid.years];
        for (int l = 0; l < grid.lines; l++) {
            for (int t = 0; t < grid.years; t++) {
                capacity[l][t] = grid.enlarged(l, t, steps);
            }
        }
    }

    long models() {
        return models;
    }

    long iterations() {
        return iterations;
    }

    double value() {
        double value = 0;
        for (int c = 0; c < grid.members; c++) {
            value += grid.value(c, ready[c]);
        }
        return value;
    }

    /** Every member once; a member's plan before is kept where it is better. */
    void pass(int[] order, Pass pass) {
        for (int i = 0; i < order.length; i += ABREAST) {
            int[] together = java.util.Arrays.copyOfRange(order, i, Math.min(order.length, i + ABREAST));
            List<Callable<Answer>> work = java.util.Arrays.stream(together)
                    .<Callable<Answer>>mapToObj(c -> {
                        long[][] left = left(c);
                        return () -> solve(c, left, pass);
                    })
                    .toList();
            List<Answer> answers = Abreast.all(work);
            for (int k = 0; k < together.length; k++) {
                int c = together[k];
                Answer answer = answers.get(k);
                take(c, k == 0 || fits(c, answer.orders()) ? answer : solve(c, left(c), pass));
            }
        }
    }

    private Answer solve(int c, long[][] left, Pass pass) {
        LinearModel.Draft draft = LinearModel.maximise();
        MemberBlock block = new MemberBlock(
                draft,
                grid,
                c,
                new MemberBlock.Setting(
                        EnumSet.allOf(Hold.class), true, 1, TIES, pass.types()[c], pass.prices(), left));
        LinearModel model = draft.done();
        Nearby nearby = new Nearby(model, block, orders[c], !nothing(orders[c]));
        try (Highs session = Highs.open(model)) {
            if (!nothing(orders[c])) {
                session.start(PlanPoint.of(grid, c, block, model.columnCount(), orders[c], ready[c]));
            }
            Limits limits = Limits.NONE.withGap(pass.gap()).withIterations(pass.iterations());
            Outcome outcome = pass.near() ? nearby.solve(session, limits) : session.solve(limits);
            long iterations = pass.near() ? nearby.iterations() : outcome.work().iterations();
            return outcome instanceof Outcome.Found found
                    ? new Answer(
                            iterations,
                            Rounded.whole(block.orders(found.values())),
                            Rounded.rounded(block.ready(found.values())))
                    : new Answer(iterations, orders[c], ready[c]);
        }
    }

    private static boolean nothing(long[][] orders) {
        return java.util.Arrays.stream(orders)
                .flatMapToLong(java.util.Arrays::stream)
                .allMatch(n -> n == 0);
    }

    private void take(int c, Answer answer) {
        models++;
        iterations += answer.iterations();
        if (grid.value(c, answer.ready()) > grid.value(c, ready[c])) {
            orders[c] = answer.orders();
            ready[c] = answer.ready();
        }
    }

    private boolean fits(int c, long[][] wanted) {
        long[][] left = left(c);
        deliver(wanted, left);
        return java.util.Arrays.stream(left)
                .flatMapToLong(java.util.Arrays::stream)
                .noneMatch(n -> n < 0);
    }

    /** What all others leave of the lines. */
    private long[][] left(int c) {
        long[][] left = new long[grid.lines][];
        for (int l = 0; l < grid.lines; l++) {
            left[l] = capacity[l].clone();
        }
        for (int other = 0; other < grid.members; other++) {
            if (other != c) {
                deliver(orders[other], left);
            }
        }
        return left;
    }

    private void deliver(long[][] from, long[][] left) {
        for (int e = 0; e < grid.items; e++) {
            for (int s = 0; s + grid.lead[e] < grid.years; s++) {
                left[grid.lineOf[e]][s + grid.lead[e]] -= from[e][s];
            }
        }
    }
}
