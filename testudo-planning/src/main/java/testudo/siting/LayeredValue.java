package testudo.siting;

import testudo.defence.Layer;
import testudo.siting.question.BusyShare;

/**
 * What cover is worth: concave in the number of different layers, with a little for depth within a layer.
 *
 * <p>An asset covered against a class by layers l with n_l units each is worth its weight times
 * {@code (1 - a)(1 - product of F_l(n_l)) + sum of D(n_l)}, with {@code F_l(n) = 1 - 0.6 (1 - q_l^n)}, {@code D(n) = a/6 (1 - 0.5^n)}, a = 0.1,
 * and q_l the share of the time for which a unit of the layer is busy. Where none is ever busy m different layers leave {@code 0.4^m}. So a
 * first layer is worth most, a second less, and a unit beside another of its layer a little: the value is monotone and submodular.
 */
final class LayeredValue {
    static final int LAYERS = Layer.values().length;
    private static final int MOST = 60;
    private static final double DEPTH_SHARE = 0.1;
    private static final double LEFT_BY_A_LAYER = 0.4;
    private static final double LEFT_BY_DEPTH = 0.5;

    private final double[] layers = new double[LAYERS + 2];
    private final double[] depth = new double[MOST + 2];
    /** By layer and number of units: what they leave. */
    private final double[][] left = new double[LAYERS][MOST + 2];
    /** By layer and number of units: the part of what is left that one more takes. */
    private final double[][] taken = new double[LAYERS][MOST + 1];

    LayeredValue(BusyShare busy) {
        for (int m = 0; m < layers.length; m++) {
            layers[m] = (1 - DEPTH_SHARE) * (1 - Math.pow(LEFT_BY_A_LAYER, m));
        }
        for (int n = 0; n < depth.length; n++) {
            depth[n] = DEPTH_SHARE / LAYERS * (1 - Math.pow(LEFT_BY_DEPTH, n));
        }
        for (Layer layer : Layer.values()) {
            int l = layer.ordinal();
            double q = busy.of(layer).value();
            for (int n = 0; n < left[l].length; n++) {
                left[l][n] = 1 - (1 - LEFT_BY_A_LAYER) * (1 - Math.pow(q, n));
            }
            for (int n = 0; n <= MOST; n++) {
                taken[l][n] = (1 - DEPTH_SHARE) * (1 - left[l][n + 1] / left[l][n]);
            }
        }
    }

    /** Worth of m layers of which no unit is busy. */
    double layers(int m) {
        return layers[m];
    }

    /** Worth of n units within a layer. */
    double depth(int n) {
        return depth[Math.min(n, MOST)];
    }

    /** What is left after all layers of a cell, 1 where none stands. */
    double left(short[] units, int cell) {
        double product = 1;
        for (int l = 0; l < LAYERS; l++) {
            product *= left[l][Math.min(units[cell * LAYERS + l], MOST)];
        }
        return product;
    }

    /** What one more unit of a layer adds where so much is left and n units of its own stand. */
    double gain(double leftNow, int layer, int n) {
        return n < MOST ? leftNow * taken[layer][n] + depth[n + 1] - depth[n] : 0;
    }

    /** Worth of what stands over a cell. */
    double worth(double leftNow, short[] units, int cell) {
        double sum = (1 - DEPTH_SHARE) * (1 - leftNow);
        for (int l = 0; l < LAYERS; l++) {
            sum += depth(units[cell * LAYERS + l]);
        }
        return sum;
    }
}
