package testudo.procurement.model;

import java.util.List;
import testudo.procurement.question.ProcurementQuestion;

/** Reads whole orders out of a solver's values and puts a plan's figures together. */
final class Rounded {
    private static final double TOLERANCE = 1e-6;

    private Rounded() {}

    static Draft draft(Grid grid, WholeModel model, double[] values, double bound, String stoppedBy) {
        long[][][] orders = new long[grid.members][][];
        double[][][] ready = new double[grid.members][][];
        for (int c = 0; c < grid.members; c++) {
            orders[c] = whole(model.blocks.get(c).orders(values));
            ready[c] = rounded(model.blocks.get(c).ready(values));
        }
        return draft(grid, orders, ready, model.steps(values), bound, stoppedBy);
    }

    static Draft draft(
            Grid grid, long[][][] orders, double[][][] ready, long[][][] steps, double bound, String stoppedBy) {
        double value = 0;
        for (int c = 0; c < grid.members; c++) {
            new Manning(grid, c).fill(Telling.doubles(orders[c]), ready[c]);
            value += grid.value(c, ready[c]);
        }
        return new Draft(orders, ready, steps, value, Math.max(bound, value), stoppedBy);
    }

    static long[][] whole(double[][] values) {
        long[][] whole = new long[values.length][];
        for (int e = 0; e < values.length; e++) {
            whole[e] = new long[values[e].length];
            for (int t = 0; t < values[e].length; t++) {
                whole[e][t] = Math.round(values[e][t]);
            }
        }
        return whole;
    }

    static double[][] rounded(double[][] values) {
        double[][] rounded = new double[values.length][];
        for (int e = 0; e < values.length; e++) {
            rounded[e] = java.util.Arrays.stream(values[e]).map(Math::rint).toArray();
        }
        return rounded;
    }

    static double cost(Grid grid, Draft plan) {
        double cost = 0;
        for (int c = 0; c < grid.members; c++) {
            for (int e = 0; e < grid.items; e++) {
                for (int s = 0; s < grid.years; s++) {
                    cost += plan.orders()[c][e][s] * grid.allDue(e, s);
                }
            }
        }
        for (int l = 0; l < grid.lines; l++) {
            List<ProcurementQuestion.Expansion> ways =
                    grid.question.lines().get(l).expansions();
            for (int k = 0; k < ways.size(); k++) {
                for (long steps : plan.steps()[l][k]) {
                    cost += steps * grid.millions(ways.get(k).price());
                }
            }
        }
        return cost;
    }

    /** Takes off orders that make nothing ready: the same protection for less. */
    static void trim(Grid grid, int c, long[][] orders, double[][] ready) {
        for (int e = 0; e < grid.items; e++) {
            for (int s = grid.years - 1; s >= 0; s--) {
                long spare = Math.min(orders[e][s], spare(grid, c, e, s, orders, ready));
                orders[e][s] -= Math.max(0, spare);
            }
        }
    }

    private static long spare(Grid grid, int c, int e, int s, long[][] orders, double[][] ready) {
        double least = Double.POSITIVE_INFINITY;
        for (int t = s + grid.lead[e] + grid.training[e]; t < grid.years; t++) {
            double stock = grid.owned(c, e, t);
            for (int o = 0; o + grid.lead[e] + grid.training[e] <= t; o++) {
                stock += orders[e][o];
            }
            least = Math.min(least, stock - used(grid, e, t, ready));
        }
        boolean bound = !grid.isRounds(e) && !grid.holds(c, e);
        long room = bound
                ? java.util.Arrays.stream(orders[e]).sum()
                        - grid.question.members().get(c).least()
                : Long.MAX_VALUE;
        return Math.min(room, (long) Math.floor(least + TOLERANCE));
    }

    private static double used(Grid grid, int e, int t, double[][] ready) {
        if (!grid.isRounds(e)) {
            return ready[e][t];
        }
        double used = 0;
        for (int other = 0; other < grid.items; other++) {
            if (grid.roundsOf[other] == e) {
                used += grid.roundsEach[other] * ready[other][t];
            }
        }
        return used;
    }
}
