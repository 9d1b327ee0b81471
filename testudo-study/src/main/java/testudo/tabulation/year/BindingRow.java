package testudo.tabulation.year;

import testudo.procurement.question.ProcurementAnswer;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * A limit that the procurement plan runs into.
 *
 * @param binding the limit and what one more would buy
 */
public record BindingRow(ProcurementAnswer.Binding binding) {
    public static final Schema<BindingRow> SCHEMA = Schema.of(
                    BindingRow.class, "binding", "What the procurement plan runs into, and what one more would buy")
            .text("constraint", "limit and year", row -> row.binding().constraint())
            .number(
                    "dual",
                    "protected value",
                    "worth of one more, if orders could be parts of a unit",
                    row -> row.binding().dual().value())
            .text("meaning", "in words", row -> InWords.of(row.binding()));
}
