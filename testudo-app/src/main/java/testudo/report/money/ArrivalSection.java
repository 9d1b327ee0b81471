package testudo.report.money;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import testudo.procurement.supply.YearRange;
import testudo.quantity.Figures;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.report.material.Plain;
import testudo.tabulation.money.ArrivalRow;
import testudo.tabulation.row.Words;
import testudo.tabulation.year.ReachedRow;

/** When what is missing could be ready, by production line. */
public final class ArrivalSection {
    private ArrivalSection() {}

    public static String html(Material material) {
        List<ArrivalRow> arrival = material.rows(ArrivalRow.SCHEMA);
        if (arrival.isEmpty()) {
            return Html.absent("arrival", "When the missing units could be ready", "arrival");
        }
        List<ArrivalRow> known = Pick.where(arrival, row -> row.ready().base().isPresent());
        double from = known.stream()
                .mapToDouble(row -> year(row.ready().early().or(row.ready()::base)))
                .min()
                .orElse(2026);
        double to = known.stream()
                .mapToDouble(row -> year(row.ready().late().or(row.ready()::base)))
                .max()
                .orElse(2040);
        TrackTable chart = TrackTable.on(
                Scale.years(Math.min(from, 2026), Math.max(to, 2035)), true, "Production line", "Year [range]");
        arrival.forEach(row -> row(chart, row));
        return Html.figure(
                "arrival",
                "When the missing units could be ready",
                "What is ready under the plan by year; the earliest year in which each production line by itself could deliver the last, crewed",
                reached(material.rows(ReachedRow.SCHEMA))
                        + "<h3>By production line, for all of " + Words.brief(material.largest())
                        + " in today’s mix</h3>"
                        + chart.html("Earliest year and its range", "band", "range", "mean", "earliest year")
                        + Plain.folded(
                                "What the years are made from",
                                material.tables().of(ArrivalRow.SCHEMA)),
                material.about("Missing ÷ (stated output × Europe’s share of the line) + lead time + crew training. "
                        + "Outputs are makers’ statements; Europe’s share of a line is assumed."));
    }

    private static double year(Optional<Year> year) {
        return year.map(Year::getValue).orElse(0);
    }

    /** The plan as a bar; each single limit as a mark. */
    private static String reached(List<ReachedRow> reached) {
        if (reached.isEmpty()) {
            return "";
        }
        TrackTable chart = TrackTable.on(Scale.PERCENT, false, "Year", "Plan · held up by");
        reached.forEach(row -> chart.row(
                row.year().toString(),
                Track.on(chart.scale())
                        .bar("buy", 0, row.plan().value(), 12)
                        .tick("mean", row.money().value())
                        .square("then", row.factories().value()),
                Figures.percent(Math.rint(row.plan().value())) + " · " + row.held()));
        return "<h3>Of what members lack against their GDP shares, percent by class of threat</h3>"
                + "<p class=\"legend\"><span><i class=\"sw buy\"></i>ready under the plan</span> "
                + "<span><i class=\"sw mean\"></i>if money alone held it up</span> "
                + "<span><i class=\"sw then\"></i>if factories alone did</span></p>"
                + chart.html("Share that is ready at the end of each year");
    }

    private static void row(TrackTable chart, ArrivalRow row) {
        String words = Material.capital(row.name().replace('_', ' '));
        YearRange ready = row.ready();
        if (ready.base().isEmpty()) {
            chart.without(words, ArrivalRow.words(ready.base()));
            return;
        }
        double mean = year(ready.base());
        double low = year(ready.early().or(ready::base));
        double high = ready.late()
                .map(late -> (double) late.getValue())
                .orElse(chart.scale().to());
        String figure = ready.late().isEmpty()
                ? Figures.year(mean) + " [" + Figures.year(low) + "–" + ArrivalRow.words(ready.late()) + "]"
                : Figures.withBand(mean, low, high, "year");
        chart.row(words, Track.on(chart.scale()).band(mean, low, high), figure);
    }
}
