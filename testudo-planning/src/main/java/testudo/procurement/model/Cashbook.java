package testudo.procurement.model;

import java.util.ArrayList;
import java.util.List;
import testudo.procurement.question.ProcurementAnswer;
import testudo.quantity.Money;

/** Where every euro goes, by member and year. */
final class Cashbook {
    private final Grid grid;
    private final Draft plan;

    Cashbook(Grid grid, Draft plan) {
        this.grid = grid;
        this.plan = plan;
    }

    static double due(Grid grid, Draft plan, int c, int t) {
        double due = 0;
        for (int e = 0; e < grid.items; e++) {
            for (int s = 0; s <= t; s++) {
                due += plan.orders()[c][e][s] == 0 ? 0 : plan.orders()[c][e][s] * grid.due(e, s, t);
            }
        }
        return due;
    }

    private double upkeep(int c, int t) {
        double upkeep = 0;
        for (int e = 0; e < grid.items; e++) {
            for (int s = 0; s + grid.lead[e] <= t; s++) {
                upkeep += plan.orders()[c][e][s] * grid.price[e] * grid.upkeep[e];
            }
        }
        return upkeep;
    }

    List<ProcurementAnswer.Spending> years() {
        List<ProcurementAnswer.Spending> years = new ArrayList<>();
        for (int c = 0; c < grid.members; c++) {
            var buyer = grid.question.members().get(c);
            double kept = 0;
            for (int t = 0; t < grid.years; t++) {
                double due = due(grid, plan, c, t);
                double upkeep = upkeep(c, t);
                double left = grid.budget[c][t] + kept - due;
                double keeps = t == grid.years - 1
                        ? 0
                        : Math.clamp(left, 0, buyer.carryOver().fraction() * grid.budget[c][t]);
                Money budget = buyer.budgets().get(t);
                Money loan = euros(grid.loan(c, t));
                Money out = euros(due + grid.fundFrom[c][t] + keeps);
                Money in = budget.plus(loan).plus(euros(kept));
                years.add(new ProcurementAnswer.Spending(
                        buyer.member(),
                        grid.question.first().plusYears(t),
                        budget,
                        loan,
                        euros(kept),
                        euros(due - upkeep),
                        euros(upkeep),
                        euros(grid.fundFrom[c][t]),
                        euros(keeps),
                        in.minus(out)));
                kept = keeps;
            }
        }
        return years;
    }

    private Money euros(double millions) {
        return Money.ofMillions(millions, "EUR", grid.question.basis());
    }
}
