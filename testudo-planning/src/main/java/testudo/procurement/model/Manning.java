package testudo.procurement.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Mans and loads all that is in stock as far as people and rounds go: a plan need not leave a unit idle because its worth is met already. */
final class Manning {
    private static final double ROUNDING = 1e-6;
    private final Grid grid;
    private final int c;
    private final int[] order;

    Manning(Grid grid, int c) {
        this.grid = grid;
        this.c = c;
        order = IntStream.range(0, grid.items)
                .filter(e -> !grid.isRounds(e))
                .boxed()
                .sorted(Comparator.comparingDouble(e -> -use(e)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double use(int e) {
        double use = 0;
        for (int n = 0; n < grid.needs(c); n++) {
            use += grid.weight(c, n) * grid.capability(c, n, e) / grid.wanted(c, n);
        }
        return use;
    }

    /** Raises what is ready to what can be, the most useful units first. */
    void fill(double[][] orders, double[][] ready) {
        for (int t = 0; t < grid.years; t++) {
            double people = grid.question.members().get(c).crews().get(t);
            double[] rounds = new double[grid.items];
            for (int e = 0; e < grid.items; e++) {
                rounds[e] = grid.isRounds(e) ? grid.stock(c, e, t, orders) : 0;
            }
            for (int e : order) {
                people -= ready[e][t] * grid.crew[e];
                take(rounds, e, ready[e][t]);
            }
            for (int e : order) {
                double more = Math.floor(grid.stock(c, e, t, orders) + ROUNDING) - ready[e][t];
                more = grid.crew[e] == 0 ? more : Math.min(more, Math.floor(people / grid.crew[e] + ROUNDING));
                more = grid.roundsOf[e] < 0 || grid.roundsEach[e] == 0
                        ? more
                        : Math.min(more, Math.floor(rounds[grid.roundsOf[e]] / grid.roundsEach[e] + ROUNDING));
                if (more > 0) {
                    ready[e][t] += more;
                    people -= more * grid.crew[e];
                    take(rounds, e, more);
                }
            }
        }
    }

    private void take(double[] rounds, int e, double units) {
        if (grid.roundsOf[e] >= 0) {
            rounds[grid.roundsOf[e]] -= units * grid.roundsEach[e];
        }
    }
}
