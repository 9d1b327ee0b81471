package testudo.procurement.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import testudo.procurement.supply.Hold;
import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.solver.LinearModel;
import testudo.solver.Terms;

/** The columns and rows of one member in a model: orders, types taken on, what is ready, what it is worth, money kept for the next year. */
final class MemberBlock {
    static final int NONE = -1;

    final int[][] order;
    final int[][] ready;
    final int[] taken;
    final int[] carry;
    final int[] budgetRow;
    final int[] crewRow;
    private final Grid grid;
    private final int c;
    private final LinearModel.Draft draft;
    /** The steps of the worth of every need and year. */
    final java.util.List<Steps> worth = new java.util.ArrayList<>();

    private final Ceiling ceiling;

    /**
     * Columns of the steps of the worth of one need in one year, one after the other.
     *
     * @param need which
     * @param year which, from 0
     * @param first column of the first step
     */
    record Steps(int need, int year, int first) {}

    /**
     * How a block is written.
     *
     * @param holds what limits orders: without money no budget binds, without crews no crew
     * @param whole whether orders, types and what is ready are whole numbers
     * @param valueWeight weight of protected value in the objective
     * @param costWeight weight of cost, taken off
     * @param open items that may be ordered; null for all
     * @param linePrice price of one delivery by line and year, taken off; null for none
     * @param lineCap most deliveries by line and year; null for none
     */
    record Setting(
            Set<Hold> holds,
            boolean whole,
            double valueWeight,
            double costWeight,
            boolean @Nullable [] open,
            double @Nullable [][] linePrice,
            long @Nullable [][] lineCap) {}

    MemberBlock(LinearModel.Draft draft, Grid grid, int c, Setting setting) {
        this.draft = draft;
        this.grid = grid;
        this.c = c;
        ceiling = new Ceiling(grid, c, setting.holds());
        order = new int[grid.items][grid.years];
        ready = new int[grid.items][grid.years];
        taken = new int[grid.items];
        carry = new int[grid.years];
        budgetRow = new int[grid.years];
        crewRow = new int[grid.years];
        for (int e = 0; e < grid.items; e++) {
            orders(e, setting);
        }
        for (int e = 0; e < grid.items; e++) {
            stock(e, setting);
        }
        types(setting);
        rounds();
        needs(setting);
        money(setting.holds().contains(Hold.MONEY));
        crews(setting.holds().contains(Hold.CREWS));
        if (setting.lineCap() != null) {
            caps(setting.lineCap());
        }
    }

    /** Adds the value of this member's protection to a sum. */
    void addWorth(Terms terms) {
        for (Steps steps : worth) {
            for (int s = 0; s < grid.width.length; s++) {
                terms.add(steps.first() + s, Scalar.of(grid.weight(c, steps.need()) * grid.slope[s]));
            }
        }
    }

    /** Adds what this member pays until the last year to a sum. */
    void addCost(Terms terms) {
        for (int e = 0; e < grid.items; e++) {
            for (int s = 0; s < grid.years; s++) {
                if (order[e][s] != NONE) {
                    terms.add(order[e][s], Scalar.of(grid.allDue(e, s)));
                }
            }
        }
    }

    private void orders(int e, Setting setting) {
        long most = grid.useful(c, e) ? ceiling.orders(e) : 0;
        boolean barred = setting.open() != null && !setting.open()[e];
        for (int s = 0; s < grid.years; s++) {
            int due = s + grid.lead[e];
            if (most <= 0 || barred || due + grid.training[e] >= grid.years) {
                order[e][s] = NONE;
                continue;
            }
            double price = setting.costWeight() * grid.allDue(e, s)
                    + (setting.linePrice() == null ? 0 : setting.linePrice()[grid.lineOf[e]][due]);
            Interval bounds = Interval.between(0, most);
            order[e][s] =
                    setting.whole() ? draft.whole(bounds, Scalar.of(-price)) : draft.column(bounds, Scalar.of(-price));
        }
    }

    /** ready(t) − orders delivered and trained ≤ held and signed for. */
    private void stock(int e, Setting setting) {
        for (int t = 0; t < grid.years; t++) {
            ready[e][t] = NONE;
            if (!grid.useful(c, e) || grid.isRounds(e)) {
                continue;
            }
            double owned = grid.owned(c, e, t);
            Terms terms = new Terms();
            for (int s = 0; s + grid.lead[e] + grid.training[e] <= t; s++) {
                if (order[e][s] != NONE) {
                    terms.add(order[e][s], -1L);
                }
            }
            if (owned == 0 && terms.size() == 0) {
                continue;
            }
            ready[e][t] = setting.whole()
                    ? draft.whole(Interval.NOT_NEGATIVE, Scalar.ZERO)
                    : draft.column(Interval.NOT_NEGATIVE, Scalar.ZERO);
            draft.row(Interval.atMost(owned), terms.add(ready[e][t], 1L));
        }
    }

    /** Σ orders ≤ most · taken, Σ orders ≥ least · taken, Σ taken ≤ new types. */
    private void types(Setting setting) {
        java.util.Arrays.fill(taken, NONE);
        var buyer = grid.question.members().get(c);
        Terms count = new Terms();
        for (int e = 0; e < grid.items; e++) {
            Terms all = allOrders(e);
            if (all.size() == 0 || grid.isRounds(e) || grid.holds(c, e)) {
                continue;
            }
            taken[e] = setting.whole()
                    ? draft.whole(Interval.UNIT, Scalar.ZERO)
                    : draft.column(Interval.UNIT, Scalar.ZERO);
            count.add(taken[e], 1L);
            draft.row(Interval.atMost(0), all.add(taken[e], -ceiling.orders(e)));
            draft.row(Interval.atLeast(0), allOrders(e).add(taken[e], -buyer.least()));
            if (setting.open() == null) {
                ceilings(e);
            }
        }
        if (count.size() > 0) {
            draft.row(Interval.atMost(buyer.newTypes()), count);
        }
    }

    /** ready(t) ≤ most(t) · taken, while types are still to be chosen; with the types given it would hide what a limit is worth. */
    private void ceilings(int e) {
        for (int t = 0; t < grid.years; t++) {
            long most = ready[e][t] == NONE ? Long.MAX_VALUE : ceiling.ready(e, t);
            if (most < ceiling.orders(e)) {
                draft.row(Interval.atMost(0), new Terms().add(ready[e][t], 1L).add(taken[e], -most));
            }
        }
    }

    private Terms allOrders(int e) {
        Terms all = new Terms();
        for (int s = 0; s < grid.years; s++) {
            if (order[e][s] != NONE) {
                all.add(order[e][s], 1L);
            }
        }
        return all;
    }

    /** Σ load · ready ≤ rounds held and delivered. */
    private void rounds() {
        for (int r = 0; r < grid.items; r++) {
            if (!grid.isRounds(r)) {
                continue;
            }
            for (int t = 0; t < grid.years; t++) {
                Terms terms = new Terms();
                for (int e = 0; e < grid.items; e++) {
                    if (grid.roundsOf[e] == r && ready[e][t] != NONE) {
                        terms.add(ready[e][t], grid.roundsEach[e]);
                    }
                }
                if (terms.size() == 0) {
                    continue;
                }
                for (int s = 0; s + grid.lead[r] + grid.training[r] <= t; s++) {
                    if (order[r][s] != NONE) {
                        terms.add(order[r][s], -1L);
                    }
                }
                draft.row(Interval.atMost(grid.owned(c, r, t)), terms);
            }
        }
    }

    /** Σ capability · ready ≥ Σ steps of the worth, each within its width. */
    private void needs(Setting setting) {
        for (int n = 0; n < grid.needs(c); n++) {
            for (int t = 0; t < grid.years; t++) {
                Terms has = new Terms();
                for (int e = 0; e < grid.items; e++) {
                    double adds = grid.capability(c, n, e);
                    if (adds > 0 && ready[e][t] != NONE) {
                        has.add(ready[e][t], Scalar.of(adds / grid.wanted(c, n)));
                    }
                }
                if (has.size() == 0) {
                    continue;
                }
                addSteps(n, t, setting.valueWeight() * grid.weight(c, n), has);
                draft.row(Interval.atLeast(0), has);
            }
        }
    }

    private void addSteps(int n, int t, double weight, Terms has) {
        for (int s = 0; s < grid.width.length; s++) {
            int step = draft.column(Interval.between(0, grid.width[s]), Scalar.of(weight * grid.slope[s]));
            has.add(step, -1L);
            if (s == 0) {
                worth.add(new Steps(n, t, step));
            }
        }
    }

    /** Σ due + kept − kept before ≤ budget. */
    private void money(boolean binds) {
        java.util.Arrays.fill(budgetRow, NONE);
        if (!binds) {
            return;
        }
        double share = grid.question.members().get(c).carryOver().fraction();
        for (int t = 0; t < grid.years; t++) {
            Terms terms = new Terms();
            for (int e = 0; e < grid.items; e++) {
                for (int s = 0; s <= t; s++) {
                    double due = order[e][s] == NONE ? 0 : grid.due(e, s, t);
                    if (due > 0) {
                        terms.add(order[e][s], Scalar.of(due));
                    }
                }
            }
            if (t > 0) {
                terms.add(carry[t - 1], -1L);
            }
            double keeps = t == grid.years - 1 ? 0 : share * grid.budget[c][t];
            carry[t] = draft.column(Interval.between(0, keeps), Scalar.ZERO);
            budgetRow[t] = draft.row(Interval.atMost(grid.budget[c][t]), terms.add(carry[t], 1L));
        }
    }

    /** Σ crew · ready ≤ people trained. */
    private void crews(boolean binds) {
        java.util.Arrays.fill(crewRow, NONE);
        for (int t = 0; t < grid.years && binds; t++) {
            Terms terms = new Terms();
            for (int e = 0; e < grid.items; e++) {
                if (grid.crew[e] > 0 && ready[e][t] != NONE) {
                    terms.add(ready[e][t], grid.crew[e]);
                }
            }
            crewRow[t] = terms.size() == 0
                    ? NONE
                    : draft.row(
                            Interval.atMost(
                                    grid.question.members().get(c).crews().get(t)),
                            terms);
        }
    }

    /** Lowers the greatest values of what is ready to what is owned and can be ordered. */
    void most(double[] most) {
        for (int e = 0; e < grid.items; e++) {
            for (int t = 0; t < grid.years; t++) {
                if (ready[e][t] != NONE) {
                    most[ready[e][t]] = grid.owned(c, e, t) + ceiling.orders(e);
                }
            }
        }
    }

    private void caps(long[][] most) {
        for (int l = 0; l < grid.lines; l++) {
            for (int t = 0; t < grid.years; t++) {
                Terms terms = new Terms();
                delivered(l, t, terms);
                if (terms.size() > 0) {
                    draft.row(Interval.atMost(most[l][t]), terms);
                }
            }
        }
    }

    /** Adds this member's new deliveries from a line in a year to a sum. */
    void delivered(int l, int t, Terms terms) {
        for (int e = 0; e < grid.items; e++) {
            int s = t - grid.lead[e];
            if (grid.lineOf[e] == l && s >= 0 && order[e][s] != NONE) {
                terms.add(order[e][s], 1L);
            }
        }
    }

    double[][] orders(double[] values) {
        return read(order, values);
    }

    double[][] ready(double[] values) {
        return read(ready, values);
    }

    boolean[] taken(double[] values) {
        boolean[] takes = new boolean[grid.items];
        for (int e = 0; e < grid.items; e++) {
            takes[e] = taken[e] != NONE ? values[taken[e]] > 0.5 : grid.isRounds(e) || grid.holds(c, e);
        }
        return takes;
    }

    private static double[][] read(int[][] columns, double[] values) {
        double[][] read = new double[columns.length][];
        for (int e = 0; e < columns.length; e++) {
            read[e] = new double[columns[e].length];
            for (int t = 0; t < columns[e].length; t++) {
                read[e][t] = columns[e][t] == NONE ? 0 : values[columns[e][t]];
            }
        }
        return read;
    }
}
