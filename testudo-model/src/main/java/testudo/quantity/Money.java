package testudo.quantity;

import java.io.Serializable;
import java.util.Locale;

/**
 * An amount of money in one currency at one price basis.
 *
 * @param millions amount in millions of the currency
 * @param currency ISO 4217 code
 * @param basis what its prices are measured in
 */
public record Money(double millions, String currency, PriceBasis basis) implements Serializable {
    public Money {
        if (!Double.isFinite(millions)) {
            throw new IllegalArgumentException("an amount of money must be finite, was " + millions);
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a currency is an ISO 4217 code such as EUR, was '" + currency + "'");
        }
    }

    public static Money ofMillions(double millions, String currency, PriceBasis basis) {
        return new Money(millions, currency, basis);
    }

    public static Money euros(double millions, int baseYear) {
        return new Money(millions, "EUR", PriceBasis.constant(baseYear));
    }

    public double billions() {
        return millions / 1000;
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if currency or price basis differ
     */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(millions + other.millions, currency, basis);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException if currency or price basis differ
     */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(millions - other.millions, currency, basis);
    }

    public Money times(double factor) {
        return new Money(millions * factor, currency, basis);
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency) || !basis.equals(other.basis)) {
            throw new IllegalArgumentException("cannot add " + this + " and " + other
                    + ". Maybe convert both to one currency at one price basis first.");
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f m %s at %s", millions, currency, basis);
    }
}
