package testudo.tabulation.requirement;

import java.math.BigDecimal;
import testudo.procurement.supply.Cost;
import testudo.table.Schema;
import testudo.tabulation.row.HeldTerm;

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
    private static final String EUR_BN = "EUR bn at 2025 prices";

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
                    EUR_BN,
                    "favourable end of every range",
                    row -> row.cost().millionEur().low() / 1000)
            .number(
                    "costBase",
                    EUR_BN,
                    "base case",
                    row -> row.cost().millionEur().base() / 1000)
            .number(
                    "costHigh",
                    EUR_BN,
                    "unfavourable end of every range",
                    row -> row.cost().millionEur().high() / 1000)
            .text("term", "what is wanted", row -> row.held().term().words())
            .number(
                    "value",
                    "probability, share or nights",
                    "reached, base value",
                    row -> row.held().value().mean())
            .number(
                    "low",
                    "the same",
                    "least over unknown parameters",
                    row -> row.held().value().low())
            .number(
                    "high",
                    "the same",
                    "most over unknown parameters",
                    row -> row.held().value().high())
            .number(
                    "wanted",
                    "the same",
                    "least value wanted",
                    row -> row.held().wanted().value())
            .text("unit", "of the four", row -> row.held().unit())
            .text(
                    "verdict",
                    "yes, no or cannot be said from public data",
                    row -> row.held().verdict().words());
}
