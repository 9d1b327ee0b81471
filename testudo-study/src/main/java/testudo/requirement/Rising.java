package testudo.requirement;

/** The nearest row that never falls, by least squares: pool adjacent violators. */
final class Rising {
    private Rising() {}

    static double[] of(double[] values) {
        double[] mean = new double[values.length];
        int[] size = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            mean[blocks] = value;
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int both = size[blocks - 2] + size[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * size[blocks - 2] + mean[blocks - 1] * size[blocks - 1]) / both;
                size[--blocks - 1] = both;
            }
        }
        double[] rising = new double[values.length];
        int at = 0;
        for (int b = 0; b < blocks; b++) {
            for (int i = 0; i < size[b]; i++) {
                rising[at++] = mean[b];
            }
        }
        return rising;
    }
}
