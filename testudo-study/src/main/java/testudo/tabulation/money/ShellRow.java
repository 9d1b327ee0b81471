package testudo.tabulation.money;

import java.time.Year;
import testudo.quantity.Span;
import testudo.table.Schema;

/**
 * 155 mm shells of Europe in one year against "millions".
 *
 * @param year which
 * @param output rounds made in the year
 * @param made rounds made since 2022, all together: no stock can be larger
 * @param stated whether a figure is stated for the year, rather than the line between two
 */
public record ShellRow(Year year, Span output, Span made, boolean stated) {
    private static final double MILLION = 1e6;

    public static final Schema<ShellRow> SCHEMA = Schema.of(
                    ShellRow.class, "shells", "155 mm shells made in Europe by year, against millions")
            .whole("year", "year", "of the output", row -> row.year().getValue())
            .number(
                    "outputLowMillion",
                    "million rounds",
                    "a third of what is stated, as investigators hold",
                    row -> row.output().low() / MILLION)
            .number(
                    "outputMillion",
                    "million rounds",
                    "made in the year, as stated",
                    row -> row.output().base() / MILLION)
            .number(
                    "outputHighMillion",
                    "million rounds",
                    "the largest statement",
                    row -> row.output().high() / MILLION)
            .number(
                    "madeSince2022LowMillion",
                    "million rounds",
                    "made since 2022, low end; no stock can be larger",
                    row -> row.made().low() / MILLION)
            .number(
                    "madeSince2022Million",
                    "million rounds",
                    "made since 2022; no stock can be larger",
                    row -> row.made().base() / MILLION)
            .number(
                    "madeSince2022HighMillion",
                    "million rounds",
                    "the same, high end",
                    row -> row.made().high() / MILLION)
            .yes("millions", "yes where the year's output is a million or more", ShellRow::inMillions)
            .yes(
                    "stated",
                    "yes where a source states the year; else on the line between two statements, the last one held",
                    ShellRow::stated);

    /** Whether a year's output is a million or more. */
    public boolean inMillions() {
        return output.base() >= MILLION;
    }
}
