package testudo.report.shield;

import java.util.List;
import java.util.Locale;
import testudo.assessment.Force;
import testudo.defence.Layer;
import testudo.quantity.Figures;
import testudo.quantity.Percent;
import testudo.report.html.Html;
import testudo.report.html.Palette;
import testudo.report.material.Forces;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.siting.question.Cover;
import testudo.tabulation.force.CoverRow;
import testudo.tabulation.force.RegionGapRow;
import testudo.tabulation.row.Words;
import testudo.threat.ThreatClass;

/** Share of people and of bases within reach, by layer and class, for the forces side by side. */
public final class CoverSection {
    private CoverSection() {}

    public static String html(Material material) {
        List<CoverRow> theatre =
                Pick.where(material.rows(CoverRow.SCHEMA), row -> row.member().isEmpty());
        if (theatre.isEmpty()) {
            return Html.absent("cover", "Cover by layer and threat class", "cover");
        }
        List<Force> forces = Forces.steps(Pick.values(theatre, CoverRow::force));
        StringBuilder tables = new StringBuilder();
        for (CoverRow.What what : Pick.values(theatre, CoverRow::what)) {
            tables.append(table(what, Pick.where(theatre, row -> row.what() == what), forces));
        }
        tables.append(outside(material.rows(RegionGapRow.SCHEMA), forces));
        return Html.figure(
                "cover",
                "Cover by layer and threat class",
                "Percent of the theatre’s people or bases within reach; a dash means that no unit of that layer can engage that class",
                tables.toString(),
                material.about(
                        "Computed places, forces and bases served before cities. Low flyers are met within the horizon "
                                + "of the unit’s own mast."));
    }

    private static String table(CoverRow.What what, List<CoverRow> rows, List<Force> forces) {
        StringBuilder html = new StringBuilder("<table class=\"heat\"><caption>"
                + Html.text(Material.words(what.word())) + "</caption><thead><tr><td></td>");
        html.append(heads("Layer", forces));
        for (Layer layer : Layer.values()) {
            html.append(row(layer.key(), by(rows, new Cover.By.In(layer)), forces));
        }
        html.append(row("Any one or more", by(rows, new Cover.By.Any()), forces));
        html.append(row("Two or more", by(rows, new Cover.By.Two()), forces));
        return Html.scrolling(
                "Cover of " + what.word(), html.append("</tbody></table>").toString());
    }

    private static List<CoverRow> by(List<CoverRow> rows, Cover.By by) {
        return Pick.where(rows, row -> row.by().equals(by));
    }

    /** Gaps by region and class; regions in alphabetical order. */
    private static String outside(List<RegionGapRow> gaps, List<Force> forces) {
        if (gaps.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(
                "<table class=\"heat\"><caption>People outside the reach of any layer, by region</caption><thead><tr><td></td>");
        html.append(heads("Region", forces));
        for (String region : Pick.values(gaps, RegionGapRow::region)) {
            List<RegionGapRow> own = Pick.where(gaps, row -> row.region().equals(region));
            html.append("<tr><th scope=\"row\">" + Html.text(Material.words(region)) + "<br><small>"
                    + Html.text(own.getFirst().codes()) + "</small></th>");
            for (ThreatClass threat : ThreatClass.values()) {
                forces.forEach(force -> html.append(gap(own, threat, force)));
            }
            html.append("</tr>");
        }
        return Html.scrolling("Gaps by region", html.append("</tbody></table>").toString());
    }

    private static String gap(List<RegionGapRow> own, ThreatClass threat, Force force) {
        return own.stream()
                .filter(row -> row.threatClass() == threat && row.force().equals(force))
                .findFirst()
                .flatMap(RegionGapRow::outside)
                .map(share -> "<td class=\"n\">" + whole(share) + "</td>")
                .orElse("<td class=\"n none\">all</td>");
    }

    private static String whole(Percent share) {
        return Figures.cover(share.value()).replace("%", "");
    }

    private static String heads(String first, List<Force> forces) {
        StringBuilder html = new StringBuilder();
        for (ThreatClass threat : ThreatClass.values()) {
            html.append("<th scope=\"colgroup\" colspan=\"" + forces.size() + "\">" + Material.threatClass(threat)
                    + "</th>");
        }
        html.append("</tr><tr><th scope=\"col\">" + first + "</th>");
        for (int i = 0; i < ThreatClass.values().length; i++) {
            forces.forEach(force -> html.append("<th scope=\"col\" class=\"n\">" + Words.brief(force) + "</th>"));
        }
        return html.append("</tr></thead><tbody>").toString();
    }

    private static String row(String words, List<CoverRow> rows, List<Force> forces) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<tr>" + Html.rowHead(words));
        for (ThreatClass threat : ThreatClass.values()) {
            for (Force force : forces) {
                html.append(rows.stream()
                        .filter(row ->
                                row.threatClass() == threat && row.force().equals(force))
                        .findFirst()
                        .flatMap(CoverRow::covered)
                        .map(CoverSection::cell)
                        .orElse("<td class=\"n none\">–</td>"));
            }
        }
        return html.append("</tr>").toString();
    }

    private static String cell(Percent share) {
        return String.format(Locale.ROOT, "<td class=\"n c%d\">%s</td>", Palette.step(share.value()), whole(share));
    }
}
