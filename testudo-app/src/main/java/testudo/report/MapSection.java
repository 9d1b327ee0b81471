package testudo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import testudo.assessment.Force;
import testudo.defence.Laydown;
import testudo.threat.ThreatClass;

/** For each threat class five maps on one scale: today, with everything on order, a planned year, five times, and what five times adds. */
final class MapSection {
    private static final String NOTHING = "<p class=\"empty\">" + Html.NOT_COMPUTED + " in this run.</p>";

    private MapSection() {}

    static String html(Material material) {
        EuropeMap map = new EuropeMap(material.borders());
        Rows cover = material.rows("cover").where("what", "people");
        StringBuilder out = new StringBuilder(map.outlines());
        for (ThreatClass threatClass : ThreatClass.values()) {
            out.append(figure(material, map, cover.where("threatClass", threatClass.key()), threatClass));
        }
        return out.toString();
    }

    private static String figure(Material material, EuropeMap map, Rows cover, ThreatClass threatClass) {
        StringBuilder panels = new StringBuilder("<div class=\"maps\">");
        for (String name : laydowns(material)) {
            panels.append(panel(material, map, cover.where("laydown", name), name, threatClass));
        }
        panels.append(difference(material, map, cover, threatClass));
        panels.append("</div>").append(legend());
        return Html.figure(
                "map-" + threatClass.key(),
                "Who is covered against " + Html.text(threatClass.plural()),
                "Share of each member’s people within reach of at least one layer, percent; the same scale on every"
                        + " map",
                panels + values(material, cover),
                material.about("Places are computed from the plan’s rules and are not real ones. "
                        + "Being within reach is not being protected: what gets through is counted further down. "
                        + "Borders: Natural Earth 1:50m; people: GeoNames places scaled to national totals."));
    }

    private static String panel(Material material, EuropeMap map, Rows cover, String name, ThreatClass threatClass) {
        Laydown laydown =
                Force.parse(name).map(material.result().laydowns()::get).orElse(null);
        String title = "<h3>" + Material.laydown(name) + "</h3>";
        if (laydown == null || material.borders().states().isEmpty()) {
            return "<div class=\"panel\">" + title + NOTHING + "</div>";
        }
        long able = laydown.units().stream()
                .filter(unit -> unit.system().against(threatClass).isPresent())
                .count();
        String label = "Map of Europe, " + Material.laydown(name) + ": share of people within reach of a layer against "
                + threatClass.plural() + "; values are in the table below the maps";
        String count = able == 0
                ? "none: no fire unit can engage this class"
                : Figures.number(able) + " fire units at computed places, not real ones";
        return "<div class=\"panel\">" + title
                + map.svg(label, byMember(anyLayer(cover, "1")), laydown, threatClass)
                + "<p class=\"count\">" + count + "<br>" + whole(cover) + "</p></div>";
    }

    /** Today, on order, the planned year, five times; those that the result holds. */
    static List<String> laydowns(Material material) {
        List<String> names = new ArrayList<>(List.of("today", "onOrder"));
        material.result().laydowns().keySet().stream()
                .filter(force -> force instanceof Force.ReadyIn)
                .forEach(force -> names.add(force.key()));
        names.add("x5");
        return names;
    }

    /** What five times adds to today, in percentage points on the same scale. */
    private static String difference(Material material, EuropeMap map, Rows cover, ThreatClass threatClass) {
        Map<String, OptionalDouble> today = byMember(anyLayer(cover.where("laydown", "today"), "1"));
        Map<String, OptionalDouble> then = byMember(anyLayer(cover.where("laydown", "x5"), "1"));
        if (then.isEmpty() || material.borders().states().isEmpty()) {
            return "";
        }
        Map<String, OptionalDouble> more = new LinkedHashMap<>();
        then.forEach((member, share) -> more.put(
                member,
                OptionalDouble.of(Math.max(
                        0,
                        share.orElse(0)
                                - today.getOrDefault(member, OptionalDouble.empty())
                                        .orElse(0)))));
        String label =
                "Map of Europe, what ×5 adds to today: percentage points of people within reach of a layer against "
                        + threatClass.plural();
        return "<div class=\"panel\"><h3>Added by ×5</h3>" + map.svg(label, more)
                + "<p class=\"count\">percentage points more people within reach than today</p></div>";
    }

    /** Rows over all layers; their layer is empty or a word for any. */
    static Rows anyLayer(Rows cover, String layers) {
        List<String> words = layers.equals("2") ? List.of("two layers") : List.of("any layer");
        return cover.where(row -> words.contains(row.text("layer"))
                || (row.text("layer").isEmpty() && row.text("layers").equals(layers)));
    }

    /** Share by member; empty where no unit can engage the class, absent where it is not known. */
    private static Map<String, OptionalDouble> byMember(Rows cover) {
        Map<String, OptionalDouble> percent = new LinkedHashMap<>();
        cover.stream()
                .filter(row -> !row.text("member").isEmpty())
                .forEach(row -> percent.put(row.text("member"), row.number("percent")));
        return percent;
    }

    private static String whole(Rows cover) {
        String one = percent(anyLayer(cover, "1").where("member", ""));
        return one.equals("none")
                ? "Theatre: nobody is within reach"
                : "Theatre: " + one + " one layer or more, "
                        + percent(anyLayer(cover, "2").where("member", "")) + " two or more";
    }

    private static String percent(Rows rows) {
        if (rows.isEmpty()) {
            return Html.UNKNOWN;
        }
        OptionalDouble value = rows.first().orElseThrow().number("percent");
        return value.isPresent() ? Figures.cover(value.getAsDouble()) : "none";
    }

    private static String legend() {
        StringBuilder out = new StringBuilder("<p class=\"legend\">");
        for (int step = 0; step <= 5; step++) {
            out.append(
                    String.format(Locale.ROOT, "<span><i class=\"sw c%d\"></i>%s</span> ", step, Palette.words(step)));
        }
        out.append("<span><i class=\"sw unk\"></i>unknown</span> <span><i class=\"sw other\"></i>not a member</span>");
        for (testudo.defence.Layer layer : testudo.defence.Layer.values()) {
            String style = layer.name().toLowerCase(java.util.Locale.ROOT);
            out.append(" <span><svg class=\"glyph\" viewBox=\"-6 -6 12 12\" width=\"16\" height=\"16\""
                    + " aria-hidden=\"true\"><path"
                    + " class=\"unit"
                    + " l-" + style + "\" d=\"M0 0" + Palette.glyph(layer) + "\"/></svg>"
                    + layer.key() + " " + layer.words() + "</span>");
        }
        return out.append("</p>").toString();
    }

    private static String values(Material material, Rows cover) {
        Borders borders = material.borders();
        Rows one = anyLayer(cover, "1").where(row -> !row.text("member").isEmpty());
        Rows two = anyLayer(cover, "2").where(row -> !row.text("member").isEmpty());
        if (one.isEmpty()) {
            return "";
        }
        StringBuilder body = new StringBuilder("<thead><tr><th scope=\"col\">Member</th>");
        for (String name : laydowns(material)) {
            String words = Material.laydown(name);
            body.append("<th scope=\"col\" class=\"n\">" + words + ", 1+</th><th scope=\"col\" class=\"n\">" + words
                    + ", 2+</th>");
        }
        body.append("</tr></thead><tbody>");
        List<String> members = new ArrayList<>(one.values("member"));
        members.sort(Comparator.comparing(borders::name));
        for (String member : members) {
            body.append("<tr>" + Html.rowHead(borders.name(member)));
            for (String name : laydowns(material)) {
                for (Rows rows : List.of(one, two)) {
                    body.append("<td class=\"n\">"
                            + percent(rows.where("member", member).where("laydown", name)) + "</td>");
                }
            }
            body.append("</tr>");
        }
        return Html.folded(
                "The values by member, one layer or more (1+) and two or more (2+)",
                Html.scrolling("Cover by member", "<table class=\"plain\">" + body + "</tbody></table>"));
    }
}
