package testudo.tabulation.force;

import testudo.facts.Gap;
import testudo.table.Schema;

/**
 * Something that is known to exist but not how many.
 *
 * @param gap in the facts
 */
public record GapRow(Gap gap) {
    public static final Schema<GapRow> SCHEMA = Schema.of(
                    GapRow.class, "gaps", "What is known to exist but not how many: in no total")
            .text("table", "of the facts", row -> row.gap().table())
            .text("row", "its key", row -> row.gap().row())
            .text("what", "what is not known", row -> row.gap().what());
}
