package testudo.tabulation.money;

import java.time.Year;
import java.util.Optional;
import testudo.ledger.OtherRearmament;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * Something else that a member said it would buy.
 *
 * @param plan as the ledger holds it
 */
public record RearmamentRow(OtherRearmament.Row plan) {
    public static final Schema<RearmamentRow> SCHEMA = Schema.of(
                    RearmamentRow.class,
                    "rearmament",
                    "What members said they would buy beside air and missile defence")
            .text(
                    "by",
                    "ISO 3166-1 alpha-3, or who else said it",
                    row -> row.plan().by())
            .text("what", "what is to be bought", row -> row.plan().what())
            .text(
                    "kind",
                    "of equipment; factories are production lines",
                    row -> row.plan().kind())
            .yes(
                    "productionLine",
                    "yes for a factory or its output",
                    row -> row.plan().line())
            .inUnitOfRow(
                    "count",
                    "how many, where a number is stated",
                    row -> row.plan().count(),
                    row -> row.plan().unit())
            .text("unit", "of the count", row -> row.plan().unit())
            .maybeNumber(
                    "bnEurLow",
                    PriceBasis.EUR_BN,
                    "at the low end of what such things cost; a printed sum is its own range",
                    row -> row.plan().range().map(span -> span.low() / 1000))
            .maybeNumber(
                    "bnEur",
                    PriceBasis.EUR_BN,
                    "a printed sum, or what is still to be bought at the price of one; of output a year, a year of it; empty is a gap, not nothing",
                    row -> row.plan().euros().map(Money::billions))
            .maybeNumber(
                    "bnEurHigh",
                    PriceBasis.EUR_BN,
                    "at the high end",
                    row -> row.plan().range().map(span -> span.high() / 1000))
            .maybeText(
                    "gap",
                    "why there is no price",
                    row -> row.plan().euros().isEmpty() ? Optional.of(InWords.noPrice(row.plan())) : Optional.empty())
            .maybeText(
                    "from", "first year of its money", row -> row.plan().from().map(Year::toString))
            .maybeText("to", "last year", row -> row.plan().to().map(Year::toString))
            .text("status", "contract, plan, press", row -> row.plan().status())
            .yes(
                    "counted",
                    "whether its money is in the sums",
                    row -> row.plan().counted())
            .text("source", "key of the source", row -> row.plan().source());
}
