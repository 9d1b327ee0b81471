package testudo.procurement.band;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
     * The parts of the bill, each with its part of the band: the parts' bands add up to that of the bill. A part takes as much of it as its own range
     * is of the ranges of all parts, and no part costs less than nothing: what that cuts off falls on the other parts.
     *
     * @param parts each with its own range
     */
    public List<Cost> parts(List<Cost> parts) {
        Span band = cost.millionEur();
        List<Span> own = parts.stream().map(Cost::millionEur).toList();
        List<Double> below = spread(
                band.base() - band.low(),
                own.stream().map(span -> span.base() - span.low()).toList(),
                own.stream().map(Span::base).toList());
        List<Double> above = spread(
                band.high() - band.base(),
                own.stream().map(span -> span.high() - span.base()).toList(),
                own.stream().map(span -> Double.MAX_VALUE).toList());
        return IntStream.range(0, own.size())
                .mapToObj(i -> Cost.of(
                        Span.of(
                                Math.max(0, own.get(i).base() - below.get(i)),
                                own.get(i).base(),
                                own.get(i).base() + above.get(i)),
                        parts.get(i).basis()))
                .toList();
    }

    /** A sum by weights, none of them more than its most; what is cut off goes to the others, as long as they can take it. */
    private static List<Double> spread(double sum, List<Double> weights, List<Double> most) {
        double[] given = new double[weights.size()];
        double left = sum;
        for (int round = 0; round < given.length && left > 1e-9; round++) {
            double open = 0;
            for (int i = 0; i < given.length; i++) {
                open += given[i] < most.get(i) ? weights.get(i) : 0;
            }
            if (open <= 0) {
                break;
            }
            double now = left;
            for (int i = 0; i < given.length; i++) {
                double more =
                        given[i] < most.get(i) ? Math.min(now * weights.get(i) / open, most.get(i) - given[i]) : 0;
                given[i] += more;
                left -= more;
            }
        }
        return Arrays.stream(given).boxed().toList();
    }

    private static double square(double value) {
        return value * value;
    }
}
