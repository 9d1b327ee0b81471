package testudo.tabulation.money;

import java.util.Optional;
import testudo.mobility.Moves;
import testudo.quantity.Span;
import testudo.table.Schema;

/**
 * The travelling reserve on its way to one region, and what works that the related spending pays for save of that.
 *
 * @param moves all of it
 * @param arrival in one region
 * @param raided whether the goal's first raid comes from there
 */
public record MoveRow(Moves moves, Moves.Arrival arrival, boolean raided) {
    public static final Schema<MoveRow> SCHEMA = Schema.of(
                    MoveRow.class,
                    "moves",
                    "Days until nine tenths of the travelling reserve have reached a region, and what works of the related 1.5% save")
            .text("region", "where to", r -> r.arrival.region())
            .text("force", "multiple of today's force", r -> "×" + r.arrival.factor())
            .yes("raided", "yes where the goal's first raid comes from", MoveRow::raided)
            .number(
                    "fireUnits",
                    "fire units",
                    "that travel",
                    r -> r.arrival.fireUnits().base())
            .maybeNumber("daysLow", "days", "until nine tenths are there, favourable end", r -> low(r.arrival.days()))
            .maybeNumber("days", "days", "the same; empty where so many cannot come", r -> base(r.arrival.days()))
            .maybeNumber("daysHigh", "days", "the same, unfavourable end", r -> high(r.arrival.days()))
            .maybeNumber("daysAfterLow", "days", "after the works, favourable end", r -> low(r.arrival.daysAfter()))
            .maybeNumber("daysAfter", "days", "after the works", r -> base(r.arrival.daysAfter()))
            .maybeNumber("daysAfterHigh", "days", "after the works, unfavourable end", r -> high(r.arrival.daysAfter()))
            .number(
                    "savesDaysLow",
                    "days",
                    "saved, least of the three ends",
                    r -> r.arrival.savedDays().low())
            .number("savesDays", "days", "saved", r -> r.arrival.savedDays().base())
            .number(
                    "savesDaysHigh",
                    "days",
                    "saved, most of the three ends",
                    r -> r.arrival.savedDays().high())
            .number(
                    "worksBnEurLow",
                    "EUR bn",
                    "what the works cost, low end",
                    r -> r.moves.worksBnEur().low())
            .number(
                    "worksBnEur",
                    "EUR bn",
                    "what the works cost, of the share for mobility",
                    r -> r.moves.worksBnEur().base())
            .number(
                    "worksBnEurHigh",
                    "EUR bn",
                    "what the works cost, high end",
                    r -> r.moves.worksBnEur().high())
            .number(
                    "mobilityBnEur",
                    "EUR bn",
                    "the stated share of the related spending over the plan's years",
                    r -> r.moves.budgetBnEur().base())
            .number(
                    "presentOnDay1Percent",
                    "%",
                    "of the reserve present by the end of the day, before the works",
                    r -> present(r, 1))
            .number("presentOnDay3Percent", "%", "the same", r -> present(r, 3))
            .number("presentOnDay5Percent", "%", "the same", r -> present(r, 5))
            .number("presentOnDay10Percent", "%", "the same", r -> present(r, 10));

    private static double present(MoveRow row, int day) {
        return row.arrival.byDay().getOrDefault(day, Span.exactly(0)).base();
    }

    private static Optional<Double> low(Optional<Span> days) {
        return days.map(Span::low);
    }

    private static Optional<Double> base(Optional<Span> days) {
        return days.map(Span::base);
    }

    private static Optional<Double> high(Optional<Span> days) {
        return days.map(Span::high);
    }
}
