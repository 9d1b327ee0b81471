package testudo.report.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import testudo.procurement.supply.Cost;
import testudo.quantity.Figures;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.report.material.Plain;
import testudo.tabulation.money.ReadingRow;
import testudo.tabulation.row.Words;

/** The readings of the question side by side, with one time and rounds alone. */
public final class ReadingsSection {
    private ReadingsSection() {}

    public static String html(Material material) {
        List<ReadingRow> readings = material.rows(ReadingRow.SCHEMA);
        if (readings.isEmpty()) {
            return Html.absent("readings", "What each reading would be", "readings");
        }
        double most = Pick.most(readings, row -> billions(row.buy()) + billions(row.run()));
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 1)), false, "Reading", "Buy + run");
        readings.forEach(row -> row(chart, row));
        String more = Words.more(readings.stream()
                .map(ReadingRow::multiple)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE));
        return Html.figure(
                "readings",
                "What " + more + " would be under each reading",
                "Billion euros at the plan’s prices: to buy, and to run for ten years",
                "<p class=\"legend\"><span><i class=\"sw buy\"></i>to buy</span> <span><i class=\"sw keep\"></i>to run ten years</span></p>"
                        + chart.html("Cost by reading")
                        + Plain.table(material.tables().of(ReadingRow.SCHEMA)),
                material.money("No official text says what +400% is of; each reading states what it holds fixed. "
                        + "The ranges are in tables/readings.csv and on the first screen."));
    }

    private static double billions(Cost cost) {
        return cost.millionEur().base() / 1000;
    }

    private static void row(TrackTable chart, ReadingRow row) {
        String words = row.multiple().compareTo(BigDecimal.ONE) == 0
                ? "Nothing more, ×1"
                : Material.words(row.reading().key()).replace("/", ", ") + ", ×"
                        + row.multiple().toPlainString();
        double bought = billions(row.buy());
        double run = billions(row.run());
        Track track = Track.on(chart.scale()).bar("buy", 0, bought, 14).bar("keep", bought, bought + run, 14);
        chart.row(words, track, Figures.number(bought) + " + " + Figures.number(run));
    }
}
