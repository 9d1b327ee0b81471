package testudo.calibration.history;

import java.time.YearMonth;
import testudo.quantity.Probability;

/**
 * A forecast of one class in one half-year beside the record.
 *
 * @param model {@code mirror-1}, {@code calibrated} or {@code record-only}
 * @param threatClass class, as in the contracts
 * @param from first month
 * @param to last month
 * @param recorded recorded share neutralised of those launched
 * @param mean mean of the forecast
 * @param bandLow lower end of its 90% band
 * @param bandHigh upper end of its 90% band
 * @param inside whether the recorded share lies between them
 * @param crps continuous ranked probability score of the half-year's share; 0 is perfect
 * @param months months in which the class flew
 * @param monthsInside of these, how many lie inside the 90% band of the month as if it were new; 0 where the model foretells no months
 * @param insideAsNew whether the recorded share lies inside the 90% band of the half-year as if it were new
 * @param unseen whether the fit has not seen the half-year
 */
public record CalibratedRow(
        String model,
        String threatClass,
        YearMonth from,
        YearMonth to,
        Probability recorded,
        Probability mean,
        Probability bandLow,
        Probability bandHigh,
        boolean inside,
        Probability crps,
        int months,
        int monthsInside,
        boolean insideAsNew,
        boolean unseen) {
    /** The engine as it was before it was held to the record. */
    public static final String MIRROR = "mirror-1";

    /** The calibrated engine. */
    public static final String CALIBRATED = "calibrated";

    /** One level a class from the same months and by the same likelihood, without the engine. */
    public static final String RECORD_ONLY = "record-only";
}
