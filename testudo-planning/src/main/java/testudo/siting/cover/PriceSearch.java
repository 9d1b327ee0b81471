package testudo.siting.cover;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Lowers the Lagrangian bound of a maximal-cover instance by moving a price on every row.
 *
 * <p>With a price l_r between 0 and w_r on the definition of cover, the best any p sites can do is at most
 * {@code sum (w_r - l_r) + the p largest C_s}, where C_s is the sum of the prices of the rows that s covers (Fisher 1981; Galvão and ReVelle
 * 1996). Prices follow a deflected subgradient with Polyak's step. The least bound equals that of the linear relaxation.
 */
final class PriceSearch {
    private static final double DEFLECTION = 0.95;
    private static final double FIRST_STEP = 1.5;
    private static final double LEAST_STEP = 0.002;
    private static final int PATIENCE = 200;
    private final CoverTable rows;
    private final int p;
    private final double[] prices;
    private final double[] direction;
    private final double[] worth;
    private final int[] order;
    private final int[] times;
    private double bound = Double.POSITIVE_INFINITY;
    private final double[] bestPrices;
    private final double[] bestWorth;
    private long visits;

    PriceSearch(CoverTable rows, int p, double[] start) {
        this.rows = rows;
        this.p = Math.min(p, rows.sites);
        prices = start.clone();
        direction = new double[rows.rows()];
        worth = new double[rows.sites];
        order = new int[rows.sites];
        times = new int[rows.rows()];
        bestPrices = start.clone();
        bestWorth = new double[rows.sites];
    }

    /** Prices to start from where nothing is known: each row's weight over the number of its sites. */
    static double[] evenPrices(CoverTable rows) {
        double[] prices = new double[rows.rows()];
        for (int r = 0; r < prices.length; r++) {
            prices[r] = (double) rows.weights[r] / (rows.rowStarts[r + 1] - rows.rowStarts[r]);
        }
        return prices;
    }

    double bound() {
        return bound;
    }

    double[] prices() {
        return bestPrices;
    }

    /** Worth of every site at the best prices. */
    double[] worth() {
        return bestWorth;
    }

    long visits() {
        return visits;
    }

    /** Improves for some rounds; stops early when the bound shows that nothing beats the target. */
    void improve(int rounds, double target, BooleanSupplier cancelled) {
        double step = FIRST_STEP;
        int stale = 0;
        for (int i = 0; i < rounds && bound >= target + 1 && step > LEAST_STEP && !cancelled.getAsBoolean(); i++) {
            double now = evaluate();
            stale = now < bound * (1 - 1e-6) ? 0 : stale + 1;
            if (now < bound) {
                keep(now);
            }
            if (stale >= PATIENCE) {
                step *= 0.6;
                stale = 0;
                System.arraycopy(bestPrices, 0, prices, 0, prices.length);
                Arrays.fill(direction, 0);
                evaluate();
            }
            move(step * Math.max(1, now - target));
        }
    }

    /** Marks the sites that every answer better than the value must take, and those that none can take; equal answers stay possible. */
    void fix(double value, boolean[] in, boolean[] out) {
        double[] sorted = bestWorth.clone();
        Arrays.sort(sorted);
        double lastIn = p == 0 ? Double.POSITIVE_INFINITY : sorted[sorted.length - p];
        double firstOut = p == sorted.length ? Double.NEGATIVE_INFINITY : sorted[sorted.length - p - 1];
        for (int s = 0; s < bestWorth.length; s++) {
            if (bestWorth[s] < lastIn) {
                out[s] = bound - lastIn + bestWorth[s] < value - 1e-6;
            } else {
                in[s] = bound - bestWorth[s] + firstOut < value - 1e-6;
            }
        }
    }

    private void keep(double now) {
        bound = now;
        System.arraycopy(prices, 0, bestPrices, 0, prices.length);
        System.arraycopy(worth, 0, bestWorth, 0, worth.length);
    }

    /** The bound at the prices; leaves the chosen sites first in the order, and counts how often each row is covered. */
    private double evaluate() {
        double sum = 0;
        Arrays.fill(worth, 0);
        int[] starts = rows.rowStarts;
        for (int r = 0; r < prices.length; r++) {
            double price = prices[r];
            sum += rows.weights[r] - price;
            if (price > 0) {
                for (int i = starts[r]; i < starts[r + 1]; i++) {
                    worth[rows.rowSites[i]] += price;
                }
            }
        }
        visits += rows.rowSites.length;
        choose();
        Arrays.fill(times, 0);
        for (int k = 0; k < p; k++) {
            sum += worth[order[k]];
            for (int i = rows.siteStarts[order[k]]; i < rows.siteStarts[order[k] + 1]; i++) {
                times[rows.siteRows[i]]++;
            }
        }
        return sum;
    }

    /** Brings the p most worthy sites to the front of the order, lower indices first among equals. */
    private void choose() {
        double[] sorted = worth.clone();
        Arrays.sort(sorted);
        double least = p == 0 ? Double.POSITIVE_INFINITY : sorted[sorted.length - p];
        int front = 0;
        for (int s = 0; s < worth.length; s++) {
            if (worth[s] > least) {
                order[front++] = s;
            }
        }
        for (int s = 0; s < worth.length && front < p; s++) {
            if (worth[s] == least) {
                order[front++] = s;
            }
        }
    }

    private void move(double length) {
        double norm = 0;
        for (int r = 0; r < prices.length; r++) {
            double slope = times[r] - 1;
            if (prices[r] <= 0 && slope > 0 || prices[r] >= rows.weights[r] && slope < 0) {
                slope = 0;
            }
            direction[r] = slope + DEFLECTION * direction[r];
            norm += direction[r] * direction[r];
        }
        if (norm == 0) {
            return;
        }
        double step = length / norm;
        for (int r = 0; r < prices.length; r++) {
            prices[r] = Math.max(0, Math.min(rows.weights[r], prices[r] - step * direction[r]));
        }
    }
}
