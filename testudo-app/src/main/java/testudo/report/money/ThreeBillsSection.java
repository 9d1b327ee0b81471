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
import testudo.report.material.Plain;
import testudo.tabulation.bill.AffordableRow;
import testudo.tabulation.bill.BillRangeRow;
import testudo.tabulation.bill.OrderRow;
import testudo.tabulation.bill.SignedDeliveryRow;
import testudo.telling.InWords;

/** The three bills and the public requirement: which stated range drives the band of each. */
public final class ThreeBillsSection {
    private static final String TITLE = "Signed, for the multiple, affordable, required: what drives each bill";

    private ThreeBillsSection() {}

    public static String html(Material material) {
        List<BillRangeRow> rows = material.rows(BillRangeRow.SCHEMA);
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder charts = new StringBuilder();
        for (String bill : Pick.values(rows, BillRangeRow::bill)) {
            charts.append(chart(bill, Pick.where(rows, row -> row.bill().equals(bill))));
        }
        return Html.figure(
                "three-bills",
                TITLE,
                "EUR bn at 2025 prices; each bar is the bill with one range at its ends and all others at their base",
                charts
                        + Plain.folded(
                                "What the money allows, by share and year",
                                material.tables().of(AffordableRow.SCHEMA))
                        + Plain.folded(
                                "Signed orders: due, delivered, and when the rest comes",
                                material.tables().of(SignedDeliveryRow.SCHEMA))
                        + Plain.folded("The order book", material.tables().of(OrderRow.SCHEMA)),
                material.money(
                        "The bills are never added: signed money buys what is in no other bill; what is affordable is a part of what the multiple lacks. "
                                + "The last bar of each is its band: the ranges taken as independent of each other."));
    }

    private static String chart(String bill, List<BillRangeRow> rows) {
        double most = Pick.most(rows, row -> row.millionEur().high() / 1000);
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 1)), false, "Range", "Low to high");
        rows.forEach(row -> row(chart, row));
        return chart.html("The bill of " + InWords.bill(bill), "band", "low to high", "mean", "base");
    }

    private static void row(TrackTable chart, BillRangeRow row) {
        Span bn = row.millionEur().times(0.001);
        chart.row(
                row.range(),
                Track.on(chart.scale()).band(bn.base(), bn.low(), bn.high()),
                Figures.withBand(bn.base(), bn.low(), bn.high(), ""));
    }
}
