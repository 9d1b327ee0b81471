package testudo.calibration;

import java.time.YearMonth;
import testudo.calibration.score.Interval;
import testudo.quantity.Probability;

/**
 * One figure fitted on the public record, with the months that it was fitted on.
 *
 * @param quantity what it is
 * @param threatClass class, as in the contracts
 * @param from first month of the fit
 * @param to last month of the fit
 * @param value the fitted value
 * @param band 90% profile-likelihood interval of a correlation; lowest and highest month of a share
 * @param records attacks or months behind it
 * @param launched weapons behind it
 * @param feedsDefaults whether the defaults of the raid engine rest on it
 */
public record Fit(
        Quantity quantity,
        String threatClass,
        YearMonth from,
        YearMonth to,
        Probability value,
        Interval band,
        int records,
        long launched,
        boolean feedsDefaults) {

    /** What can be fitted on the record. */
    public enum Quantity {
        /** Correlation ρ of outcomes within one attack. */
        CORRELATION("correlation"),
        /** Share of launched drones lost without being shot down: soft kill and decoys together. */
        LOST("lost"),
        /** Share of launched drones that are not of the armed type. */
        DECOYS("decoys");

        private final String key;

        Quantity(String key) {
            this.key = key;
        }

        /** The name in the table of fits. */
        public String key() {
            return key;
        }
    }

    /** The months of the fit, such as {@code 2024-01 to 2025-12}. */
    public String dates() {
        return from + " to " + to;
    }
}
