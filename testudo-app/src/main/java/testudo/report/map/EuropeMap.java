package testudo.report.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.report.html.Html;
import testudo.report.html.Palette;
import testudo.threat.ThreatClass;

/** One small map: members shaded by the share of their people that is covered, and computed places on top. */
public final class EuropeMap {
    private static final double LABEL_WIDTH = 27;
    private static final double LABEL_HEIGHT = 12;
    /** Units nearer than this, in units of the map, are drawn as one symbol. */
    private static final double APART = 3;

    private final Borders borders;

    public EuropeMap(Borders borders) {
        this.borders = borders;
    }

    /** The outlines, once; every map of the page refers to them. */
    public String outlines() {
        StringBuilder defs = new StringBuilder("""
            <svg width="0" height="0" class="defs" aria-hidden="true" focusable="false"><defs>
            <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect width="5" height="5" fill="#f1f1f1"/><rect width="2" height="5" fill="#b4b4b4"/></pattern>
            """);
        for (Borders.State state : borders.states()) {
            defs.append(String.format(
                    Locale.ROOT, "<path id=\"s-%s\" d=\"%s\"/>\n", Html.text(state.code()), state.path()));
        }
        return defs.append("</defs></svg>\n").toString();
    }

    /** Fills every member by its share; one without a share is hatched and says unknown. */
    public String svg(
            String label, Map<Member, OptionalDouble> percentByMember, Laydown laydown, ThreatClass threatClass) {
        return svg(label, percentByMember, units(laydown, threatClass));
    }

    /** The same without any unit. */
    public String svg(String label, Map<Member, OptionalDouble> percentByMember) {
        return svg(label, percentByMember, "");
    }

    private String svg(String label, Map<Member, OptionalDouble> percentByMember, String units) {
        StringBuilder svg = new StringBuilder("<svg class=\"map\" viewBox=\"0 0 " + Laea.WIDTH + " " + Laea.HEIGHT
                + "\" role=\"img\"" + Html.attribute("aria-label", label) + ">");
        for (Borders.State state : borders.states()) {
            svg.append(state(state, state.member() ? percentByMember.get(Member.of(state.code())) : null));
        }
        return svg.append(units).append(labels()).append("</svg>").toString();
    }

    private static String state(Borders.State state, @Nullable OptionalDouble percent) {
        String code = Html.text(state.code());
        if (!state.member()) {
            return "<use href=\"#s-" + code + "\" class=\"other\"/>";
        }
        String style = percent == null ? "unk" : "c" + Palette.step(percent.orElse(0));
        String words = state.name() + ": "
                + (percent == null
                        ? "unknown"
                        : percent.isEmpty() ? "none: no unit can engage" : Figures.cover(percent.getAsDouble()));
        return "<use href=\"#s-" + code + "\" class=\"member " + style + "\"><title>" + Html.text(words)
                + "</title></use>";
    }

    /** Labels of the states that are large enough to carry one at the width of a telephone. */
    private String labels() {
        StringBuilder out = new StringBuilder();
        List<double[]> taken = new ArrayList<>();
        for (Borders.State state : borders.states()) {
            boolean inside =
                    state.labelX() > 12 && state.labelX() < Laea.WIDTH - 12 && state.labelY() < Laea.HEIGHT - 6;
            if (state.member() && state.area() > 420 && inside) {
                free(state, taken).ifPresent(at -> {
                    taken.add(at);
                    out.append(String.format(
                            Locale.ROOT,
                            "<text class=\"code\" x=\"%s\" y=\"%s\">%s</text>",
                            Outline.spelled(at[0]),
                            Outline.spelled(at[1]),
                            Html.text(state.code())));
                });
            }
        }
        return out.toString();
    }

    /** The first place at or beside a state's own that no other label touches; a label without such a place is left out. */
    private static Optional<double[]> free(Borders.State state, List<double[]> taken) {
        double[][] beside = {{0, 0}, {0, -LABEL_HEIGHT}, {0, LABEL_HEIGHT}, {-LABEL_WIDTH, 0}, {LABEL_WIDTH, 0}};
        return Arrays.stream(beside)
                .map(by -> new double[] {state.labelX() + by[0], state.labelY() + 4 + by[1]})
                .filter(at -> taken.stream()
                        .noneMatch(other ->
                                Math.abs(other[0] - at[0]) < LABEL_WIDTH && Math.abs(other[1] - at[1]) < LABEL_HEIGHT))
                .findFirst();
    }

    private static String units(Laydown laydown, ThreatClass threatClass) {
        StringBuilder out = new StringBuilder();
        for (Layer layer : List.of(Layer.values()).reversed()) {
            StringBuilder path = new StringBuilder();
            Set<String> taken = new LinkedHashSet<>();
            for (FireUnit unit : laydown.units()) {
                if (unit.system().layer() == layer
                        && unit.system().against(threatClass).isPresent()) {
                    double[] at = Laea.project(
                            unit.position().longitude(), unit.position().latitude());
                    String place = Outline.spelled(APART * Math.rint(at[0] / APART)) + " "
                            + Outline.spelled(APART * Math.rint(at[1] / APART));
                    if (Laea.onMap(at) && taken.add(place)) {
                        path.append('M').append(place).append(Palette.glyph(layer));
                    }
                }
            }
            if (!path.isEmpty()) {
                out.append(String.format(
                        Locale.ROOT,
                        "<path class=\"unit l-%s\" d=\"%s\"/>",
                        layer.name().toLowerCase(Locale.ROOT),
                        path));
            }
        }
        return out.toString();
    }
}
