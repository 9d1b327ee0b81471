package testudo.siting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lowers the bound on a theatre's placement by prices on cover, one for every asset, class and layer.
 *
 * <p>Holds where units may be busy too, since busy units are worth no more than free ones. With prices m on cover, no placement is worth more than the sum over assets and classes of the greatest {@code worth(n) - m . n} that any
 * counts n could have, plus, for every group, the dearest places that its units could take at those prices (Fisher 1981). Prices start from
 * what the placement so far gains or loses by one unit, and follow a deflected subgradient with Polyak's step.
 */
final class LayeredPrices {
    private static final int LAYERS = LayeredValue.LAYERS;
    private static final int DEEPEST = 12;
    private static final double FIRST_STEP = 1.8;
    private static final double DEFLECTION = 0.95;
    private static final int PATIENCE = 25;

    private final Board board;
    private final List<Group> groups;
    private final boolean[] chosen;
    private final double[] weights;
    private final int classes;
    private final LayeredValue worth = new LayeredValue(BusyShare.NEVER);
    private final short[] before;
    private final double[] prices;
    private final double[] best;
    private final double[] direction;
    private final int[] wanted;
    private final int[] given;
    private final double[] alone = new double[LAYERS];
    private final int[] depths = new int[LAYERS];
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
    LayeredPrices(Board board, Predicate<Group> chosen, double[] weights, short[] before, short[] after) {
        this.board = board;
        this.weights = weights;
        this.before = before;
        groups = board.groups;
        classes = board.columns.size();
        this.chosen = new boolean[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            this.chosen[g] = chosen.test(groups.get(g));
        }
        prices = new double[before.length];
        direction = new double[before.length];
        wanted = new int[before.length];
        given = new int[before.length];
        start(after);
        best = prices.clone();
    }

    double bound() {
        return bound;
    }

    long visits() {
        return visits;
    }

    /** Half way between what one unit more would add and what one unit less would take away. */
    private void start(short[] after) {
        for (int cell = 0; cell < after.length; cell += LAYERS) {
            int layers = 0;
            for (int l = 0; l < LAYERS; l++) {
                layers += after[cell + l] > 0 ? 1 : 0;
            }
            double weight = weights[cell / LAYERS];
            for (int l = 0; l < LAYERS; l++) {
                int n = after[cell + l];
                double more = gain(layers, n);
                double less = n == 0 ? more : gain(n == 1 ? layers - 1 : layers, n - 1);
                prices[cell + l] = weight * (more + less) / 2;
            }
        }
    }

    private double gain(int layers, int n) {
        double deeper = worth.depth(n + 1) - worth.depth(n);
        return n == 0 ? deeper + worth.layers(layers + 1) - worth.layers(layers) : deeper;
    }

    void improve(int rounds, double value) {
        double step = FIRST_STEP;
        int stale = 0;
        for (int i = 0; i < rounds && bound > value * (1 + 1e-9); i++) {
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
        double sum = 0;
        for (int cell = 0; cell < prices.length; cell += LAYERS) {
            double weight = weights[cell / LAYERS];
            if (weight > 0) {
                sum += greatest(cell, weight);
            }
        }
        Arrays.fill(given, 0);
        for (int g = 0; g < groups.size(); g++) {
            if (chosen[g]) {
                sum += dearest(g);
            }
        }
        return sum;
    }

    /** The greatest worth less price that an asset can have against a class; notes the counts that have it. */
    private double greatest(int cell, double weight) {
        int layers = 0;
        double sum = 0;
        for (int l = 0; l < LAYERS; l++) {
            int base = before[cell + l];
            layers += base > 0 ? 1 : 0;
            int n = base > 0 ? 0 : 1;
            double price = prices[cell + l];
            while (n < DEEPEST && weight * (worth.depth(base + n + 1) - worth.depth(base + n)) > price) {
                n++;
            }
            depths[l] = n;
            alone[l] = weight * worth.depth(base + n) - price * n;
            wanted[cell + l] = base > 0 ? n : 0;
            sum += base > 0 ? alone[l] : 0;
            alone[l] = base > 0 ? Double.NEGATIVE_INFINITY : alone[l];
        }
        sum += weight * (worth.layers(layers) + LAYERS * (worth.depth(60) - worth.depth(DEEPEST)));
        while (layers < LAYERS) {
            int l = 0;
            for (int other = 1; other < LAYERS; other++) {
                l = alone[other] > alone[l] ? other : l;
            }
            double more = weight * (worth.layers(layers + 1) - worth.layers(layers)) + alone[l];
            if (more <= 0) {
                break;
            }
            sum += more;
            wanted[cell + l] = depths[l];
            alone[l] = Double.NEGATIVE_INFINITY;
            layers++;
        }
        return sum;
    }

    /** The price of the dearest places that a group's units could take; counts the cover that they would give. */
    private double dearest(int index) {
        Group group = groups.get(index);
        int[] places = group.places();
        double[] value = new double[places.length];
        for (int p = 0; p < places.length; p++) {
            value[p] = walk(group, places[p], 0);
        }
        int most = (group.units() + group.cap() - 1) / group.cap();
        double[] sorted = value.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - most)];
        double sum = 0;
        int left = group.units();
        for (int round = 0; round < 2; round++) {
            for (int p = 0; p < places.length && left > 0; p++) {
                if (round == 0 ? value[p] > least : value[p] == least) {
                    int here = Math.min(left, group.cap());
                    sum += here * value[p];
                    left -= here;
                    walk(group, places[p], here);
                }
            }
        }
        return sum;
    }

    /** The price of all cover that a unit gives from a place; notes that cover as given so many times. */
    private double walk(Group group, int place, int times) {
        double sum = 0;
        boolean[] protects = group.protects();
        for (int k = 0; k < classes; k++) {
            int reach = group.reaches()[k];
            if (reach < 0) {
                continue;
            }
            int[] items = board.neighbours.items(reach);
            int start = board.neighbours.start(reach, place);
            int end = board.neighbours.end(reach, place);
            for (int i = start; i < end; i++) {
                int asset = items[i];
                if (weights[asset * classes + k] > 0 && protects[board.ground.assetMember[asset]]) {
                    int cell = (asset * classes + k) * LAYERS + group.layers()[k];
                    sum += prices[cell];
                    given[cell] += times;
                }
            }
            visits += end - start;
        }
        return sum;
    }

    private void move(double length) {
        double norm = 0;
        for (int c = 0; c < prices.length; c++) {
            double slope = given[c] - wanted[c];
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
