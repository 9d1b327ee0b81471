package testudo.procurement.bill;

import testudo.procurement.supply.Cost;
import testudo.quantity.Span;

/**
 * The public requirement itself as an absolute force, priced. The source does not say what a unit is, so it is priced twice: as any fire unit
 * that is counted here, and as one of the long- and medium-range layers alone; today's mix is kept.
 *
 * @param units of the requirement
 * @param everyLayer what is lacking, to buy and to run ten years, if any fire unit is a unit
 * @param longAndMedium the same if only long- and medium-range fire units are
 * @param longRange the second public anchor: long-range systems needed less held, at a Patriot's price with one load, run ten years
 */
public record RequirementBill(int units, RoughBill everyLayer, RoughBill longAndMedium, Cost longRange) {
    /** Long-range systems that Europe held by the press of June 2025; the unit is not stated. */
    public static final int LONG_RANGE_HELD = 35;

    /** Long-range systems that it would need by the same source. */
    public static final int LONG_RANGE_NEEDED = 89;

    /** From the cheapest to the dearest of the two, the former as the base, since it is what the public ratio fits. */
    public Cost total() {
        Span every = everyLayer.total().millionEur();
        Span dear = longAndMedium.total().millionEur();
        return Cost.of(
                Span.of(Math.min(every.low(), dear.low()), every.base(), Math.max(every.high(), dear.high())),
                everyLayer.total().basis());
    }
}
