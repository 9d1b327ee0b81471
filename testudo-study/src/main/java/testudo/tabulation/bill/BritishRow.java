package testudo.tabulation.bill;

import testudo.procurement.payer.BritishYear;
import testudo.table.Schema;

/**
 * The United Kingdom in one year.
 *
 * @param british its path, two others, and what is announced to be bought
 */
public record BritishRow(BritishYear british) {
    private static final String EUR_BN = "EUR bn at 2025 prices";

    public static final Schema<BritishRow> SCHEMA = Schema.of(
                    BritishRow.class,
                    "unitedKingdom",
                    "The United Kingdom to 2040: 2.5% and 3% of GDP beside its path, and what is announced to be bought")
            .whole(
                    "year",
                    "year",
                    "of the spending",
                    row -> row.british().year().getValue())
            .number(
                    "pathPercent",
                    "% of GDP",
                    "on the plan's path",
                    row -> row.british().share().value())
            .number(
                    "pathBnEur",
                    EUR_BN,
                    "spending on the plan's path",
                    row -> row.british().path().billions())
            .number(
                    "at25PercentBnEur",
                    EUR_BN,
                    "spending at 2.5% of GDP from 2027 on",
                    row -> row.british().low().billions())
            .number(
                    "at3PercentBnEur",
                    EUR_BN,
                    "the same to 2027, then in a line to 3% in 2034, held",
                    row -> row.british().high().billions())
            .number(
                    "airDefenceBnEur",
                    EUR_BN,
                    "air defence by the plan, and signed orders",
                    row -> row.british().airDefence().billions())
            .number(
                    "submarinesBnEurLow",
                    EUR_BN,
                    "submarines and the deterrent, low end",
                    row -> row.british().submarines().low() / 1000)
            .number(
                    "submarinesBnEur",
                    EUR_BN,
                    "submarines and the deterrent",
                    row -> row.british().submarines().base() / 1000)
            .number(
                    "submarinesBnEurHigh",
                    EUR_BN,
                    "submarines and the deterrent, high end",
                    row -> row.british().submarines().high() / 1000)
            .number(
                    "factoriesBnEur",
                    EUR_BN,
                    "munitions and the six factories",
                    row -> row.british().factories().base() / 1000)
            .number(
                    "restBnEur",
                    EUR_BN,
                    "aircraft, missiles, drones with a price",
                    row -> row.british().rest().base() / 1000)
            .number(
                    "otherAt25PercentBnEur",
                    EUR_BN,
                    "what is left for all else at 2.5%",
                    row -> row.british().left(row.british().low()).value())
            .number(
                    "otherAt3PercentBnEur",
                    EUR_BN,
                    "what is left for all else at 3%",
                    row -> row.british().left(row.british().high()).value());
}
