package testudo.procurement.supply;

import java.io.Serializable;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/**
 * An amount of euros that is not known exactly.
 *
 * @param millionEur low, base and high
 * @param basis what its prices are measured in
 */
public record Cost(Span millionEur, PriceBasis basis) implements Serializable {

    public static Cost of(Span millionEur, PriceBasis basis) {
        return new Cost(millionEur, basis);
    }

    public static Cost nothing(PriceBasis basis) {
        return new Cost(Span.exactly(0), basis);
    }

    /**
     * The sum, low with low and high with high.
     *
     * @throws IllegalArgumentException if the price bases differ
     */
    public Cost plus(Cost other) {
        if (!basis.equals(other.basis)) {
            throw new IllegalArgumentException("cannot add a cost at " + basis + " to one at " + other.basis
                    + ". Maybe convert both to one price basis first.");
        }
        return new Cost(millionEur.plus(other.millionEur), basis);
    }

    public Money low() {
        return money(millionEur.low());
    }

    public Money base() {
        return money(millionEur.base());
    }

    public Money high() {
        return money(millionEur.high());
    }

    /** The cost of so many. */
    public Cost times(long count) {
        return times((double) count);
    }

    Cost times(double factor) {
        return new Cost(millionEur.times(factor), basis);
    }

    /** Low times low, base times base, high times high. */
    public Cost times(Span factor) {
        Span by = millionEur;
        return new Cost(Span.of(by.low() * factor.low(), by.base() * factor.base(), by.high() * factor.high()), basis);
    }

    public Cost inWholeMillions() {
        Span s = millionEur;
        return new Cost(Span.of(Math.rint(s.low()), Math.rint(s.base()), Math.rint(s.high())), basis);
    }

    private Money money(double millions) {
        return Money.ofMillions(millions, "EUR", basis);
    }
}
