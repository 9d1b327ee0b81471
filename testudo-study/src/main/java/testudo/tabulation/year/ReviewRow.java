package testudo.tabulation.year;

import testudo.procurement.TargetReview;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * A member's target against one class beside what it has ready.
 *
 * @param review of the year
 */
public record ReviewRow(TargetReview review) {
    public static final Schema<ReviewRow> SCHEMA = Schema.of(
                    ReviewRow.class,
                    "review",
                    "Each member's target by GDP beside what it has ready at the end of a year")
            .text("member", "ISO 3166-1 alpha-3", row -> row.review().member().code())
            .text(
                    "threatClass",
                    "what the target is against",
                    row -> row.review().capability())
            .number(
                    "target",
                    "fire units that always kill",
                    "by GDP, of the largest multiple",
                    row -> row.review().target().doubleValue())
            .number(
                    "due",
                    "the same",
                    "part of it that should be there by then, on a straight line",
                    row -> row.review().due().doubleValue())
            .number(
                    "delivered",
                    "the same",
                    "in service",
                    row -> row.review().delivered().doubleValue())
            .number(
                    "ready",
                    "the same",
                    "manned and loaded",
                    row -> row.review().ready().doubleValue())
            .number(
                    "readyPercent",
                    "%",
                    "ready of the target",
                    row -> row.review().ratio().value())
            .text(
                    "verdict",
                    "met, on the way, delivered but not ready, or behind",
                    row -> InWords.of(row.review().verdict()))
            .text(
                    "cause",
                    "what keeps it from its target in the last year of the plan",
                    row -> row.review().cause().map(InWords::of).orElse(""));
}
