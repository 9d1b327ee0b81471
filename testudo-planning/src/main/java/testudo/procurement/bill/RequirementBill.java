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
 */
public record RequirementBill(int units, RoughBill everyLayer, RoughBill longAndMedium) {
    /** From the cheapest to the dearest of the two, the former as the base, since it is what the public ratio fits. */
    public Cost total() {
        Span every = everyLayer.total().millionEur();
        Span dear = longAndMedium.total().millionEur();
        return Cost.of(
                Span.of(Math.min(every.low(), dear.low()), every.base(), Math.max(every.high(), dear.high())),
                everyLayer.total().basis());
    }
}
