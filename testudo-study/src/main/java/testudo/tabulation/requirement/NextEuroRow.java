package testudo.tabulation.requirement;

import testudo.quantity.PriceBasis;
import testudo.requirement.NextEuro;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * What the next euro could go to.
 *
 * @param next what was tried and how much of the gap it closes
 */
public record NextEuroRow(NextEuro next) {
    public static final Schema<NextEuroRow> SCHEMA = Schema.of(
                    NextEuroRow.class, "nextEuro", "What the next euro should go to, the best first")
            .text("kind", "rounds, fire units, sensors or low-cost layers", row -> InWords.kind(row.next()))
            .text("what", "in words", row -> InWords.what(row.next()))
            .number(
                    "triedBnEur",
                    PriceBasis.EUR_BN,
                    "sum that was tried, base case",
                    row -> row.next().cost().millionEur().base() / 1000)
            .number(
                    "mean",
                    "% of the gap for EUR 1 bn",
                    "part of the gap to the goal that it closes",
                    row -> 100 * row.next().gapClosed().mean())
            .number(
                    "low",
                    "the same",
                    "least over kill probabilities",
                    row -> 100 * row.next().gapClosed().low())
            .number(
                    "high",
                    "the same",
                    "most over kill probabilities",
                    row -> 100 * row.next().gapClosed().high());
}
