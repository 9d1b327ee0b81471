package testudo.report;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each member's share of what is missing, by every key, and who protects whom. */
final class SharesSection {
    private static final String TITLE = "Each member’s share, and who protects whom";

    private SharesSection() {}

    static String html(Material material) {
        Rows targets = material.rows("targets");
        if (targets.isEmpty()) {
            return Html.absent("shares", TITLE, "targets");
        }
        return Html.figure(
                "shares",
                TITLE,
                "What is neither in service nor on order, shared by five keys; none above half",
                "<p class=\"legend\"><span><i class=\"sw now\"></i>by GDP</span> "
                        + "<span><i class=\"sw link\"></i>from the least to the most of five keys</span></p>"
                        + shares(material, targets, "with")
                        + shares(material, targets, "without")
                        + "<h3>How evenly each key lays the burden on GDP</h3>"
                        + Plain.table(material.table("fairness"))
                        + Plain.folded("Every share in units, euros and percent", material.table("targets"))
                        + Plain.folded("A later year's review: target beside what is ready", material.table("review"))
                        + Plain.folded(
                                "Who pays for whose protection: people within reach of each owner’s units",
                                material.table("protection")),
                material.money(
                        "Whole units by largest remainder and by Sainte-Laguë stand in the table, as do units within a growth cap."));
    }

    private static String shares(Material material, Rows targets, String unitedStates) {
        Map<String, String> names = new LinkedHashMap<>();
        material.rows("members").stream().forEach(row -> names.put(row.text("member"), row.text("name")));
        Rows those = targets.where("unitedStates", unitedStates);
        String key = those.values("key").getFirst();
        List<Rows.Row> byFirst = those.where("key", key).stream()
                .sorted(Comparator.comparingDouble((Rows.Row row) -> -share(row)))
                .toList();
        double most = those.stream().mapToDouble(SharesSection::share).max().orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Member", "By GDP [of five] · units");
        for (Rows.Row row : byFirst) {
            DoubleSummaryStatistics all = those.where("member", row.text("member")).stream()
                    .mapToDouble(SharesSection::share)
                    .summaryStatistics();
            double least = those.where("member", row.text("member")).size()
                            < those.values("key").size()
                    ? 0
                    : all.getMin();
            chart.row(
                    names.getOrDefault(row.text("member"), row.text("member")),
                    Track.on(chart.scale()).bar("link", least, all.getMax(), 4).dot("now", share(row)),
                    Figures.withBand(share(row), least, all.getMax(), "") + " · "
                            + Figures.number(row.number("fireUnits").orElse(0)));
        }
        return chart.html("Share of what is missing, percent, " + unitedStates + " the United States");
    }

    private static double share(Rows.Row row) {
        return row.number("sharePercent").orElse(0);
    }
}
