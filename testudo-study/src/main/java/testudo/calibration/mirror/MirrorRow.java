package testudo.calibration.mirror;

import java.io.Serializable;
import java.time.YearMonth;
import testudo.quantity.Probability;

/**
 * The engine beside the record for one class and half-year.
 *
 * @param threatClass class, as in the contracts
 * @param from first month
 * @param to last month
 * @param recorded recorded share neutralised of those launched
 * @param mean the engine's share with every range at its base
 * @param low lower end of the 90% band: every range at the end that is worst for the defender, less chance
 * @param high upper end of the 90% band: every range at the end that is best for the defender, and chance
 * @param inside whether the recorded share lies between low and high
 * @param launched weapons of the class recorded as launched
 */
public record MirrorRow(
        String threatClass,
        YearMonth from,
        YearMonth to,
        Probability recorded,
        Probability mean,
        Probability low,
        Probability high,
        boolean inside,
        long launched)
        implements Serializable {}
