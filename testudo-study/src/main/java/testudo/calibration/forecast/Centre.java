package testudo.calibration.forecast;

import testudo.calibration.record.Series;

/** The discounted share of past months: Σ δ^age · min(1, 60/n) · y / Σ δ^age · min(1, 60/n) · n, with one success and one failure added. */
final class Centre {
    private static final double FULL_WEIGHT = 60;

    private Centre() {}

    /** The centre as known at the end of each month. */
    static double[] of(Series series, double discount) {
        double[] centre = new double[series.length()];
        double hits = 0;
        double all = 0;
        for (int month = 0; month < series.length(); month++) {
            hits *= discount;
            all *= discount;
            if (series.observed(month)) {
                double weight = Math.min(1, FULL_WEIGHT / series.launched(month));
                hits += weight * series.neutralised(month);
                all += weight * series.launched(month);
            }
            centre[month] = (hits + 1) / (all + 2);
        }
        return centre;
    }
}
