package testudo.siting;

import java.util.List;
import testudo.defence.Layer;

/** How often every asset is covered, by class and layer, while units are placed and moved. */
final class CoverState {
    private static final int LAYERS = Layer.values().length;
    private final Neighbours neighbours;
    private final Ground ground;
    private final List<Group> groups;
    private double[] weights;
    private final int classes;
    private final LayeredValue worth = new LayeredValue();
    private final short[] units;
    private final short[] layers;
    private long visits;

    CoverState(Ground ground, Neighbours neighbours, List<Group> groups, double[] weights, int classes) {
        this.ground = ground;
        this.neighbours = neighbours;
        this.groups = groups;
        this.weights = weights;
        this.classes = classes;
        units = new short[ground.assets.size() * classes * LAYERS];
        layers = new short[ground.assets.size() * classes];
    }

    /** Values cover by other weights from now on; what is covered stays. */
    void weigh(double[] newWeights) {
        weights = newWeights;
    }

    /** What one more unit of the group at the place would add. */
    double gain(int group, int place) {
        Group g = groups.get(group);
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            if (g.reaches()[k] >= 0) {
                sum += gain(g, g.reaches()[k], g.layers()[k], k, place);
            }
        }
        return sum;
    }

    private double gain(Group g, int reach, int layer, int k, int place) {
        int[] items = neighbours.items(reach);
        int end = neighbours.end(reach, place);
        boolean[] protects = g.protects();
        double sum = 0;
        for (int i = neighbours.start(reach, place); i < end; i++) {
            int asset = items[i];
            if (weights[asset] > 0 && protects[ground.assetMember[asset]]) {
                int cell = asset * classes + k;
                sum += weights[asset] * worth.gain(layers[cell], units[cell * LAYERS + layer]);
            }
        }
        visits += end - neighbours.start(reach, place);
        return sum;
    }

    void add(int group, int place) {
        change(group, place, 1);
    }

    void remove(int group, int place) {
        change(group, place, -1);
    }

    private void change(int group, int place, int by) {
        Group g = groups.get(group);
        for (int k = 0; k < classes; k++) {
            int reach = g.reaches()[k];
            if (reach < 0) {
                continue;
            }
            int[] items = neighbours.items(reach);
            int end = neighbours.end(reach, place);
            for (int i = neighbours.start(reach, place); i < end; i++) {
                if (g.protects()[ground.assetMember[items[i]]]) {
                    count(items[i] * classes + k, g.layers()[k], by);
                }
            }
        }
    }

    private void count(int cell, int layer, int by) {
        int before = units[cell * LAYERS + layer];
        int after = before + by;
        units[cell * LAYERS + layer] = (short) after;
        if (before == 0 || after == 0) {
            layers[cell] += (short) by;
        }
    }

    /** Worth of all cover now. */
    double value() {
        double sum = 0;
        for (int asset = 0; asset < weights.length; asset++) {
            for (int k = 0; k < classes; k++) {
                sum += weights[asset] * worth(asset * classes + k);
            }
        }
        return sum;
    }

    private double worth(int cell) {
        double sum = worth.layers[layers[cell]];
        for (int l = 0; l < LAYERS; l++) {
            sum += worth.depth(units[cell * LAYERS + l]);
        }
        return sum;
    }

    /** A copy of the counts, by asset, then class, then layer. */
    short[] counts() {
        return units.clone();
    }

    /** How many units of a layer cover an asset against a class. */
    int units(int asset, int k, int layer) {
        return units[(asset * classes + k) * LAYERS + layer];
    }

    /** How many different layers cover an asset against a class. */
    int layers(int asset, int k) {
        return layers[asset * classes + k];
    }

    /** Assets looked at so far. */
    long visits() {
        return visits;
    }
}
