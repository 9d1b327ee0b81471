package testudo.procurement.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import testudo.procurement.supply.Hold;
import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.solver.LinearModel;
import testudo.solver.Terms;

/** All members in one model, coupled by the lines and the joint fund that enlarges them. */
final class WholeModel {
    final LinearModel model;
    final List<MemberBlock> blocks = new ArrayList<>();
    final int[][] lineRow;
    /** Steps bought by line, kind of expansion and year. */
    final int[][][] step;

    private final Grid grid;
    private final LinearModel.Draft draft = LinearModel.maximise();

    /** What is sought. */
    enum Goal {
        VALUE,
        COST,
        FAIRNESS
    }

    /**
     * Writes the model.
     *
     * @param open items that may be ordered, by member; null for all
     * @param least value that must be reached, or minus infinity
     * @param dearest cost that must not be passed when fairness is sought
     */
    WholeModel(Grid grid, Goal goal, boolean whole, boolean @Nullable [][] open, double least, double dearest) {
        this(grid, EnumSet.allOf(Hold.class), goal, whole, open, least, dearest);
    }

    /** The relaxation in which only some things hold purchases up. */
    WholeModel(Grid grid, Set<Hold> holds) {
        this(grid, holds, Goal.VALUE, false, null, Double.NEGATIVE_INFINITY, 0);
    }

    private WholeModel(
            Grid grid,
            Set<Hold> holds,
            Goal goal,
            boolean whole,
            boolean @Nullable [][] open,
            double least,
            double dearest) {
        this.grid = grid;
        double valueWeight = goal == Goal.VALUE ? 1 : 0;
        double costWeight = goal == Goal.COST ? 1 : 0;
        lineRow = new int[grid.lines][grid.years];
        step = new int[grid.lines][][];
        for (int c = 0; c < grid.members; c++) {
            blocks.add(new MemberBlock(
                    draft,
                    grid,
                    c,
                    new MemberBlock.Setting(
                            holds, whole, valueWeight, costWeight, open == null ? null : open[c], null, null)));
        }
        if (holds.contains(Hold.FACTORIES)) {
            expansions(whole, costWeight, holds.contains(Hold.MONEY));
            lines();
        }
        if (least > Double.NEGATIVE_INFINITY) {
            reach(least);
        }
        if (goal == Goal.FAIRNESS) {
            fair(dearest);
        }
        model = draft.done();
    }

    private void expansions(boolean whole, double costWeight, boolean paidFor) {
        List<Terms> paid = new ArrayList<>();
        for (int t = 0; t < grid.years; t++) {
            paid.add(new Terms());
        }
        for (int l = 0; l < grid.lines; l++) {
            var ways = grid.question.lines().get(l).expansions();
            step[l] = new int[ways.size()][grid.years];
            for (int k = 0; k < ways.size(); k++) {
                Terms all = new Terms();
                double price = grid.millions(ways.get(k).price());
                for (int t = 0; t < grid.years; t++) {
                    Interval bounds = Interval.between(0, ways.get(k).most());
                    Scalar cost = Scalar.of(-costWeight * price);
                    step[l][k][t] = whole ? draft.whole(bounds, cost) : draft.column(bounds, cost);
                    all.add(step[l][k][t], 1L);
                    for (int later = t; later < grid.years; later++) {
                        paid.get(later).add(step[l][k][t], Scalar.of(price));
                    }
                }
                draft.row(Interval.atMost(ways.get(k).most()), all);
            }
        }
        double fund = 0;
        for (int t = 0; t < grid.years && paidFor; t++) {
            fund += grid.fund[t];
            if (paid.get(t).size() > 0) {
                draft.row(Interval.atMost(fund), paid.get(t));
            }
        }
    }

    /** Σ deliveries − what expansions add ≤ capacity. */
    private void lines() {
        for (int l = 0; l < grid.lines; l++) {
            var ways = grid.question.lines().get(l).expansions();
            for (int t = 0; t < grid.years; t++) {
                Terms terms = new Terms();
                for (MemberBlock block : blocks) {
                    block.delivered(l, t, terms);
                }
                if (terms.size() == 0) {
                    lineRow[l][t] = MemberBlock.NONE;
                    continue;
                }
                for (int k = 0; k < ways.size(); k++) {
                    for (int s = 0; s + ways.get(k).delayYears() <= t; s++) {
                        terms.add(step[l][k][s], -ways.get(k).added());
                    }
                }
                lineRow[l][t] = draft.row(Interval.atMost(grid.capacity[l][t]), terms);
            }
        }
    }

    private void reach(double least) {
        Terms all = new Terms();
        for (MemberBlock block : blocks) {
            block.addWorth(all);
        }
        draft.row(Interval.atLeast(least), all);
    }

    /** The member that is worst off has at least the share that is sought, and the whole costs no more than before. */
    private void fair(double dearest) {
        int share = draft.column(Interval.UNIT, Scalar.ONE);
        Terms cost = new Terms();
        for (int c = 0; c < grid.members; c++) {
            Terms worth = new Terms();
            blocks.get(c).addWorth(worth);
            double all = 0;
            for (int n = 0; n < grid.needs(c); n++) {
                all += grid.weight(c, n) * grid.years;
            }
            draft.row(Interval.atLeast(0), worth.add(share, Scalar.of(-all)));
            blocks.get(c).addCost(cost);
        }
        for (int l = 0; l < grid.lines; l++) {
            for (int k = 0; k < step[l].length; k++) {
                double price = grid.millions(
                        grid.question.lines().get(l).expansions().get(k).price());
                for (int column : step[l][k]) {
                    cost.add(column, Scalar.of(price));
                }
            }
        }
        if (cost.size() > 0) {
            draft.row(Interval.atMost(dearest), cost);
        }
    }

    /** A bound on the value of any plan that the prices of the rows prove, however they were found. */
    double bound(double[] prices) {
        double[] most = model.most();
        for (int c = 0; c < grid.members; c++) {
            blocks.get(c).most(most);
        }
        return model.bound(prices, most).value();
    }

    /** What one more delivery of a line in a year is worth. */
    double[][] linePrices(double[] duals) {
        double[][] prices = new double[grid.lines][grid.years];
        for (int l = 0; l < grid.lines; l++) {
            for (int t = 0; t < grid.years; t++) {
                prices[l][t] = lineRow[l][t] == MemberBlock.NONE ? 0 : Math.max(0, duals[lineRow[l][t]]);
            }
        }
        return prices;
    }

    long[][][] steps(double[] values) {
        long[][][] bought = new long[grid.lines][][];
        for (int l = 0; l < grid.lines; l++) {
            bought[l] = new long[step[l].length][grid.years];
            for (int k = 0; k < step[l].length; k++) {
                for (int t = 0; t < grid.years; t++) {
                    bought[l][k][t] = (long) Math.floor(values[step[l][k][t]] + 1e-6);
                }
            }
        }
        return bought;
    }
}
