package testudo.siting;

/**
 * What cover is worth: concave in the number of different layers, with a little for depth within a layer.
 *
 * <p>An asset covered against a class by m different layers, layer l with n_l units, is worth its weight times
 * {@code H(m) + sum over l of D(n_l)}, with {@code H(m) = (1 - a)(1 - 0.4^m)} and {@code D(n) = a/6 (1 - 0.5^n)}, a = 0.1. So a first layer
 * is worth most, a second less, and a unit beside another of its layer a little: the value is monotone and submodular.
 */
final class LayeredValue {
    private static final int MOST = 60;
    private static final double DEPTH_SHARE = 0.1;
    private static final double LEFT_BY_A_LAYER = 0.4;
    private static final double LEFT_BY_DEPTH = 0.5;

    /** Worth of m layers. */
    final double[] layers = new double[8];

    private final double[] depth = new double[MOST + 2];

    LayeredValue() {
        for (int m = 0; m < layers.length; m++) {
            layers[m] = (1 - DEPTH_SHARE) * (1 - Math.pow(LEFT_BY_A_LAYER, m));
        }
        for (int n = 0; n < depth.length; n++) {
            depth[n] = DEPTH_SHARE / 6 * (1 - Math.pow(LEFT_BY_DEPTH, n));
        }
    }

    /** Worth of n units within a layer. */
    double depth(int n) {
        return depth[Math.min(n, MOST)];
    }

    /** What one more unit of a layer adds where m layers stand and n units of its own. */
    double gain(int m, int n) {
        double more = n < MOST ? depth[n + 1] - depth[n] : 0;
        return n == 0 ? more + layers[m + 1] - layers[m] : more;
    }
}
