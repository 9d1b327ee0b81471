package testudo.procurement.model;

import java.util.Arrays;
import testudo.procurement.question.Progress;

/**
 * The first plan of a large question: the orders of the relaxation rounded down. Less is paid in every year than the relaxation pays, so money and
 * carry-over hold; orders beyond the whole enlargements of a line and new types below their least are taken off; then it is manned anew.
 */
final class RoundedDown {
    /** A number this far below a whole one counts as it. */
    static final double EXACT = 1e-6;
    /** Of a relaxation that was solved nearly, a number must be this far above a whole one to count as it. */
    static final double NEARLY = -1e-3;

    private final Grid grid;
    private final long[][][] orders;

    private RoundedDown(Grid grid, WholeModel relaxed, double[] values, boolean[][] types, double sure) {
        this.grid = grid;
        orders = new long[grid.members][grid.items][grid.years];
        for (int c = 0; c < grid.members; c++) {
            double[][] parts = relaxed.blocks.get(c).orders(values);
            for (int e = 0; e < grid.items; e++) {
                if (types[c][e]) {
                    orders[c][e] = Arrays.stream(parts[e])
                            .mapToLong(n -> (long) Math.max(0, Math.floor(n + sure)))
                            .toArray();
                }
            }
        }
    }

    static Draft of(
            Grid grid,
            WholeModel relaxed,
            double[] values,
            boolean[][] types,
            long[][][] steps,
            double bound,
            double sure) {
        RoundedDown down = new RoundedDown(grid, relaxed, values, types, sure);
        down.withinLines(steps);
        down.withinTypes();
        double[][][] ready = new double[grid.members][grid.items][grid.years];
        return Rounded.draft(grid, down.orders, ready, steps, bound, Progress.ROUNDED_DOWN);
    }

    private void withinLines(long[][][] steps) {
        for (int l = 0; l < grid.lines; l++) {
            for (int t = 0; t < grid.years; t++) {
                takeOff(l, t, made(l, t) - grid.enlarged(l, t, steps));
            }
        }
    }

    private long made(int line, int year) {
        long made = 0;
        for (long[][] member : orders) {
            for (int e = 0; e < grid.items; e++) {
                int s = year - grid.lead[e];
                made += grid.lineOf[e] == line && s >= 0 ? member[e][s] : 0;
            }
        }
        return made;
    }

    private void takeOff(int line, int year, long tooMany) {
        long left = tooMany;
        for (int c = grid.members - 1; c >= 0 && left > 0; c--) {
            for (int e = 0; e < grid.items && left > 0; e++) {
                int s = year - grid.lead[e];
                if (grid.lineOf[e] == line && s >= 0) {
                    long off = Math.min(left, orders[c][e][s]);
                    orders[c][e][s] -= off;
                    left -= off;
                }
            }
        }
    }

    private void withinTypes() {
        for (int c = 0; c < grid.members; c++) {
            long least = grid.question.members().get(c).least();
            for (int e = 0; e < grid.items; e++) {
                boolean added = !grid.isRounds(e) && !grid.holds(c, e);
                if (added && Arrays.stream(orders[c][e]).sum() < least) {
                    Arrays.fill(orders[c][e], 0);
                }
            }
        }
    }
}
