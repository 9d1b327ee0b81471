package testudo.tabulation.ground;

import testudo.assumed.Weighed;
import testudo.table.Schema;

/**
 * One unknown of the default plan with what it does to the answer.
 *
 * @param weight of the unknown
 * @param study that found it
 */
public record MatterRow(Weighed.Weight weight, Weighed study) {
    public static final Schema<MatterRow> SCHEMA = Schema.of(
                    MatterRow.class,
                    "whatMatters",
                    "Which unknowns matter most, by the shipped study of the default plan")
            .text("factor", "the unknown, in words", row -> row.weight().factor())
            .number(
                    "low",
                    "",
                    "low end of its values; -1 where rows move together from their low to their high ends",
                    row -> row.weight().low().value())
            .number("high", "", "high end", row -> row.weight().high().value())
            .number(
                    "measureLow",
                    "",
                    "the measure with it alone at its low end",
                    row -> row.weight().measureLow().value())
            .number(
                    "measureHigh",
                    "",
                    "the measure with it alone at its high end",
                    row -> row.weight().measureHigh().value())
            .number(
                    "first",
                    "share",
                    "first-order Sobol index: share of the measure's variance that it makes alone",
                    row -> row.weight().first().value())
            .number(
                    "total",
                    "share",
                    "total Sobol index: share that it makes together with others",
                    row -> row.weight().total().value())
            .number(
                    "totalLow",
                    "share",
                    "low end of the 95% bootstrap interval",
                    row -> row.weight().totalLow().value())
            .number(
                    "totalHigh",
                    "share",
                    "high end of the same",
                    row -> row.weight().totalHigh().value())
            .text(
                    "flipsAt",
                    "the value at which it alone flips the verdict, or: none in its range",
                    row -> row.weight().flipsAt())
            .text("measure", "what was looked at", row -> row.study().measure())
            .text("verdict", "what was held against a bound", row -> row.study().verdict())
            .text(
                    "engine",
                    "that the study fought with",
                    row -> row.study().rests().engine())
            .number("points", "", "of the study", row -> row.study().rests().points())
            .number("trials", "", "of each point", row -> row.study().rests().trials());
}
