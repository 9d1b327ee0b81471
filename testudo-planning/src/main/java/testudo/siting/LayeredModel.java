package testudo.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.quantity.Interval;
import testudo.quantity.Scalar;
import testudo.siting.question.BusyShare;
import testudo.solver.LinearModel;
import testudo.solver.Outcome;
import testudo.solver.Terms;

/**
 * A theatre's placement as a mixed-integer model.
 *
 * <p>Whole columns say how many units of a group stand at a place. For every asset and class, columns between 0 and 1 count layers and, in
 * each layer, units up to the eighth; both are worth less one by one, so no more whole columns are needed. Units are never busy here.
 */
final class LayeredModel {
    private static final int LAYERS = LayeredValue.LAYERS;
    private static final int DEEPEST = 8;

    private final Board board;
    private final double[] weights;
    private final short[] before;
    private final LayeredValue worth = new LayeredValue(BusyShare.NEVER);
    private final LinearModel.Draft draft = LinearModel.maximise();
    private final Map<Placement, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> caps = new ArrayList<>();
    /** By asset, class and layer: the columns whose units give that cover; empty where none does. */
    private final List<List<Integer>> covering = new ArrayList<>();
    /** Worth that the model leaves out: cover that stands already, and units beyond the eighth. */
    private double beyond;

    /**
     * Prepares.
     *
     * @param board the question
     * @param weights by asset and class
     * @param before counts by asset, class and layer before the groups are placed
     */
    LayeredModel(Board board, double[] weights, short[] before) {
        this.board = board;
        this.weights = weights;
        this.before = before;
        for (int i = 0; i < before.length; i++) {
            covering.add(List.of());
        }
    }

    /** Lets a group's units stand at some of its places. */
    void stand(int index, int[] places) {
        Group group = board.groups.get(index);
        Terms units = new Terms();
        for (int place : places) {
            int column = draft.whole(Interval.between(0, group.cap()), Scalar.of(0));
            columns.put(new Placement(index, place), column);
            caps.add(group.cap());
            units.add(column, 1);
            cover(group, place, column);
        }
        draft.row(Interval.atMost(group.units()), units);
    }

    private void cover(Group group, int place, int column) {
        int classes = board.columns.size();
        for (int k = 0; k < classes; k++) {
            int reach = group.reaches()[k];
            int[] items = reach < 0 ? new int[0] : board.neighbours.items(reach);
            int end = reach < 0 ? 0 : board.neighbours.end(reach, place);
            for (int i = reach < 0 ? 0 : board.neighbours.start(reach, place); i < end; i++) {
                int cell = items[i] * classes + k;
                if (weights[cell] > 0 && group.protects()[board.ground.assetMember[items[i]]]) {
                    add(cell * LAYERS + group.layers()[k], column);
                }
            }
        }
    }

    private void add(int key, int column) {
        if (covering.get(key).isEmpty()) {
            covering.set(key, new ArrayList<>());
        }
        covering.get(key).add(column);
    }

    /** The same cover, whoever has it: the columns of each layer and the units that stand there already. */
    private record Likeness(List<List<Integer>> columns, List<Integer> standing) {}

    /** The whole model; assets that have the same cover against a class are one where that is asked for. */
    LinearModel written(boolean merged) {
        Map<Likeness, Double> alike = new LinkedHashMap<>();
        for (int cell = 0; cell < weights.length; cell++) {
            Likeness cover = likeness(cell);
            if (!merged && weights[cell] > 0) {
                value(cover, weights[cell]);
            } else if (weights[cell] > 0) {
                alike.merge(cover, weights[cell], Double::sum);
            }
        }
        alike.forEach(this::value);
        return draft.done();
    }

    private Likeness likeness(int cell) {
        List<Integer> standing = new ArrayList<>();
        for (int l = 0; l < LAYERS; l++) {
            standing.add((int) before[cell * LAYERS + l]);
        }
        return new Likeness(covering.subList(cell * LAYERS, (cell + 1) * LAYERS), standing);
    }

    /** Columns and rows that value the cover of assets of that weight against one class. */
    private void value(Likeness cover, double weight) {
        Terms layers = new Terms();
        int already = 0;
        for (int l = 0; l < LAYERS; l++) {
            int base = cover.standing().get(l);
            List<Integer> units = cover.columns().get(l);
            already += base > 0 ? 1 : 0;
            beyond += weight * worth.depth(base);
            if (!units.isEmpty()) {
                depth(units, base, weight);
            }
            if (!units.isEmpty() && base == 0) {
                layers.add(stands(units), -1);
            }
        }
        beyond += weight * worth.layers(already);
        int most = layers.size();
        for (int m = already + 1; m <= already + most; m++) {
            double price = weight * (worth.layers(m) - worth.layers(m - 1));
            layers.add(draft.column(Interval.UNIT, Scalar.of(price)), 1);
        }
        if (most > 0) {
            draft.row(Interval.atMost(0), layers);
        }
    }

    /** The column that says whether any of those units stands. */
    private int stands(List<Integer> units) {
        int stands = draft.column(Interval.UNIT, Scalar.of(0));
        Terms any = new Terms().add(stands, 1);
        units.forEach(column -> any.add(column, -1));
        draft.row(Interval.atMost(0), any);
        return stands;
    }

    /** Columns that value units beside each other in a layer; no more than can come. */
    private void depth(List<Integer> units, int base, double weight) {
        int most = Math.min(DEEPEST, units.stream().mapToInt(caps::get).sum());
        Terms depth = new Terms();
        for (int n = 1; n <= most; n++) {
            double price = weight * (worth.depth(base + n) - worth.depth(base + n - 1));
            depth.add(draft.column(Interval.UNIT, Scalar.of(price)), 1);
        }
        beyond += most < DEEPEST ? 0 : weight * (worth.depth(60) - worth.depth(base + DEEPEST));
        units.forEach(column -> depth.add(column, -1));
        draft.row(Interval.atMost(0), depth);
    }

    /** What the model's objective leaves out of the worth of all cover. */
    double beyond() {
        return beyond;
    }

    /** Where units stand in a point that was found. */
    List<Placement> placed(Outcome.Found found) {
        List<Placement> placed = new ArrayList<>();
        columns.forEach((placement, column) -> {
            for (long i = 0; i < found.whole(column); i++) {
                placed.add(placement);
            }
        });
        return placed;
    }
}
