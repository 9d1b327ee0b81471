package testudo.procurement.band;

import java.util.Comparator;
import java.util.List;
import testudo.procurement.supply.Cost;
import testudo.quantity.PriceBasis;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/**
 * A bill with the band in which every stated range takes part.
 *
 * <p>low = base − √Σ(base − bill at the range's low end)², high = base + √Σ(bill at its high end − base)²: the ranges are taken as independent of
 * each other and the bill as linear in each. The band holds the bill at either end of any one range; it is not the sum of all ends at once.
 *
 * @param cost low, base and high
 * @param drivers what each range does by itself, the widest first
 */
public record BillBand(Cost cost, List<Driven> drivers) {
    public BillBand {
        drivers = List.copyOf(drivers);
    }

    /** The band of a bill of so many million euros. */
    public static BillBand of(Scalar base, List<Driven> drivers, PriceBasis basis) {
        return of(base.value(), drivers, basis);
    }

    /** The band of a bill; ranges that do not move it are left out, and its low end is not below nothing. */
    static BillBand of(double base, List<Driven> drivers, PriceBasis basis) {
        List<Driven> moving = drivers.stream()
                .filter(driven -> driven.width() > 1e-9)
                .sorted(Comparator.comparingDouble(driven -> -driven.width()))
                .toList();
        double below = moving.stream()
                .mapToDouble(driven -> square(base - driven.millionEur().low()))
                .sum();
        double above = moving.stream()
                .mapToDouble(driven -> square(driven.millionEur().high() - base))
                .sum();
        Span band = Span.of(Math.max(0, base - Math.sqrt(below)), base, base + Math.sqrt(above));
        return new BillBand(Cost.of(band, basis), moving);
    }

    /**
     * One part of the bill with its part of the band: the parts' bands add up to that of the bill. A part takes as much of it as its own range is of
     * the ranges of all parts.
     *
     * @param part with its own range
     * @param whole the sum of all parts with their own ranges
     */
    public Cost part(Cost part, Cost whole) {
        Span own = part.millionEur();
        Span all = whole.millionEur();
        Span band = cost.millionEur();
        double below = (band.base() - band.low()) * share(own.base() - own.low(), all.base() - all.low());
        double above = (band.high() - band.base()) * share(own.high() - own.base(), all.high() - all.base());
        return Cost.of(Span.of(own.base() - below, own.base(), own.base() + above), part.basis());
    }

    private static double share(double own, double all) {
        return all <= 0 ? 0 : own / all;
    }

    private static double square(double value) {
        return value * value;
    }
}
