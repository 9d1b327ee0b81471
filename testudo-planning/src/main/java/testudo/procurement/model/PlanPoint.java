package testudo.procurement.model;

/** A member's plan as values of the columns of its block, for a solver to start from. */
final class PlanPoint {
    private final Grid grid;
    private final int c;
    private final MemberBlock block;
    private final double[] values;

    private PlanPoint(Grid grid, int c, MemberBlock block, int columns) {
        this.grid = grid;
        this.c = c;
        this.block = block;
        values = new double[columns];
    }

    static double[] of(Grid grid, int c, MemberBlock block, int columns, long[][] orders, double[][] ready) {
        PlanPoint point = new PlanPoint(grid, c, block, columns);
        point.pieces(orders, ready);
        point.worth(ready);
        point.kept(orders);
        return point.values;
    }

    private void set(int column, double value) {
        if (column != MemberBlock.NONE) {
            values[column] = value;
        }
    }

    private void pieces(long[][] orders, double[][] ready) {
        for (int e = 0; e < grid.items; e++) {
            for (int t = 0; t < grid.years; t++) {
                set(block.order[e][t], orders[e][t]);
                set(block.ready[e][t], ready[e][t]);
            }
            set(block.taken[e], java.util.Arrays.stream(orders[e]).anyMatch(n -> n > 0) ? 1 : 0);
        }
    }

    private void worth(double[][] ready) {
        for (MemberBlock.Steps steps : block.worth) {
            double left = grid.met(c, steps.need(), steps.year(), ready);
            for (int s = 0; s < grid.width.length; s++) {
                double here = Math.clamp(left, 0, grid.width[s]);
                set(steps.first() + s, here);
                left -= here;
            }
        }
    }

    private void kept(long[][] orders) {
        double share = grid.question.members().get(c).carryOver().fraction();
        double kept = 0;
        for (int t = 0; t < grid.years - 1; t++) {
            double left = grid.budget[c][t] + kept - due(orders, t);
            kept = Math.clamp(left, 0, share * grid.budget[c][t]);
            set(block.carry[t], kept);
        }
    }

    private double due(long[][] orders, int t) {
        double due = 0;
        for (int e = 0; e < grid.items; e++) {
            for (int s = 0; s <= t; s++) {
                due += orders[e][s] * grid.due(e, s, t);
            }
        }
        return due;
    }
}
