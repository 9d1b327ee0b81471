package testudo.telling;

import java.util.List;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

/** What fills a place of a template. It holds no word of any language but names. */
public sealed interface Filling
        permits Filling.Amount, Filling.Banded, Filling.Name, Filling.Choice, Filling.Listing, Phrase {
    /** Nothing to tell: a template chooses by the key {@code none}. */
    Filling NOTHING = new Choice("none");

    /**
     * A figure with its range, or without one where it is exact.
     *
     * @param value base, low and high
     */
    record Amount(Span value) implements Filling {
        static Amount exactly(double value) {
            return new Amount(Span.exactly(value));
        }
    }

    /**
     * A computed figure that never stands without its band.
     *
     * @param value mean and bands
     */
    record Banded(Estimate value) implements Filling {}

    /**
     * A name that is the same in every language, such as a year, a raid, a system or a member.
     *
     * @param text as it stands
     */
    record Name(String text) implements Filling {}

    /**
     * A case that a template has its own words for.
     *
     * @param key which
     */
    record Choice(String key) implements Filling {}

    /**
     * Several things, told one after the other.
     *
     * @param items in their order
     * @param join how the last one is joined to those before
     */
    record Listing(List<Filling> items, Join join) implements Filling {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** How things are joined. */
    enum Join {
        /** Commas, and an "and" before the last. */
        AND,
        /** Spaces: whole sentences. */
        SPACE,
        /** Commas alone. */
        COMMA
    }
}
