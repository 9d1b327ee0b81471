package testudo.procurement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds a finished plan against every limit of the question, without the solver. */
final class DraftCheck {
    private static final double TOLERANCE = 1e-5;
    private final Grid grid;
    private final Draft plan;
    private final List<String> broken = new ArrayList<>();

    DraftCheck(Grid grid, Draft plan) {
        this.grid = grid;
        this.plan = plan;
    }

    void require() {
        List<String> found = broken();
        if (!found.isEmpty()) {
            throw new IllegalStateException("the plan breaks " + found.size() + " limits, first: " + found.getFirst()
                    + "\nMaybe the model's numbers differ too much in size.");
        }
    }

    /** A limit by its key and where it is broken: the indices of member or line, item and year, as far as it has them. */
    private static String at(String limit, int... where) {
        return limit + Arrays.toString(where);
    }

    List<String> broken() {
        for (int c = 0; c < grid.members; c++) {
            money(c);
            stocks(c);
            types(c);
        }
        lines();
        fund();
        return broken;
    }

    private void money(int c) {
        double kept = 0;
        double share = grid.question.members().get(c).carryOver().fraction();
        for (int t = 0; t < grid.years; t++) {
            double left = grid.budget[c][t] + kept - Cashbook.due(grid, plan, c, t);
            if (left < -TOLERANCE * Math.max(1, grid.budget[c][t])) {
                broken.add(at("budget", c, t));
            }
            kept = Math.clamp(left, 0, share * grid.budget[c][t]);
        }
    }

    private void stocks(int c) {
        double[][] orders = Telling.doubles(plan.orders()[c]);
        for (int t = 0; t < grid.years; t++) {
            double people = 0;
            double[] fired = new double[grid.items];
            for (int e = 0; e < grid.items; e++) {
                double ready = plan.ready()[c][e][t];
                if (ready > grid.stock(c, e, t, orders) + TOLERANCE) {
                    broken.add(at("stock", c, e, t));
                }
                people += grid.crew[e] * ready;
                if (grid.roundsOf[e] >= 0) {
                    fired[grid.roundsOf[e]] += grid.roundsEach[e] * ready;
                }
            }
            for (int e = 0; e < grid.items; e++) {
                if (fired[e] > grid.stock(c, e, t, orders) + TOLERANCE * (1 + fired[e])) {
                    broken.add(at("rounds", c, e, t));
                }
            }
            if (people > grid.question.members().get(c).crews().get(t) + TOLERANCE * (1 + people)) {
                broken.add(at("crews", c, t));
            }
        }
    }

    private void types(int c) {
        int types = 0;
        for (int e = 0; e < grid.items; e++) {
            long all = Arrays.stream(plan.orders()[c][e]).sum();
            if (all > 0 && !grid.isRounds(e) && !grid.holds(c, e)) {
                types++;
                if (all < grid.question.members().get(c).least()) {
                    broken.add(at("least", c, e));
                }
            }
        }
        if (types > grid.question.members().get(c).newTypes()) {
            broken.add(at("types", c));
        }
    }

    private void lines() {
        for (int l = 0; l < grid.lines; l++) {
            for (int t = 0; t < grid.years; t++) {
                long made = 0;
                for (int c = 0; c < grid.members; c++) {
                    for (int e = 0; e < grid.items; e++) {
                        int s = t - grid.lead[e];
                        made += grid.lineOf[e] == l && s >= 0 ? plan.orders()[c][e][s] : 0;
                    }
                }
                if (made > grid.enlarged(l, t, plan.steps())) {
                    broken.add(at("line", l, t));
                }
            }
        }
    }

    private void fund() {
        double left = 0;
        for (int t = 0; t < grid.years; t++) {
            left += grid.fund[t] - grid.paidBySteps(t, plan.steps());
            if (left < -TOLERANCE) {
                broken.add(at("fund", t));
            }
        }
    }
}
