package testudo.calibration.sampling;

/** Points that lie once in every one of {@code points} slices of each coordinate. */
public final class LatinHypercube {
    private LatinHypercube() {}

    public static double[][] of(int points, int dimensions, Dice dice) {
        double[][] design = new double[points][dimensions];
        for (int d = 0; d < dimensions; d++) {
            int[] order = shuffled(points, dice);
            for (int p = 0; p < points; p++) {
                design[p][d] = (order[p] + dice.uniform()) / points;
            }
        }
        return design;
    }

    public static int[] shuffled(int n, Dice dice) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = dice.of(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
