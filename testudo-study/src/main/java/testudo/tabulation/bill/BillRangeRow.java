package testudo.tabulation.bill;

import testudo.procurement.band.Driven;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * What one stated range does to a bill by itself.
 *
 * @param bill key of the bill: signed, fiveTimes, affordable or requirement
 * @param range in words
 * @param millionEur the bill at either end of the range
 */
public record BillRangeRow(String bill, String range, Span millionEur) {
    /** Name of the row that has the whole band. */
    public static final String ALL = "all ranges together";

    public static final Schema<BillRangeRow> SCHEMA = Schema.of(
                    BillRangeRow.class,
                    "billRanges",
                    "Which stated range drives the band of each bill: that range at its ends, all others at their base")
            .text("bill", "signed, fiveTimes, affordable or requirement", BillRangeRow::bill)
            .text("range", "what is not known exactly; the last row of a bill is its whole band", BillRangeRow::range)
            .number(
                    "low",
                    PriceBasis.EUR_BN,
                    "the bill at the cheaper end",
                    row -> row.millionEur().low() / 1000)
            .number(
                    "base",
                    PriceBasis.EUR_BN,
                    "the bill",
                    row -> row.millionEur().base() / 1000)
            .number(
                    "high",
                    PriceBasis.EUR_BN,
                    "the bill at the dearer end",
                    row -> row.millionEur().high() / 1000);

    static BillRangeRow of(String bill, Driven driven) {
        return new BillRangeRow(bill, InWords.of(driven.range()), driven.millionEur());
    }

    /** Whether it is the whole band. */
    public boolean whole() {
        return range.equals(ALL);
    }
}
