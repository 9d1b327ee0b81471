package testudo.tabulation.requirement;

import java.math.BigDecimal;
import testudo.procurement.supply.Cost;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;
import testudo.tabulation.row.HeldTerm;
import testudo.telling.InWords;

/**
 * One term of the goal held against one multiple of today's mix.
 *
 * @param multiple of what is in service, under the plan's reading
 * @param longAndMedium long- and medium-range fire units wanted
 * @param fireUnits wanted in all
 * @param cost of the multiple
 * @param held the term and what is reached
 */
public record MultipleRow(BigDecimal multiple, int longAndMedium, int fireUnits, Cost cost, HeldTerm held) {

    public static final Schema<MultipleRow> SCHEMA = Schema.of(
                    MultipleRow.class, "multiples", "Multiples of today's mix held against the goal")
            .number(
                    "multiple",
                    "times",
                    "of what is in service, under the plan's reading",
                    row -> row.multiple().doubleValue())
            .whole("longAndMedium", "fire units", "long- and medium-range ones wanted", MultipleRow::longAndMedium)
            .whole("fireUnits", "fire units", "wanted in all", MultipleRow::fireUnits)
            .number(
                    "costLow",
                    PriceBasis.EUR_BN,
                    "favourable end of every range",
                    row -> row.cost().millionEur().low() / 1000)
            .number(
                    "costBase",
                    PriceBasis.EUR_BN,
                    "base case",
                    row -> row.cost().millionEur().base() / 1000)
            .number(
                    "costHigh",
                    PriceBasis.EUR_BN,
                    "unfavourable end of every range",
                    row -> row.cost().millionEur().high() / 1000)
            .also(schema -> HeldTerm.reached(schema, MultipleRow::held))
            .text("unit", "of the four", row -> row.held().unit())
            .text(
                    "verdict",
                    "yes, no or cannot be said from public data",
                    row -> InWords.of(row.held().verdict()));
}
