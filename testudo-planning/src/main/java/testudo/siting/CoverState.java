package testudo.siting;

import java.util.Arrays;
import java.util.List;
import testudo.siting.ground.Ground;
import testudo.siting.ground.Neighbours;

/** How often every asset is covered, by class and layer, while units are placed and moved. */
final class CoverState {
    private static final int LAYERS = LayeredValue.LAYERS;
    private final Neighbours neighbours;
    private final Ground ground;
    private final List<Group> groups;
    private final int classes;
    private final LayeredValue worth;
    /** By asset, class and layer. */
    private final short[] units;
    /** By asset and class: what its layers leave. */
    private final double[] left;
    /** By asset and class. */
    private double[] weights;

    private long visits;

    CoverState(Ground ground, Neighbours neighbours, List<Group> groups, int classes, LayeredValue worth) {
        this.ground = ground;
        this.neighbours = neighbours;
        this.groups = groups;
        this.classes = classes;
        this.worth = worth;
        units = new short[ground.assets.size() * classes * LAYERS];
        left = new double[ground.assets.size() * classes];
        weights = new double[left.length];
        Arrays.fill(left, 1);
    }

    /** Values cover by other weights from now on, by asset and class; what is covered stays. */
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
            int cell = asset * classes + k;
            if (weights[cell] > 0 && protects[ground.assetMember[asset]]) {
                sum += weights[cell] * worth.gain(left[cell], layer, units[cell * LAYERS + layer]);
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
                    int cell = items[i] * classes + k;
                    units[cell * LAYERS + g.layers()[k]] += (short) by;
                    left[cell] = worth.left(units, cell);
                }
            }
        }
    }

    /** Notes a moment with every member over whose land a unit of the group at the place counts. */
    void mark(int group, int place, int[] byMember, int moment) {
        Group g = groups.get(group);
        for (int k = 0; k < classes; k++) {
            int reach = g.reaches()[k];
            if (reach >= 0) {
                int[] items = neighbours.items(reach);
                int end = neighbours.end(reach, place);
                for (int i = neighbours.start(reach, place); i < end; i++) {
                    byMember[ground.assetMember[items[i]]] = moment;
                }
            }
        }
    }

    /** Worth of all cover now. */
    double value() {
        return value(weights);
    }

    /** Worth of all cover now by other weights. */
    double value(double[] byWeights) {
        double sum = 0;
        for (int cell = 0; cell < left.length; cell++) {
            if (byWeights[cell] > 0) {
                sum += byWeights[cell] * worth.worth(left[cell], units, cell);
            }
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
        int layers = 0;
        for (int l = 0; l < LAYERS; l++) {
            layers += units(asset, k, l) > 0 ? 1 : 0;
        }
        return layers;
    }

    /** Assets looked at so far. */
    long visits() {
        return visits;
    }
}
