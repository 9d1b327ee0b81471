package testudo.tabulation.money;

import java.util.Optional;
import testudo.ledger.RelatedLine;
import testudo.quantity.Span;
import testudo.table.Schema;

/**
 * The related line of the pledge beside the core, of one member in one year.
 *
 * @param row as the ledger has it
 */
public record RelatedRow(RelatedLine.Row row) {
    public static final Schema<RelatedRow> SCHEMA = Schema.of(
                    RelatedRow.class,
                    "relatedLine",
                    "The related 1.5% beside the core: what is known to be counted in it, and what is a gap")
            .key(
                    "member",
                    "whose",
                    r -> r.row.member().code(),
                    r -> r.row.member().code())
            .whole("year", "year", "which", r -> r.row.year().getValue())
            .number(
                    "corePercent",
                    "% of GDP",
                    "core spending on the plan's path",
                    r -> r.row.core().value())
            .number(
                    "coreBnEur",
                    "EUR bn",
                    "the same in money",
                    r -> r.row.coreMoney().billions())
            .number(
                    "relatedPercentLow",
                    "% of GDP",
                    "related spending, low end",
                    r -> r.row.related().low())
            .number(
                    "relatedPercent",
                    "% of GDP",
                    "related spending",
                    r -> r.row.related().base())
            .number(
                    "relatedPercentHigh",
                    "% of GDP",
                    "related spending, high end",
                    r -> r.row.related().high())
            .number(
                    "relatedBnEurLow",
                    "EUR bn",
                    "the same in money, low end",
                    r -> r.row.billionEur().low())
            .number(
                    "relatedBnEur",
                    "EUR bn",
                    "the same in money",
                    r -> r.row.billionEur().base())
            .number(
                    "relatedBnEurHigh",
                    "EUR bn",
                    "the same in money, high end",
                    r -> r.row.billionEur().high())
            .text(
                    "level",
                    "stated for the year or reached; on a line from a stated level to the ceiling; or on a line from an assumed range",
                    r -> r.row.level().key())
            .maybeText(
                    "counted",
                    "what the member is known to count in it; nothing is a gap",
                    r -> Optional.of(String.join("; ", r.row.counted())).filter(words -> !words.isEmpty()))
            .maybeNumber(
                    "knownBnEur",
                    "EUR bn",
                    "of it known in money for the year; nothing is a gap",
                    r -> r.row.amounts().map(Span::base))
            .yes("gap", "yes where neither a level nor anything counted is known", RelatedRow::gap)
            .text("facts", "rows of the facts on infrastructure", r -> String.join(" ", r.row.facts()));

    private boolean gap() {
        return row.level() == RelatedLine.Level.ASSUMED && row.counted().isEmpty();
    }
}
