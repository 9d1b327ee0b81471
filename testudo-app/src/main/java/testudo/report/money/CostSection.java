package testudo.report.money;

import java.util.List;
import testudo.quantity.Figures;
import testudo.quantity.Span;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.tabulation.money.CostRow;

/** What the bill is made of, where the result says so. */
public final class CostSection {
    private CostSection() {}

    public static String html(Material material) {
        List<CostRow> costs = material.rows(CostRow.SCHEMA);
        if (costs.isEmpty()) {
            return "";
        }
        double most = Pick.most(costs, row -> row.billions().high());
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 1)), false, "Part", "Mean [range]");
        costs.forEach(row -> row(chart, row.part(), row.billions()));
        return Html.figure(
                "costs",
                "What the bill is made of",
                Html.text(CostRow.UNIT),
                chart.html("Parts of the bill", "band", "low to high", "mean", "mean"),
                material.money(
                        "Each price enters once with its stated content. Ranges of parts do not add up to the range of the sum."));
    }

    private static void row(TrackTable chart, String part, Span cost) {
        chart.row(
                part,
                Track.on(chart.scale()).band(cost.base(), cost.low(), cost.high()),
                Figures.withBand(cost.base(), cost.low(), cost.high(), ""));
    }
}
