package testudo.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the threats of a raid ended: stacked bars by class and laydown, in shares of what was launched. */
final class LossSection {
    private static final List<String> ORDER = List.of(
            "killed",
            "softKilled",
            "failed",
            "missed",
            "noRounds",
            "noChannel",
            "neverInEnvelope",
            "neverDetected",
            "notReady",
            "heldBack");
    private static final List<String> LAYDOWNS = List.of("today", "x5");

    private LossSection() {}

    static String html(Material material) {
        Rows all = material.rows("losses");
        Rows wanted = all.where(row -> LAYDOWNS.contains(row.text("laydown")));
        Rows losses = wanted.isEmpty() ? all : wanted;
        if (losses.isEmpty()) {
            return Html.absent("losses", "Why threats get through, and what stops the others", "losses");
        }
        List<String> causes = List.copyOf(Material.ordered(ORDER, losses.values("cause")));
        StringBuilder charts = new StringBuilder(legend(causes));
        Rows leakage = LeakageSection.usual(material.rows("leakage"), material, "armedLeakers", "leakers");
        boolean first = true;
        for (String raid : losses.values("raid")) {
            String chart = raid(raid, losses.where("raid", raid), causes, leakage.where("raid", raid));
            charts.append(first ? chart : Html.folded(Material.words(raid), chart));
            first = false;
        }
        return Html.figure(
                "losses",
                "Why threats get through, and what stops the others",
                "Mean number of threats by what became of them; bars in percent of their sum",
                charts.toString(),
                material.about(
                        "Computed by the raid engine; worst sector of each class. Bands are in tables/losses.csv."));
    }

    private static String legend(List<String> causes) {
        StringBuilder out = new StringBuilder("<p class=\"legend\">");
        for (int i = 0; i < causes.size(); i++) {
            out.append(String.format(
                    Locale.ROOT,
                    "<span><i class=\"sw p%d\"></i>%s</span> ",
                    style(causes.get(i)),
                    Html.text(words(causes.get(i)))));
        }
        return out.append("</p>").toString();
    }

    /** A cause keeps its colour and pattern in every chart. */
    private static int style(String cause) {
        int place = ORDER.indexOf(cause);
        return place < 0 ? ORDER.size() : place;
    }

    static String words(String cause) {
        return switch (cause) {
            case "softKilled" -> "Stopped by soft kill";
            case "noRounds" -> "Through: no rounds";
            case "noChannel" -> "Through: no free channel";
            case "neverInEnvelope", "noEnvelope" -> "Through: never within an envelope";
            case "neverDetected" -> "Through: never detected";
            case "missed" -> "Through: engaged and missed";
            case "failed" -> "Failed by itself";
            case "notReady" -> "Through: unit not ready in time";
            case "heldBack" -> "Through: held back by doctrine";
            case "killed" -> "Shot down";
            default -> Material.words(cause);
        };
    }

    private static String raid(String raid, Rows rows, List<String> causes, Rows leakage) {
        StringBuilder body = new StringBuilder();
        for (String key : Material.ordered(Material.CLASSES, rows.values("threatClass"))) {
            Rows ofClass = rows.where("threatClass", key);
            String sector = LeakageSection.worst(leakage.where("threatClass", key))
                    .first()
                    .filter(row -> !ofClass.where("sector", row.text("sector")).isEmpty())
                    .or(ofClass::first)
                    .map(row -> row.text("sector"))
                    .orElse("");
            body.append("<tr class=\"group\"><th colspan=\"3\" scope=\"rowgroup\">"
                    + Html.text(Material.threatClass(key) + (sector.isEmpty() ? "" : ", from " + sector))
                    + "</th></tr>");
            Set<String> laydowns = Material.ordered(LAYDOWNS, ofClass.values("laydown"));
            for (String laydown : laydowns) {
                Rows bar = ofClass.where("laydown", laydown);
                body.append(bar(Material.laydown(laydown), bar.where("sector", sector), causes));
            }
        }
        return "<table class=\"chart\"><caption>" + Html.text(Material.words(raid))
                + "</caption><thead><tr><th scope=\"col\">Force</th><th scope=\"col\" class=\"t\">Share of all,"
                + " percent</th><th scope=\"col\" class=\"n\">" + (causes.contains("killed") ? "All" : "Not shot down")
                + "</th></tr></thead><tbody>" + body + "</tbody></table>";
    }

    private static String bar(String words, Rows rows, List<String> causes) {
        double sum =
                rows.stream().mapToDouble(row -> row.number("mean").orElse(0)).sum();
        if (sum <= 0) {
            return "<tr>" + Html.rowHead(words) + "<td class=\"t\"><div class=\"hatch\"></div></td><td class=\"n\">"
                    + Html.UNKNOWN + "</td></tr>";
        }
        StringBuilder bar = new StringBuilder();
        StringBuilder aloud = new StringBuilder();
        for (int i = 0; i < causes.size(); i++) {
            double mean = rows.where("cause", causes.get(i))
                    .first()
                    .map(row -> row.number("mean").orElse(0))
                    .orElse(0.0);
            double share = 100 * mean / sum;
            if (share > 0) {
                String said = words(causes.get(i)) + " " + Figures.number(mean);
                aloud.append(aloud.isEmpty() ? "" : ", ").append(said);
                bar.append(String.format(
                        Locale.ROOT,
                        "<span class=\"p%d\" style=\"width:%s%%\"%s>%s</span>",
                        style(causes.get(i)),
                        String.format(Locale.ROOT, "%.2f", share),
                        Html.attribute("title", said),
                        share >= 9 ? "<b>" + Math.round(share) + "</b>" : ""));
            }
        }
        return "<tr>" + Html.rowHead(words) + "<td class=\"t\"><div class=\"stack\" role=\"img\""
                + Html.attribute("aria-label", aloud.toString()) + ">" + bar + "</div></td><td class=\"n\">"
                + Html.text(Figures.number(sum)) + "</td></tr>";
    }
}
