package testudo.tabulation.year;

import java.util.Optional;
import testudo.procurement.question.ProcurementAnswer;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * What a member lacks against one class in the plan's last year.
 *
 * @param shortfall the lack and its cause
 */
public record ShortfallRow(ProcurementAnswer.Shortfall shortfall) {
    public static final Schema<ShortfallRow> SCHEMA = Schema.of(
                    ShortfallRow.class,
                    "shortfalls",
                    "What the procurement plan leaves unmet in its last year, and why")
            .text(
                    "member",
                    "ISO 3166-1 alpha-3",
                    row -> row.shortfall().member().code())
            .text(
                    "capability",
                    "threat class that the capability is against",
                    row -> row.shortfall().capability())
            .whole(
                    "year",
                    "year",
                    "the last of the plan",
                    row -> row.shortfall().year().getValue())
            .exact(
                    "wanted",
                    "fire units that always kill",
                    "member's share of the wanted force: kill probability times reach",
                    row -> Optional.of(row.shortfall().wanted()))
            .exact(
                    "met",
                    "the same",
                    "ready",
                    row -> Optional.of(row.shortfall().met()))
            .text(
                    "cause",
                    "what one more would have to overcome first",
                    row -> InWords.of(row.shortfall().cause()));
}
