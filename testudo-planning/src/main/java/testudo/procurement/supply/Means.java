package testudo.procurement.supply;

import java.io.Serializable;
import testudo.quantity.Span;

/**
 * The stated assumptions of the rough bill, each with a range.
 *
 * @param upkeepPercent yearly upkeep, percent of the price of equipment
 * @param upkeepYears years of upkeep in the bill
 * @param equipmentPercent share of new money spent on equipment, percent
 * @param airDefencePercent share of that spent on air defence, percent
 * @param crewGrowthPercent growth of the number of crewed fire units a year, percent
 * @param alarmPercent a member needing more of its increase than this is named
 */
public record Means(
        Span upkeepPercent,
        int upkeepYears,
        Span equipmentPercent,
        Span airDefencePercent,
        Span crewGrowthPercent,
        Span alarmPercent)
        implements Serializable {

    /** The assumptions of the default plan; crews may grow by a quarter a year, as budgets are absorbed. */
    public static Means assumed() {
        return new Means(
                Span.of(3, 5, 8), 10, Span.of(20, 30, 40), Span.of(8, 10, 15), Span.of(15, 25, 35), Span.exactly(10));
    }
}
