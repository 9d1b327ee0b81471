package testudo.ledger;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import testudo.facts.tables.FactRow;
import testudo.quantity.Span;

/**
 * What one of the things costs that a member said it would buy.
 *
 * @param eachMillion million euros at 2025 prices, of one or of a year
 * @param whole whether that is the price of a year in all rather than of one
 * @param toBuy how many of the stated number are still to be bought; empty where all are
 * @param from first year of its money
 * @param to last year
 * @param counted whether its money is in the sums of its member
 */
public record ItemPrice(
        Span eachMillion,
        boolean whole,
        Optional<BigDecimal> toBuy,
        Optional<Year> from,
        Optional<Year> to,
        boolean counted) {
    static ItemPrice of(FactRow row) {
        return new ItemPrice(
                Span.of(end(row, "each_low"), end(row, "each_base"), end(row, "each_high")),
                row.text("measure").equals("a_year"),
                row.decimal("to_buy"),
                row.whole("from_year").map(Year::of),
                row.whole("to_year").map(Year::of),
                row.text("counted").equals("yes"));
    }

    private static double end(FactRow row, String column) {
        return row.decimal(column)
                .orElseThrow(() -> new IllegalArgumentException(row + " has no " + column))
                .doubleValue();
    }

    /** Million euros of so many, or of what of them is still to be bought. */
    public Span of(BigDecimal count) {
        return whole ? eachMillion : eachMillion.times(toBuy.orElse(count).doubleValue());
    }
}
