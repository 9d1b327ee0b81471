package testudo.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The cheapest ways to fire at one threat when every round has a price: least {@code V exp(-sum a_i x_i) + sum u_i x_i}.
 *
 * <p>Depth first over the weapon types by price for effect, u/a. A branch is cut by letting the types that are still open be used in parts,
 * as in a continuous knapsack: fill while one more bit of effect is worth more than it costs.
 */
final class Pricing {
    private static final double NEAR = 1e-12;

    private final FireProblem problem;
    private final int target;
    private final int[] order;
    private final double[] rate;
    private final double[] price;
    private final int[] limit;
    private final int[] counts;
    private Column best;
    private double bestPriced;
    private double ceiling;
    private Consumer<Column> found = column -> {};
    private int budget = Integer.MAX_VALUE;

    private Pricing(FireProblem problem, double[] prices, int target) {
        this.problem = problem;
        this.target = target;
        order = IntStream.range(0, problem.weapons())
                .filter(i -> problem.rate(i, target) > 0 && problem.rounds(i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> prices[i] / problem.rate(i, target))
                        .thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
        rate = Arrays.stream(order).mapToDouble(i -> problem.rate(i, target)).toArray();
        price = Arrays.stream(order).mapToDouble(i -> prices[i]).toArray();
        limit = Arrays.stream(order).map(problem::rounds).toArray();
        counts = new int[order.length];
        best = Column.nothing(problem, target);
        bestPriced = problem.valueOf(target);
    }

    /** The cheapest way. */
    static Column cheapest(FireProblem problem, double[] prices, int target) {
        var pricing = new Pricing(problem, prices, target);
        pricing.search(0, problem.valueOf(target), 0);
        return pricing.best;
    }

    /** Every way that costs at most the ceiling; false if there are more than the budget. */
    static boolean all(
            FireProblem problem, double[] prices, int target, double ceiling, int budget, Consumer<Column> found) {
        var pricing = new Pricing(problem, prices, target);
        pricing.found = found;
        pricing.ceiling = ceiling;
        pricing.budget = budget;
        if (problem.valueOf(target) <= ceiling) {
            found.accept(pricing.best);
        }
        pricing.enumerate(0, problem.valueOf(target), 0);
        return pricing.budget > 0;
    }

    private void search(int from, double left, double paid) {
        for (int k = from; k < order.length; k++) {
            if (bound(k, left, paid) >= bestPriced - NEAR * problem.valueOf(target)) {
                return;
            }
            double after = left;
            for (int n = 1; n <= limit[k]; n++) {
                after *= Math.exp(-rate[k]);
                counts[k] = n;
                double priced = after + paid + n * price[k];
                if (priced < bestPriced) {
                    bestPriced = priced;
                    best = column(after);
                }
                search(k + 1, after, paid + n * price[k]);
            }
            counts[k] = 0;
        }
    }

    private void enumerate(int from, double left, double paid) {
        for (int k = from; k < order.length && budget > 0; k++) {
            if (bound(k, left, paid) > ceiling) {
                return;
            }
            double after = left;
            for (int n = 1; n <= limit[k]; n++) {
                after *= Math.exp(-rate[k]);
                counts[k] = n;
                if (after + paid + n * price[k] <= ceiling) {
                    found.accept(column(after));
                    budget--;
                }
                enumerate(k + 1, after, paid + n * price[k]);
            }
            counts[k] = 0;
        }
    }

    /** The least that any use of the types from k on could still reach. */
    private double bound(int from, double left, double paid) {
        double value = left;
        double cost = paid;
        for (int k = from; k < order.length; k++) {
            double marginal = price[k] / rate[k];
            if (value <= marginal) {
                break;
            }
            double whole = value * Math.exp(-rate[k] * limit[k]);
            if (whole >= marginal) {
                value = whole;
                cost += price[k] * limit[k];
            } else {
                cost += marginal * Math.log(value / marginal);
                value = marginal;
            }
        }
        return value + cost;
    }

    private Column column(double survives) {
        int[] used =
                IntStream.range(0, counts.length).filter(k -> counts[k] > 0).toArray();
        return new Column(
                target,
                Arrays.stream(used).map(k -> order[k]).toArray(),
                Arrays.stream(used).map(k -> counts[k]).toArray(),
                survives);
    }
}
