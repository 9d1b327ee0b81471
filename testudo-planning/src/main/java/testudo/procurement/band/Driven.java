package testudo.procurement.band;

import testudo.quantity.Scalar;
import testudo.quantity.Span;

/**
 * A bill with one stated range at its two ends and every other at its base.
 *
 * @param range which range
 * @param millionEur the bill at its low, base and high end, in order of size
 */
public record Driven(StatedRange range, Span millionEur) {
    /** The bill at the two ends in million euros, whichever is the dearer. */
    public static Driven of(StatedRange range, Scalar base, Scalar one, Scalar other) {
        return of(range, base.value(), one.value(), other.value());
    }

    static Driven of(StatedRange range, double base, double one, double other) {
        return new Driven(
                range, Span.of(Math.min(base, Math.min(one, other)), base, Math.max(base, Math.max(one, other))));
    }

    /** From end to end. */
    double width() {
        return millionEur.high() - millionEur.low();
    }
}
