package testudo.tabulation.money;

import testudo.facts.Price;
import testudo.table.Schema;

/**
 * A public price.
 *
 * @param price the price with its source
 */
public record PriceRow(Price price) {
    private static final String THE_PRICE = "the price";
    private static final String UNIT = "EUR m";

    public static final Schema<PriceRow> SCHEMA = Schema.of(PriceRow.class, "prices", "Public prices, each once")
            .text("system", "key of the system", row -> row.price().system())
            .text("part", "what the price is of", row -> row.price().part())
            .number("low", UNIT, THE_PRICE, PriceRow::millions)
            .number("base", UNIT, THE_PRICE, PriceRow::millions)
            .number("high", UNIT, THE_PRICE, PriceRow::millions)
            .text("unit", "unit", row -> UNIT)
            .text(
                    "priceBasis",
                    "currency and year",
                    row -> row.price().inEuros2025().basis().toString())
            .text("source", "key of the source", row -> row.price().source())
            .text("grade", "how well it is known", row -> row.price().grade().key())
            .text("content", "what the price contains", row -> row.price().content());

    private double millions() {
        return price.inEuros2025().millions();
    }
}
