package testudo.procurement.model;

import java.util.EnumSet;
import java.util.Set;
import testudo.procurement.question.ProcurementAnswer.Cause;

/** What stands in the way of one more order of a member, tried against what a plan leaves of money, lines and crews. */
final class OneMore {
    private static final double ROUNDING = 1e-6;
    private final Grid grid;
    private final Draft plan;
    private final int c;
    private final double[] money;
    private final double[] crews;

    OneMore(Grid grid, Draft plan, int c) {
        this.grid = grid;
        this.plan = plan;
        this.c = c;
        money = new double[grid.years];
        crews = new double[grid.years];
        double kept = 0;
        for (int t = 0; t < grid.years; t++) {
            double left = grid.budget[c][t] + kept - Cashbook.due(grid, plan, c, t);
            double share = grid.question.members().get(c).carryOver().fraction();
            kept = t == grid.years - 1 ? 0 : Math.clamp(left, 0, share * grid.budget[c][t]);
            money[t] = left - kept;
            crews[t] = grid.question.members().get(c).crews().get(t);
            for (int e = 0; e < grid.items; e++) {
                crews[t] -= grid.crew[e] * plan.ready()[c][e][t];
            }
        }
    }

    /** The cause of the attempt that comes nearest; the search, where one more could be had and was not found. */
    Cause cause(int n) {
        Set<Cause> fewest = EnumSet.allOf(Cause.class);
        for (int e = 0; e < grid.items; e++) {
            boolean serves = grid.capability(c, n, e) > 0 && grid.useful(c, e);
            int last = grid.years - 1 - grid.lead[e] - grid.training[e];
            for (int s = 0; serves && s <= last; s++) {
                Set<Cause> blocks = blocks(e, s);
                fewest = blocks.size() < fewest.size() ? blocks : fewest;
            }
        }
        return fewest.isEmpty() ? Cause.SEARCH : fewest.iterator().next();
    }

    private Set<Cause> blocks(int e, int s) {
        boolean own =
                grid.holds(c, e) || java.util.Arrays.stream(plan.orders()[c][e]).anyMatch(n -> n > 0);
        long units = own ? 1 : Math.max(1, grid.question.members().get(c).least());
        int r = grid.roundsOf[e];
        int when =
                r < 0 ? 0 : Math.clamp(s + grid.lead[e] - grid.lead[r], 0, Math.max(0, grid.years - 1 - grid.lead[r]));
        Set<Cause> blocks = EnumSet.noneOf(Cause.class);
        for (int t = 0; t < grid.years; t++) {
            double due = units * grid.due(e, s, t) + (r < 0 ? 0 : units * grid.roundsEach[e] * grid.due(r, when, t));
            if (due > money[t] + ROUNDING) {
                blocks.add(Cause.MONEY);
            }
            boolean ready = t >= s + grid.lead[e] + grid.training[e];
            if (ready && units * grid.crew[e] > crews[t] + ROUNDING) {
                blocks.add(Cause.CREWS);
            }
        }
        if (left(e, s + grid.lead[e]) < units) {
            blocks.add(Cause.FACTORIES);
        }
        if (r >= 0 && when + grid.lead[r] < grid.years && left(r, when + grid.lead[r]) < units * grid.roundsEach[e]) {
            blocks.add(Cause.ROUNDS);
        }
        return blocks;
    }

    private long left(int e, int t) {
        long left = grid.enlarged(grid.lineOf[e], t, plan.steps());
        for (int other = 0; other < grid.members; other++) {
            for (int item = 0; item < grid.items; item++) {
                int s = t - grid.lead[item];
                left -= grid.lineOf[item] == grid.lineOf[e] && s >= 0 ? plan.orders()[other][item][s] : 0;
            }
        }
        return left;
    }
}
