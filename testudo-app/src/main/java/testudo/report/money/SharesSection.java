package testudo.report.money;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import testudo.quantity.Figures;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.report.material.Plain;
import testudo.tabulation.share.FairnessRow;
import testudo.tabulation.share.ProtectionRow;
import testudo.tabulation.share.TargetRow;
import testudo.tabulation.year.ReviewRow;

/** Each member's share of what is missing, by every key, and who protects whom. */
public final class SharesSection {
    private static final String TITLE = "Each member’s share, and who protects whom";

    private SharesSection() {}

    public static String html(Material material) {
        List<TargetRow> targets = material.rows(TargetRow.SCHEMA);
        if (targets.isEmpty()) {
            return Html.absent("shares", TITLE, "targets");
        }
        return Html.figure(
                "shares",
                TITLE,
                "What is neither in service nor on order, shared by six keys; none above half",
                "<p class=\"legend\"><span><i class=\"sw now\"></i>by GDP</span> "
                        + "<span><i class=\"sw link\"></i>from the least to the most of six keys</span></p>"
                        + shares(material, targets, true)
                        + shares(material, targets, false)
                        + "<h3>How evenly each key lays the burden on GDP</h3>"
                        + Plain.table(material.tables().of(FairnessRow.SCHEMA))
                        + Plain.folded(
                                "Every share in units, euros and percent",
                                material.tables().of(TargetRow.SCHEMA))
                        + Plain.folded(
                                "A later year's review: target beside what is ready",
                                material.tables().of(ReviewRow.SCHEMA))
                        + Plain.folded(
                                "Who pays for whose protection: people within reach of each owner’s units",
                                material.tables().of(ProtectionRow.SCHEMA)),
                material.money(
                        "Whole units by largest remainder and by Sainte-Laguë stand in the table, as do units within a growth cap."));
    }

    private static String shares(Material material, List<TargetRow> targets, boolean unitedStates) {
        List<TargetRow> those = Pick.where(targets, row -> row.unitedStates() == unitedStates);
        if (those.isEmpty()) {
            return "";
        }
        Set<String> keys = Pick.values(those, TargetRow::key);
        String first = keys.iterator().next();
        TrackTable chart = TrackTable.on(
                Scale.holding(0, Pick.most(those, SharesSection::share)), false, "Member", "By GDP [of six] · units");
        those.stream()
                .filter(row -> row.key().equals(first))
                .sorted(Comparator.comparingDouble((TargetRow row) -> -share(row)))
                .forEach(row -> row(
                        chart,
                        SpendingSection.names(material)
                                .getOrDefault(row.member(), row.member().code()),
                        row,
                        Pick.where(those, other -> other.member().equals(row.member())),
                        keys.size()));
        return chart.html(
                "Share of what is missing, percent, " + (unitedStates ? "with" : "without") + " the United States");
    }

    private static void row(TrackTable chart, String name, TargetRow row, List<TargetRow> byEveryKey, int keys) {
        DoubleSummaryStatistics all =
                byEveryKey.stream().mapToDouble(SharesSection::share).summaryStatistics();
        double least = byEveryKey.size() < keys ? 0 : all.getMin();
        chart.row(
                name,
                Track.on(chart.scale()).bar("link", least, all.getMax(), 4).dot("now", share(row)),
                Figures.withBand(share(row), least, all.getMax(), "") + " · " + Figures.number(row.fireUnits()));
    }

    private static double share(TargetRow row) {
        return row.share().value();
    }
}
