package testudo.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Share of people and of bases within reach, by layer and class, for the forces side by side. */
final class CoverSection {
    private static final List<String> LAYDOWNS = List.of("today", "onOrder", "x5");

    private CoverSection() {}

    static String html(Material material) {
        Rows theatre = material.rows("cover").where("member", "");
        if (theatre.isEmpty()) {
            return Html.absent("cover", "Cover by layer and threat class", "cover");
        }
        StringBuilder tables = new StringBuilder();
        for (String what : theatre.values("what")) {
            tables.append(table(what, theatre.where("what", what)));
        }
        tables.append(outside(material.rows("regionGaps")));
        return Html.figure(
                "cover",
                "Cover by layer and threat class",
                "Percent of the theatre’s people or bases within reach; a dash means that no unit of that layer can"
                        + " engage that class",
                tables.toString(),
                material.about(
                        "Computed places, forces and bases served before cities. Low flyers are met within the horizon "
                                + "of the unit’s own mast."));
    }

    private static String table(String what, Rows rows) {
        StringBuilder html = new StringBuilder(
                "<table class=\"heat\"><caption>" + Html.text(Material.words(what)) + "</caption><thead><tr><td></td>");
        html.append(heads("Layer"));
        for (String layer : Material.LAYERS) {
            html.append(row(layer, rows.where("layer", layer)));
        }
        html.append(row("Any one or more", MapSection.anyLayer(rows, "1")));
        html.append(row("Two or more", MapSection.anyLayer(rows, "2")));
        return Html.scrolling(
                "Cover of " + what, html.append("</tbody></table>").toString());
    }

    /** Gaps by region and class; regions in alphabetical order. */
    private static String outside(Rows gaps) {
        if (gaps.isEmpty()) {
            return "";
        }
        StringBuilder html =
                new StringBuilder("<table class=\"heat\"><caption>People outside the reach of any layer, by"
                        + " region</caption><thead><tr><td></td>");
        html.append(heads("Region"));
        for (String region : gaps.values("region")) {
            Rows own = gaps.where("region", region);
            String members = own.first().map(row -> row.text("members")).orElse("");
            html.append("<tr><th scope=\"row\">" + Html.text(Material.words(region)) + "<br><small>"
                    + Html.text(members) + "</small></th>");
            for (String key : Material.CLASSES) {
                for (String laydown : LAYDOWNS) {
                    html.append(gap(own.where("threatClass", key).where("laydown", laydown)));
                }
            }
            html.append("</tr>");
        }
        return Html.scrolling("Gaps by region", html.append("</tbody></table>").toString());
    }

    private static String gap(Rows cell) {
        OptionalDouble percent =
                cell.first().map(row -> row.number("outsidePercent")).orElse(OptionalDouble.empty());
        return percent.isEmpty()
                ? "<td class=\"n none\">all</td>"
                : "<td class=\"n\">" + Figures.cover(percent.getAsDouble()).replace("%", "") + "</td>";
    }

    private static String heads(String first) {
        StringBuilder html = new StringBuilder();
        for (String key : Material.CLASSES) {
            html.append("<th scope=\"colgroup\" colspan=\"3\">" + Material.threatClass(key) + "</th>");
        }
        html.append("</tr><tr><th scope=\"col\">" + first + "</th>");
        Material.CLASSES.forEach(key -> LAYDOWNS.forEach(name -> html.append("<th scope=\"col\" class=\"n\">"
                + (name.equals("onOrder") ? "Ordered" : name.equals("x5") ? "×5" : "Today") + "</th>")));
        return html.append("</tr></thead><tbody>").toString();
    }

    private static String row(String words, Rows rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<tr>" + Html.rowHead(words));
        for (String key : Material.CLASSES) {
            for (String laydown : LAYDOWNS) {
                Rows cell = rows.where("threatClass", key).where("laydown", laydown);
                html.append(cell(cell));
            }
        }
        return html.append("</tr>").toString();
    }

    private static String cell(Rows cell) {
        if (cell.isEmpty()) {
            return "<td class=\"n none\">–</td>";
        }
        OptionalDouble percent = cell.first().orElseThrow().number("percent");
        return percent.isEmpty()
                ? "<td class=\"n none\">–</td>"
                : String.format(
                        Locale.ROOT,
                        "<td class=\"n c%d\">%s</td>",
                        Palette.step(percent.getAsDouble()),
                        Figures.cover(percent.getAsDouble()).replace("%", ""));
    }
}
