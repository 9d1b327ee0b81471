package testudo.procurement.bill;

import testudo.quantity.Span;

/** Which end of every range is taken: the favourable, the base or the unfavourable one. */
enum Case {
    EARLY,
    BASE,
    LATE;

    /** Of a range where more is better. */
    double good(Span span) {
        return switch (this) {
            case EARLY -> span.high();
            case BASE -> span.base();
            case LATE -> span.low();
        };
    }

    /** Of a range where less is better. */
    double bad(Span span) {
        return switch (this) {
            case EARLY -> span.low();
            case BASE -> span.base();
            case LATE -> span.high();
        };
    }
}
