package testudo.calibration.score;

/** The continuous ranked probability score on the scale of counts. */
public final class RankedScore {
    private RankedScore() {}

    /** Σ over the counts of (F − 1{outcome reached})². */
    public static double crps(double[] cdf, int y) {
        double sum = 0;
        for (int k = 0; k < cdf.length; k++) {
            double gap = cdf[k] - (k >= y ? 1 : 0);
            sum += gap * gap;
        }
        return sum;
    }
}
