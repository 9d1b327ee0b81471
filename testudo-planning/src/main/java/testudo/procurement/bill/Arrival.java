package testudo.procurement.bill;

import java.time.Year;
import java.util.List;
import java.util.Map;
import testudo.procurement.supply.Hold;
import testudo.procurement.supply.ProductionLine;
import testudo.procurement.supply.YearRange;
import testudo.quantity.InOrder;

/**
 * When what is missing is ready, crewed.
 *
 * @param half year in which half of it is ready
 * @param all year in which all of it is ready
 * @param alone year in which all would be ready if only that held it up
 * @param lines earliest year of each production line by itself
 * @param years ready share by year, base case, until all is ready
 */
public record Arrival(
        YearRange half, YearRange all, Map<Hold, YearRange> alone, List<LineArrival> lines, List<ReadyYear> years) {
    public Arrival {
        alone = InOrder.map(alone);
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }

    /**
     * One production line by itself: missing / (output × Europe's share) + lead time + training.
     *
     * @param line which
     * @param missing pieces wanted and not in service, those on order included
     * @param all when the last is ready
     */
    public record LineArrival(ProductionLine line, long missing, YearRange all) {}

    /**
     * How far it is at the end of a year.
     *
     * @param year which
     * @param ready pieces ready, fire units or, where no fire units are missing, rounds
     * @param missing pieces wanted in all
     * @param heldUpBy what allowed no more
     */
    public record ReadyYear(Year year, long ready, long missing, Hold heldUpBy) {}
}
