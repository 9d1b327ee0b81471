package testudo.report.money;

import java.util.List;
import java.util.Locale;
import testudo.assessment.Force;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Forces;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.report.material.Plain;
import testudo.tabulation.fight.NightBillRow;
import testudo.tabulation.fight.RoundsRow;
import testudo.tabulation.row.Words;

/** What a night costs each side, and the rounds that it takes. */
public final class BillSection {
    private static final String TITLE = "Rounds used and each side’s bill for a night";

    private BillSection() {}

    public static String html(Material material) {
        List<NightBillRow> bills = material.rows(NightBillRow.SCHEMA);
        String rounds = material.rows(RoundsRow.SCHEMA).isEmpty()
                ? ""
                : Plain.folded("Rounds by raid and system", material.tables().of(RoundsRow.SCHEMA));
        if (bills.isEmpty() && rounds.isEmpty()) {
            return Html.absent("use", TITLE, "bills");
        }
        return Html.figure(
                "use",
                TITLE,
                Html.text((bills.isEmpty() ? "" : NightBillRow.UNIT) + ", one night; never one exchange ratio"),
                (bills.isEmpty() ? "<p class=\"empty\">" + Html.NOT_COMPUTED + "</p>" : chart(bills)) + rounds,
                material.about(
                        "The defender’s bill is rounds used; the attacker’s is threats launched. Unit costs are ranges on both sides, "
                                + "and each band holds them. All laydowns are in tables/bills.csv."));
    }

    private static String chart(List<NightBillRow> bills) {
        List<Force> ends = Forces.ends(Pick.values(bills, NightBillRow::force));
        List<NightBillRow> rows = Pick.where(bills, row -> ends.contains(row.force()));
        double most = Pick.most(rows, row -> row.millions().high());
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 1)), false, "Side", "Mean [90% band]");
        for (String raid : Pick.values(rows, NightBillRow::raid)) {
            chart.group(Material.words(raid));
            Pick.where(rows, row -> row.raid().equals(raid)).forEach(row -> row(chart, row));
        }
        return chart.html("Each side’s bill for one night", "band", "90% band", "mean", "mean");
    }

    private static void row(TrackTable chart, NightBillRow row) {
        String words =
                Material.words(row.side().word()) + ", " + Words.of(row.force()).toLowerCase(Locale.UK);
        Estimate e = row.millions();
        chart.row(
                words,
                Track.on(chart.scale()).band(e.mean(), e.low(), e.high()),
                Figures.withBand(e.mean(), e.low(), e.high(), ""));
    }
}
