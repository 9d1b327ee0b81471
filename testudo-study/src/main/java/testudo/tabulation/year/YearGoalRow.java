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
            .text("term", "what is wanted", row -> InWords.of(row.held().term()))
            .number(
                    "value",
                    "probability, share or nights",
                    "reached, base value",
                    row -> row.held().value().mean())
            .number(
                    "low",
                    "the same",
                    "least over unknown parameters",
                    row -> row.held().value().low())
            .number(
                    "high",
                    "the same",
                    "most over unknown parameters",
                    row -> row.held().value().high())
            .number(
                    "wanted",
                    "the same",
                    "least value wanted",
                    row -> row.held().wanted().value())
            .text("unit", "of the four", row -> row.held().unit())
            .text(
                    "verdict",
                    "yes, no or cannot be said from public data",
                    row -> InWords.of(row.held().verdict()));
}
