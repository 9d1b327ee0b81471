package testudo.report.shield;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import testudo.assessment.Force;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.report.html.Html;
import testudo.report.html.Palette;
import testudo.report.map.EuropeMap;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.siting.question.Cover;
import testudo.tabulation.force.CoverRow;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/** For each threat class one map a force on one scale: today, with everything on order, a planned year, the largest multiple, and what that adds. */
public final class MapSection {
    private static final String NOTHING = "<p class=\"empty\">" + Html.NOT_COMPUTED + " in this run.</p>";

    private final Material material;
    private final EuropeMap map;
    private final ThreatClass threatClass;
    private final List<CoverRow> cover;

    private MapSection(Material material, EuropeMap map, ThreatClass threatClass) {
        this.material = material;
        this.map = map;
        this.threatClass = threatClass;
        this.cover = Pick.where(
                material.rows(CoverRow.SCHEMA),
                row -> row.what() == CoverRow.What.PEOPLE && row.threatClass() == threatClass);
    }

    /** One class at a time, by a switch that needs no script; what is said of all maps is said once. */
    public static String html(Material material) {
        EuropeMap map = new EuropeMap(material.borders());
        StringBuilder chosen =
                new StringBuilder("<div class=\"switch\" role=\"radiogroup\" aria-label=\"Threat class\">");
        StringBuilder maps = new StringBuilder();
        for (ThreatClass threatClass : ThreatClass.values()) {
            String key = threatClass.key();
            chosen.append("<input type=\"radio\" name=\"map-class\" id=\"see-" + key + "\""
                    + (threatClass.ordinal() == 0 ? " checked" : "") + "><label for=\"see-" + key + "\">"
                    + Html.text(Material.capital(threatClass.plural())) + "</label>\n");
            maps.append(new MapSection(material, map, threatClass).maps());
        }
        return map.outlines()
                + Html.figure(
                        "maps",
                        "Who is covered",
                        "Share of each member’s people within reach of at least one layer, percent; the same scale on every map",
                        chosen + maps.toString() + "</div>" + legend(),
                        material.about("Places are computed from the plan’s rules and are not real ones. "
                                + "Being within reach is not being protected: what gets through is counted further down. "
                                + "Borders: Natural Earth 1:50m; people: GeoNames places scaled to national totals."));
    }

    private String maps() {
        StringBuilder panels = new StringBuilder("<div class=\"class-map\" id=\"map-" + threatClass.key()
                + "\"><h3>Against " + Html.text(threatClass.plural()) + "</h3><div class=\"maps\">");
        forces().forEach(force -> panels.append(panel(force)));
        return panels.append(difference())
                .append("</div>")
                .append(values())
                .append("</div>\n")
                .toString();
    }

    /** Today, on order, the planned year and the largest multiple; those that the result holds, the first two in any case. */
    private List<Force> forces() {
        Stream<Force> planned = material.laydowns().keySet().stream().filter(force -> force instanceof Force.ReadyIn);
        return Stream.of(Stream.of(Force.TODAY, Force.ON_ORDER), planned, Stream.of(material.largest()))
                .flatMap(forces -> forces)
                .distinct()
                .toList();
    }

    private String panel(Force force) {
        Optional<Laydown> laydown = Optional.ofNullable(material.laydowns().get(force));
        String title = "<h4>" + Words.of(force) + "</h4>";
        if (laydown.isEmpty() || material.borders().isEmpty()) {
            return "<div class=\"panel\">" + title + NOTHING + "</div>";
        }
        long able = laydown.get().units().stream()
                .filter(unit -> unit.system().against(threatClass).isPresent())
                .count();
        String label = "Map of Europe, " + Words.of(force) + ": share of people within reach of a layer against "
                + threatClass.plural() + "; values are in the table below the maps";
        String count = able == 0 ? "none: no fire unit can engage this class" : Figures.number(able) + " fire units";
        return "<div class=\"panel\">" + title
                + map.svg(label, byMember(force), laydown.get(), threatClass)
                + "<p class=\"count\">" + count + "<br>" + whole(force) + "</p></div>";
    }

    /** What the largest multiple adds to today, in percentage points on the same scale. */
    private String difference() {
        Force most = material.largest();
        Map<Member, OptionalDouble> today = byMember(Force.TODAY);
        Map<Member, OptionalDouble> then = byMember(most);
        if (then.isEmpty() || most.equals(Force.TODAY) || material.borders().isEmpty()) {
            return "";
        }
        Map<Member, OptionalDouble> more = new LinkedHashMap<>();
        then.forEach((member, share) ->
                more.put(member, OptionalDouble.of(Math.max(0, value(share) - value(today.get(member))))));
        String times = Words.brief(most);
        String label = "Map of Europe, what " + times
                + " adds to today: percentage points of people within reach of a layer against " + threatClass.plural();
        return "<div class=\"panel\"><h4>Added by " + times + "</h4>" + map.svg(label, more)
                + "<p class=\"count\">percentage points</p></div>";
    }

    private static double value(@Nullable OptionalDouble share) {
        return share == null ? 0 : share.orElse(0);
    }

    private List<CoverRow> of(Force force, Cover.By by) {
        return Pick.where(cover, row -> row.force().equals(force) && row.by().equals(by));
    }

    /** Share by member; empty where no unit can engage the class, absent where it is not known. */
    private Map<Member, OptionalDouble> byMember(Force force) {
        Map<Member, OptionalDouble> percent = new LinkedHashMap<>();
        of(force, new Cover.By.Any()).forEach(row -> row.member().ifPresent(member -> percent.put(member, share(row))));
        return percent;
    }

    private static OptionalDouble share(CoverRow row) {
        return row.covered().map(share -> OptionalDouble.of(share.value())).orElse(OptionalDouble.empty());
    }

    private String whole(Force force) {
        String one = percent(of(force, new Cover.By.Any()), Optional.empty());
        return one.equals("none")
                ? "Theatre: nobody is within reach"
                : "Theatre: " + one + " one layer or more, " + percent(of(force, new Cover.By.Two()), Optional.empty())
                        + " two or more";
    }

    private static String percent(List<CoverRow> rows, Optional<Member> member) {
        return rows.stream()
                .filter(row -> row.member().equals(member))
                .findFirst()
                .map(row ->
                        row.covered().map(share -> Figures.cover(share.value())).orElse("none"))
                .orElse(Html.UNKNOWN);
    }

    private static String legend() {
        StringBuilder out = new StringBuilder("<p class=\"legend\">");
        for (int step = 0; step <= 5; step++) {
            out.append(
                    String.format(Locale.ROOT, "<span><i class=\"sw c%d\"></i>%s</span> ", step, Palette.words(step)));
        }
        out.append("<span><i class=\"sw unk\"></i>unknown</span> <span><i class=\"sw other\"></i>not a member</span>");
        for (Layer layer : Layer.values()) {
            String style = layer.name().toLowerCase(Locale.ROOT);
            out.append(
                    " <span><svg class=\"glyph\" viewBox=\"-6 -6 12 12\" width=\"16\" height=\"16\" aria-hidden=\"true\">"
                            + "<path class=\"unit l-" + style + "\" d=\"M0 0" + Palette.glyph(layer) + "\"/></svg>"
                            + layer.key() + " " + InWords.of(layer) + "</span>");
        }
        return out.append("</p>").toString();
    }

    private String values() {
        Set<Member> members = new LinkedHashSet<>();
        cover.stream()
                .filter(row -> row.by().equals(new Cover.By.Any()))
                .forEach(row -> row.member().ifPresent(members::add));
        if (members.isEmpty()) {
            return "";
        }
        StringBuilder body = new StringBuilder("<thead><tr><th scope=\"col\">Member</th>");
        for (Force force : forces()) {
            String words = Words.of(force);
            body.append("<th scope=\"col\" class=\"n\">" + words + ", 1+</th><th scope=\"col\" class=\"n\">" + words
                    + ", 2+</th>");
        }
        body.append("</tr></thead><tbody>");
        members.stream()
                .sorted(Comparator.comparing(this::name).thenComparing(Member::code))
                .forEach(member -> body.append(row(member)));
        return Html.folded(
                "The values by member, one layer or more (1+) and two or more (2+)",
                Html.scrolling("Cover by member", "<table class=\"plain\">" + body + "</tbody></table>"));
    }

    private String name(Member member) {
        return material.borders().name(member.code());
    }

    private String row(Member member) {
        StringBuilder row = new StringBuilder("<tr>" + Html.rowHead(name(member)));
        for (Force force : forces()) {
            for (Cover.By by : List.of(new Cover.By.Any(), new Cover.By.Two())) {
                row.append("<td class=\"n\">" + percent(of(force, by), Optional.of(member)) + "</td>");
            }
        }
        return row.append("</tr>").toString();
    }
}
