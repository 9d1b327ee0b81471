package testudo.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Lowers the bound on a theatre's placement by prices on cover, one for every asset, class and layer that a unit can cover.
 *
 * <p>Holds where units may be busy too, since busy units are worth no more than free ones. With prices m on cover, no placement is worth more
 * than the sum over assets and classes of the greatest {@code worth(n) - m . n} that any counts n could have, plus, for every group, the dearest
 * places that its units could take at those prices (Fisher 1981). Prices start from what the placement so far gains or loses by one unit, and
 * follow a deflected subgradient with Polyak's step.
 */
final class LayeredPrices {
    private static final double FIRST_STEP = 1;
    private static final double DEFLECTION = 0.95;
    private static final int PATIENCE = 6;

    private final List<Group> groups;
    private final BooleanSupplier cancelled;
    private final boolean[] chosen;
    private final PricedCells cells;
    private final List<PricedReach> reaches = new ArrayList<>();
    private final double[] prices;
    private final double[] best;
    private final double[] direction;
    private final int[] given;
    private double bound = Double.POSITIVE_INFINITY;
    private long visits;

    /**
     * Starts from a placement.
     *
     * @param board the question
     * @param chosen which groups are placed
     * @param weights by asset and class
     * @param before counts by cell before the groups were placed
     * @param after counts by cell with the groups placed
     */
    LayeredPrices(Board board, boolean[] chosen, double[] weights, short[] before, short[] after) {
        this.chosen = chosen;
        groups = board.groups;
        cancelled = board.cancelled;
        cells = new PricedCells(board, chosen, weights, before);
        for (int g = 0; g < groups.size(); g++) {
            reaches.add(chosen[g] ? PricedReach.of(board, groups.get(g), cells) : PricedReach.NONE);
        }
        prices = cells.startingAt(after);
        direction = new double[prices.length];
        given = new int[prices.length];
        best = prices.clone();
    }

    double bound() {
        return bound;
    }

    long visits() {
        return visits;
    }

    /** What all cover that a unit would give from each of its group's places costs at the best prices. */
    double[] worth(int group) {
        return reaches.get(group).worth(best);
    }

    void improve(int rounds, double value) {
        double step = FIRST_STEP;
        int stale = 0;
        for (int i = 0; i < rounds && bound > value * (1 + 1e-9) && !cancelled.getAsBoolean(); i++) {
            double now = evaluate();
            stale = now < bound * (1 - 1e-5) ? 0 : stale + 1;
            if (now < bound) {
                bound = now;
                System.arraycopy(prices, 0, best, 0, prices.length);
            }
            if (stale >= PATIENCE) {
                step *= 0.7;
                stale = 0;
                System.arraycopy(best, 0, prices, 0, prices.length);
                Arrays.fill(direction, 0);
                evaluate();
            }
            move(step * Math.max(0, now - value));
        }
    }

    private double evaluate() {
        double sum = cells.greatest(prices);
        Arrays.fill(given, 0);
        for (int g = 0; g < groups.size(); g++) {
            if (chosen[g]) {
                sum += dearest(g);
            }
        }
        return sum;
    }

    /** The price of the dearest places that a group's units could take; counts the cover that they would give. */
    private double dearest(int index) {
        Group group = groups.get(index);
        PricedReach reach = reaches.get(index);
        double[] value = reach.worth(prices);
        visits += reach.slots().length;
        double least = group.least(value, 0);
        double sum = 0;
        int left = group.units();
        for (int round = 0; round < 2; round++) {
            for (int p = 0; p < value.length && left > 0; p++) {
                if (round == 0 ? value[p] > least : value[p] == least) {
                    int here = Math.min(left, group.cap());
                    sum += here * value[p];
                    left -= here;
                    reach.give(p, here, given);
                }
            }
        }
        return sum;
    }

    private void move(double length) {
        double norm = 0;
        for (int c = 0; c < prices.length; c++) {
            double slope = given[c] - cells.wanted(c);
            if (prices[c] <= 0 && slope > 0) {
                slope = 0;
            }
            direction[c] = slope + DEFLECTION * direction[c];
            norm += direction[c] * direction[c];
        }
        if (norm == 0) {
            return;
        }
        double step = length / norm;
        for (int c = 0; c < prices.length; c++) {
            prices[c] = Math.max(0, prices[c] - step * direction[c]);
        }
    }
}
