package testudo.tabulation.money;

import testudo.procurement.supply.Cost;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;
import testudo.table.Schema;

/**
 * A part of the bill.
 *
 * @param part what is paid for, in words
 * @param cost what it costs
 */
public record CostRow(String part, Cost cost) {
    public static final String UNIT = PriceBasis.EUR_BN;

    public static final Schema<CostRow> SCHEMA = Schema.of(
                    CostRow.class,
                    "costs",
                    "What the bill is made of, under the plan's reading at its largest multiple, and what the plan buys beside it")
            .text("part", "what is paid for", CostRow::part)
            .number(
                    "low",
                    UNIT,
                    "its part of the low end of the bill's band; the parts add up",
                    row -> row.billions().low())
            .number("base", UNIT, "base case", row -> row.billions().base())
            .number(
                    "high",
                    UNIT,
                    "its part of the high end of the bill's band; the parts add up",
                    row -> row.billions().high())
            .text("unit", "of the three", row -> UNIT);

    /** In billions of euros. */
    public Span billions() {
        Span millions = cost.millionEur();
        return Span.of(millions.low() / 1000, millions.base() / 1000, millions.high() / 1000);
    }
}
