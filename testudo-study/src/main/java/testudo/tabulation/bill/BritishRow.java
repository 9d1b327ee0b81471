package testudo.tabulation.bill;

import java.time.Year;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.table.Schema;

/**
 * The United Kingdom in one year: its path, two others, and what is announced to be bought.
 *
 * @param year which
 * @param share of GDP on the plan's path
 * @param path spending on it
 * @param low spending on a line to 2.5% of GDP in 2027, held
 * @param high spending on that line and on to 3% in 2034, held
 * @param airDefence purchases of the plan and signed orders
 * @param submarines in million euros, with their range
 * @param factories six munitions factories and their munitions, in million euros
 * @param rest other rows with a price, in million euros
 */
public record BritishRow(
        Year year,
        Percent share,
        Money path,
        Money low,
        Money high,
        Money airDefence,
        Span submarines,
        Span factories,
        Span rest) {
    private static final String EUR_BN = "EUR bn at 2025 prices";

    public static final Schema<BritishRow> SCHEMA = Schema.of(
                    BritishRow.class,
                    "unitedKingdom",
                    "The United Kingdom to 2040: 2.5% and 3% of GDP beside its path, and what is announced to be bought")
            .whole("year", "year", "of the spending", row -> row.year().getValue())
            .number("pathPercent", "% of GDP", "on the plan's path", row -> row.share().value())
            .number("pathBnEur", EUR_BN, "spending on the plan's path", row -> row.path().billions())
            .number("at25PercentBnEur", EUR_BN, "spending at 2.5% of GDP from 2027 on", row -> row.low().billions())
            .number("at3PercentBnEur", EUR_BN, "the same to 2027, then in a line to 3% in 2034, held", row -> row.high().billions())
            .number("airDefenceBnEur", EUR_BN, "air defence by the plan, and signed orders", row -> row.airDefence().billions())
            .number("submarinesBnEurLow", EUR_BN, "submarines and the deterrent, low end", row -> row.submarines().low() / 1000)
            .number("submarinesBnEur", EUR_BN, "submarines and the deterrent", row -> row.submarines().base() / 1000)
            .number("submarinesBnEurHigh", EUR_BN, "submarines and the deterrent, high end", row -> row.submarines().high() / 1000)
            .number("factoriesBnEur", EUR_BN, "munitions and the six factories", row -> row.factories().base() / 1000)
            .number("restBnEur", EUR_BN, "aircraft, missiles, drones with a price", row -> row.rest().base() / 1000)
            .number("otherAt25PercentBnEur", EUR_BN, "what is left for all else at 2.5%", row -> row.left(row.low()).value())
            .number("otherAt3PercentBnEur", EUR_BN, "what is left for all else at 3%", row -> row.left(row.high()).value());

    /** Billion euros left for all else of so much spending. */
    public Scalar left(Money spending) {
        return Scalar.of(spending.billions()
                - airDefence.billions()
                - (submarines.base() + factories.base() + rest.base()) / 1000);
    }
}
