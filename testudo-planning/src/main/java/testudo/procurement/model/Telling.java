package testudo.procurement.model;

import java.util.ArrayList;
import java.util.List;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.quantity.Money;

/** Tells a plan in counts by member, item and year. */
final class Telling {
    private final Grid grid;
    private final Draft plan;

    Telling(Grid grid, Draft plan) {
        this.grid = grid;
        this.plan = plan;
    }

    /** Some number for a member, item and year. */
    private interface Number {
        double of(int c, int e, int t);
    }

    List<Count> orders() {
        return counts((c, e, t) -> plan.orders()[c][e][t]);
    }

    List<Count> deliveries() {
        return counts(
                (c, e, t) -> grid.signed[c][e][t] + (t >= grid.lead[e] ? plan.orders()[c][e][t - grid.lead[e]] : 0));
    }

    /** Whole pieces ready; rounds are ready when they are in stock. */
    List<Count> ready() {
        return counts((c, e, t) -> grid.isRounds(e)
                ? grid.stock(c, e, t, doubles(plan.orders()[c]))
                : Math.floor(plan.ready()[c][e][t] + 1e-6));
    }

    List<Count> inventory() {
        return counts((c, e, t) -> {
            long stock = grid.held[c][e][t];
            for (int s = 0; s <= t; s++) {
                stock += grid.signed[c][e][s];
                stock += s + grid.lead[e] <= t ? plan.orders()[c][e][s] : 0;
            }
            return stock;
        });
    }

    List<ProcurementAnswer.Step> steps() {
        List<ProcurementAnswer.Step> steps = new ArrayList<>();
        for (int l = 0; l < grid.lines; l++) {
            var line = grid.question.lines().get(l);
            for (int k = 0; k < line.expansions().size(); k++) {
                for (int t = 0; t < grid.years; t++) {
                    long bought = plan.steps()[l][k][t];
                    if (bought > 0) {
                        var way = line.expansions().get(k);
                        Money price = way.price().times(bought);
                        steps.add(new ProcurementAnswer.Step(
                                line.id(), grid.question.first().plusYears(t), bought * way.added(), price));
                    }
                }
            }
        }
        return steps;
    }

    private List<Count> counts(Number number) {
        List<Count> counts = new ArrayList<>();
        for (int c = 0; c < grid.members; c++) {
            for (int e = 0; e < grid.items; e++) {
                for (int t = 0; t < grid.years; t++) {
                    long count = (long) number.of(c, e, t);
                    if (count != 0) {
                        counts.add(new Count(
                                grid.question.members().get(c).member(),
                                grid.question.items().get(e).id(),
                                grid.question.first().plusYears(t),
                                count));
                    }
                }
            }
        }
        return counts;
    }

    static double[][] doubles(long[][] counts) {
        double[][] doubles = new double[counts.length][];
        for (int e = 0; e < counts.length; e++) {
            doubles[e] = java.util.Arrays.stream(counts[e]).asDoubleStream().toArray();
        }
        return doubles;
    }
}
