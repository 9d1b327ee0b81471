package testudo.tabulation.year;

import java.time.Year;
import testudo.table.Schema;
import testudo.tabulation.row.HeldTerm;
import testudo.telling.InWords;

/**
 * One term of the goal held against one year of the procurement plan.
 *
 * @param year at its end
 * @param held the term and what is reached
 */
public record YearGoalRow(Year year, HeldTerm held) {
    public static final Schema<YearGoalRow> SCHEMA = Schema.of(
                    YearGoalRow.class, "yearGoal", "The goal held against each year of the procurement plan")
            .whole("year", "year", "at its end", row -> row.year().getValue())
            .also(schema -> HeldTerm.reached(schema, YearGoalRow::held))
            .text("unit", "of the four", row -> row.held().unit())
            .text(
                    "verdict",
                    "yes, no or cannot be said from public data",
                    row -> InWords.of(row.held().verdict()));
}
