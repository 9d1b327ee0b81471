package testudo.report.shield;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import testudo.assessment.Force;
import testudo.quantity.Figures;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.report.html.Html;
import testudo.report.material.Forces;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.tabulation.fight.LeakageRow;
import testudo.tabulation.fight.LossRow;
import testudo.tabulation.row.Words;
import testudo.threat.ThreatClass;

/** Where the threats of a raid ended: stacked bars by class and laydown, in shares of what was launched. */
public final class LossSection {
    /** In this order they stand, and by it they have their colours and patterns. */
    private static final List<Fate> ORDER = List.of(
            Fate.KILLED,
            Fate.SOFT_KILLED,
            Fate.FAILED,
            Fate.MISSED,
            Fate.NO_ROUNDS,
            Fate.NO_CHANNEL,
            Fate.NEVER_IN_ENVELOPE,
            Fate.NEVER_DETECTED,
            Fate.NOT_READY,
            Fate.HELD_BACK,
            Fate.NOT_ENGAGED);

    private static final String TITLE = "Why threats get through, and what stops the others";

    private LossSection() {}

    public static String html(Material material) {
        List<LossRow> all = material.rows(LossRow.SCHEMA);
        List<Force> ends = Forces.ends(Pick.values(all, LossRow::force));
        List<LossRow> losses = Pick.where(all, row -> ends.contains(row.force()));
        if (losses.isEmpty()) {
            return Html.absent("losses", TITLE, "losses");
        }
        List<Fate> causes = causes(losses);
        StringBuilder charts = new StringBuilder(legend(causes));
        List<LeakageRow> leakage =
                LeakageSection.usual(material.rows(LeakageRow.SCHEMA), material, Measure.Count.ARMED_LEAKERS);
        boolean first = true;
        for (String raid : Pick.values(losses, LossRow::raid)) {
            String chart = raid(
                    raid,
                    Pick.where(losses, row -> row.raid().equals(raid)),
                    causes,
                    Pick.where(leakage, row -> row.raid().equals(raid)));
            charts.append(first ? chart : Html.folded(Material.words(raid), chart));
            first = false;
        }
        return Html.figure(
                "losses",
                TITLE,
                "Mean number of threats by what became of them; bars in percent of their sum",
                charts.toString(),
                material.about(
                        "Computed by the raid engine; worst sector of each class. Bands are in tables/losses.csv."));
    }

    private static List<Fate> causes(List<LossRow> losses) {
        Set<Fate> found = Pick.values(losses, LossRow::cause);
        return ORDER.stream().filter(found::contains).toList();
    }

    private static String legend(List<Fate> causes) {
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
    private static int style(Fate cause) {
        return ORDER.indexOf(cause);
    }

    static String words(Fate cause) {
        return switch (cause) {
            case KILLED -> "Shot down";
            case SOFT_KILLED -> "Stopped by soft kill";
            case FAILED -> "Failed by itself";
            case MISSED -> "Through: engaged and missed";
            case NO_ROUNDS -> "Through: no rounds";
            case NO_CHANNEL -> "Through: no free channel";
            case NEVER_IN_ENVELOPE -> "Through: never within an envelope";
            case NEVER_DETECTED -> "Through: never detected";
            case NOT_READY -> "Through: unit not ready in time";
            case HELD_BACK -> "Through: held back by doctrine";
            case NOT_ENGAGED -> "Through: not engaged, by friction";
        };
    }

    private static String raid(String raid, List<LossRow> rows, List<Fate> causes, List<LeakageRow> leakage) {
        StringBuilder body = new StringBuilder();
        for (ThreatClass threat : Pick.sorted(rows, LossRow::threatClass)) {
            List<LossRow> ofClass = Pick.where(rows, row -> row.threatClass() == threat);
            String sector = sector(ofClass, Pick.where(leakage, row -> row.threatClass() == threat));
            body.append("<tr class=\"group\"><th colspan=\"3\" scope=\"rowgroup\">"
                    + Html.text(Material.threatClass(threat) + ", from " + sector) + "</th></tr>");
            for (Force force : Forces.ordered(Pick.values(ofClass, LossRow::force))) {
                List<LossRow> bar = Pick.where(
                        ofClass,
                        row -> row.force().equals(force) && row.sector().equals(sector));
                body.append(bar(Words.of(force), bar, causes));
            }
        }
        return "<table class=\"chart\"><caption>" + Html.text(Material.words(raid))
                + "</caption><thead><tr><th scope=\"col\">Force</th><th scope=\"col\" class=\"t\">Share of all, percent</th>"
                + "<th scope=\"col\" class=\"n\">" + (causes.contains(Fate.KILLED) ? "All" : "Not shot down")
                + "</th></tr></thead><tbody>" + body + "</tbody></table>";
    }

    /** The sector that the leakage is shown from, where threats of the class ended there; else the first. */
    private static String sector(List<LossRow> ofClass, List<LeakageRow> leakage) {
        Set<String> sectors = Pick.values(ofClass, LossRow::sector);
        return LeakageSection.worst(leakage).stream()
                .findFirst()
                .map(LeakageRow::sector)
                .filter(sectors::contains)
                .orElse(sectors.iterator().next());
    }

    private static String bar(String words, List<LossRow> rows, List<Fate> causes) {
        double sum = rows.stream().mapToDouble(row -> row.threats().mean()).sum();
        if (sum <= 0) {
            return "<tr>" + Html.rowHead(words) + "<td class=\"t\"><div class=\"hatch\"></div></td><td class=\"n\">"
                    + Html.UNKNOWN + "</td></tr>";
        }
        StringBuilder bar = new StringBuilder();
        StringBuilder aloud = new StringBuilder();
        for (int i = 0; i < causes.size(); i++) {
            double mean = mean(rows, causes.get(i));
            double share = 100 * mean / sum;
            if (share > 0) {
                String said = words(causes.get(i)) + " " + Figures.number(mean);
                aloud.append(aloud.isEmpty() ? "" : ", ").append(said);
                bar.append(String.format(
                        Locale.ROOT,
                        "<span class=\"p%d\" style=\"width:%.2f%%\"%s>%s</span>",
                        style(causes.get(i)),
                        share,
                        Html.attribute("title", said),
                        share >= 9 ? "<b>" + Math.round(share) + "</b>" : ""));
            }
        }
        return "<tr>" + Html.rowHead(words) + "<td class=\"t\"><div class=\"stack\" role=\"img\""
                + Html.attribute("aria-label", aloud.toString()) + ">" + bar + "</div></td><td class=\"n\">"
                + Html.text(Figures.number(sum)) + "</td></tr>";
    }

    private static double mean(List<LossRow> rows, Fate cause) {
        return rows.stream()
                .filter(row -> row.cause() == cause)
                .findFirst()
                .map(row -> row.threats().mean())
                .orElse(0.0);
    }
}
