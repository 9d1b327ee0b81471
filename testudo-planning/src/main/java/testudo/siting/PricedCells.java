package testudo.siting;

import java.util.Arrays;
import testudo.siting.question.BusyShare;

/**
 * What cover of each asset against each class is worth at most where every unit of cover has a price.
 *
 * <p>Only cover that some unit could give is kept: a slot for every asset, class and layer within reach of a place of a chosen group.
 */
final class PricedCells {
    private static final int LAYERS = LayeredValue.LAYERS;
    private static final int DEEPEST = 12;

    private final LayeredValue worth = new LayeredValue(BusyShare.NEVER);
    /** By class and layer, then by asset: the slot, or -1. */
    private final int[][] slotOf;
    /** By live cell: asset and class, weight, layers that stand already, the first of its slots. */
    private final int[] cells;

    private final double[] weight;
    private final int[] standing;
    private final int[] first;
    /** By slot: the layer, and the units that stand already. */
    private final int[] layer;

    private final int[] base;
    private final int[] wanted;
    private final double[] alone = new double[LAYERS];
    private final int[] depths = new int[LAYERS];
    /** What no price changes: cover that stands already, and what lies beyond the deepest count. */
    private double fixed;

    PricedCells(Board board, boolean[] chosen, double[] weights, short[] before) {
        int classes = board.columns.size();
        int assets = board.ground.assets.size();
        boolean[] live = live(board, chosen, weights);
        int slots = 0;
        int size = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            int own = count(live, cell);
            slots += own;
            size += own > 0 ? 1 : 0;
        }
        slotOf = new int[classes * LAYERS][assets];
        for (int[] row : slotOf) {
            Arrays.fill(row, -1);
        }
        cells = new int[size];
        weight = new double[size];
        standing = new int[size];
        first = new int[size + 1];
        layer = new int[slots];
        base = new int[slots];
        wanted = new int[slots];
        fill(live, weights, before, classes);
    }

    private void fill(boolean[] live, double[] weights, short[] before, int classes) {
        int slot = 0;
        int c = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            boolean any = count(live, cell) > 0;
            int layers = 0;
            for (int l = 0; l < LAYERS; l++) {
                int dense = cell * LAYERS + l;
                layers += before[dense] > 0 ? 1 : 0;
                if (live[dense]) {
                    slotOf[cell % classes * LAYERS + l][cell / classes] = slot;
                    layer[slot] = l;
                    base[slot++] = before[dense];
                    fixed += weights[cell] * (worth.depth(60) - worth.depth(DEEPEST));
                } else {
                    fixed += weights[cell] * worth.depth(before[dense]);
                }
            }
            fixed += weights[cell] * worth.layers(layers);
            if (any) {
                cells[c] = cell;
                weight[c] = weights[cell];
                standing[c++] = layers;
                first[c] = slot;
            }
        }
    }

    private static int count(boolean[] live, int cell) {
        int own = 0;
        for (int l = 0; l < LAYERS; l++) {
            own += live[cell * LAYERS + l] ? 1 : 0;
        }
        return own;
    }

    /** Which cover a unit of the chosen groups could give. */
    private static boolean[] live(Board board, boolean[] chosen, double[] weights) {
        int classes = board.columns.size();
        boolean[] live = new boolean[weights.length * LAYERS];
        for (int g = 0; g < chosen.length; g++) {
            Group group = board.groups.get(g);
            for (int k = 0; chosen[g] && k < classes; k++) {
                int reach = group.reaches()[k];
                for (int place : reach < 0 ? new int[0] : group.places()) {
                    int[] items = board.neighbours.items(reach);
                    for (int i = board.neighbours.start(reach, place); i < board.neighbours.end(reach, place); i++) {
                        int cell = items[i] * classes + k;
                        live[cell * LAYERS + group.layers()[k]] |=
                                weights[cell] > 0 && group.protects()[board.ground.assetMember[items[i]]];
                    }
                }
            }
        }
        return live;
    }

    /** The slot of every asset against a class in a layer, or -1. */
    int[] slots(int k, int layerOrdinal) {
        return slotOf[k * LAYERS + layerOrdinal];
    }

    /** How many units of cover a slot wants at the prices last asked for. */
    int wanted(int slot) {
        return wanted[slot];
    }

    /** Half way between what one unit more would add and what one unit less would take away. */
    double[] startingAt(short[] after) {
        double[] prices = new double[layer.length];
        for (int c = 0; c < cells.length; c++) {
            int layers = 0;
            for (int l = 0; l < LAYERS; l++) {
                layers += after[cells[c] * LAYERS + l] > 0 ? 1 : 0;
            }
            for (int slot = first[c]; slot < first[c + 1]; slot++) {
                int n = after[cells[c] * LAYERS + layer[slot]];
                double more = gain(layers, n);
                double less = n == 0 ? more : gain(n == 1 ? layers - 1 : layers, n - 1);
                prices[slot] = weight[c] * (more + less) / 2;
            }
        }
        return prices;
    }

    private double gain(int layers, int n) {
        double deeper = worth.depth(n + 1) - worth.depth(n);
        return n == 0 ? deeper + worth.layers(layers + 1) - worth.layers(layers) : deeper;
    }

    /** The greatest worth less price over all counts; notes the counts that have it. */
    double greatest(double[] prices) {
        double sum = fixed;
        for (int c = 0; c < cells.length; c++) {
            sum += deep(c, prices) + broad(c);
        }
        return sum;
    }

    /** How deep each layer of a cell is best, and what that adds where the layer stands already. */
    private double deep(int c, double[] prices) {
        double sum = 0;
        for (int slot = first[c]; slot < first[c + 1]; slot++) {
            int l = slot - first[c];
            int n = base[slot] > 0 ? 0 : 1;
            double price = prices[slot];
            while (n < DEEPEST && weight[c] * (worth.depth(base[slot] + n + 1) - worth.depth(base[slot] + n)) > price) {
                n++;
            }
            depths[l] = n;
            double value = weight[c] * worth.depth(base[slot] + n) - price * n;
            wanted[slot] = base[slot] > 0 ? n : 0;
            sum += base[slot] > 0 ? value : 0;
            alone[l] = base[slot] > 0 ? Double.NEGATIVE_INFINITY : value;
        }
        return sum;
    }

    /** What further layers add to a cell, the best first. */
    private double broad(int c) {
        double sum = 0;
        int own = first[c + 1] - first[c];
        for (int layers = standing[c]; layers < LAYERS; layers++) {
            int l = 0;
            for (int other = 1; other < own; other++) {
                l = alone[other] > alone[l] ? other : l;
            }
            double more = weight[c] * (worth.layers(layers + 1) - worth.layers(layers)) + alone[l];
            if (more <= 0) {
                break;
            }
            sum += more;
            wanted[first[c] + l] = depths[l];
            alone[l] = Double.NEGATIVE_INFINITY;
        }
        return sum;
    }
}
