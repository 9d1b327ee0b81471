package testudo.procurement.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import testudo.procurement.question.ProcurementAnswer.Cause;
import testudo.procurement.question.ProcurementAnswer.Shortfall;

/**
 * What is missing in the last year and why: of the cheapest way to have one more, priced at the duals, the dearest part. Where no part has
 * a price, one more is tried against what is left.
 */
final class Causes {
    private static final double MET = 1e-6;
    private static final double NOTHING = 1e-9;
    private final Grid grid;
    private final Draft plan;
    private final Duals duals;

    Causes(Grid grid, Draft plan, Duals duals) {
        this.grid = grid;
        this.plan = plan;
        this.duals = duals;
    }

    List<Shortfall> shortfalls() {
        List<Shortfall> all = new ArrayList<>();
        for (int c = 0; c < grid.members; c++) {
            for (int n = 0; n < grid.needs(c); n++) {
                double met = grid.met(c, n, grid.years - 1, plan.ready()[c]);
                if (met < 1 - MET) {
                    var need = grid.question.members().get(c).needs().get(n);
                    all.add(new Shortfall(
                            grid.question.members().get(c).member(),
                            need.capability(),
                            grid.question.last(),
                            need.wanted(),
                            BigDecimal.valueOf(met * need.wanted().doubleValue())
                                    .setScale(6, RoundingMode.HALF_UP)
                                    .stripTrailingZeros(),
                            cause(c, n)));
                }
            }
        }
        return all;
    }

    private Cause cause(int c, int n) {
        boolean offered = false;
        boolean inTime = false;
        boolean allowed = false;
        double[] cheapest = null;
        for (int e = 0; e < grid.items; e++) {
            double adds = grid.capability(c, n, e);
            offered |= adds > 0;
            int last = grid.years - 1 - grid.lead[e] - grid.training[e];
            inTime |= adds > 0 && last >= 0;
            allowed |= adds > 0 && last >= 0 && duals.open[c][e];
            for (int s = 0; adds > 0 && duals.open[c][e] && s <= last; s++) {
                double[] parts = parts(c, e, s, adds);
                if (cheapest == null
                        || Arrays.stream(parts).sum() < Arrays.stream(cheapest).sum()) {
                    cheapest = parts;
                }
            }
        }
        if (!offered) {
            return Cause.NO_OFFER;
        }
        if (Arrays.stream(grid.budget[c]).sum() <= 0) {
            return Cause.MONEY;
        }
        if (!inTime) {
            return Cause.TIME;
        }
        if (allowed && cheapest != null && Arrays.stream(cheapest).max().orElse(0) > NOTHING) {
            return dearest(cheapest);
        }
        boolean full = taken(c) >= grid.question.members().get(c).newTypes();
        return full && !allowed ? Cause.TYPES : new OneMore(grid, plan, c).cause(n);
    }

    private long taken(int c) {
        return java.util.stream.IntStream.range(0, grid.items)
                .filter(e -> !grid.isRounds(e) && !grid.holds(c, e))
                .filter(e -> Arrays.stream(plan.orders()[c][e]).anyMatch(orders -> orders > 0))
                .count();
    }

    /** Money, line, crew and rounds of one more unit ordered in a year, by the capability that it adds. */
    private double[] parts(int c, int e, int s, double adds) {
        double crew = 0;
        for (int t = s + grid.lead[e] + grid.training[e]; t < grid.years; t++) {
            crew += duals.crews[c][t] * grid.crew[e];
        }
        double rounds = 0;
        int r = grid.roundsOf[e];
        if (r >= 0) {
            int when = Math.max(0, Math.min(s + grid.lead[e] - grid.lead[r], grid.years - 1 - grid.lead[r]));
            rounds = grid.roundsEach[e] * (money(c, r, when) + made(r, when));
        }
        return new double[] {money(c, e, s) / adds, made(e, s) / adds, crew / adds, rounds / adds};
    }

    private double money(int c, int e, int s) {
        double sum = 0;
        for (int t = s; t < grid.years; t++) {
            sum += grid.due(e, s, t) * duals.money[c][t];
        }
        return sum;
    }

    private double made(int e, int s) {
        int t = s + grid.lead[e];
        return t < grid.years ? duals.line[grid.lineOf[e]][t] : 0;
    }

    private static Cause dearest(double[] parts) {
        Cause[] causes = {Cause.MONEY, Cause.FACTORIES, Cause.CREWS, Cause.ROUNDS};
        int best = 0;
        for (int i = 1; i < parts.length; i++) {
            best = parts[i] > parts[best] ? i : best;
        }
        return causes[best];
    }
}
