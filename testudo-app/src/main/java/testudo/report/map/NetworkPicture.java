package testudo.report.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.report.html.Html;

/** One picture of a network: regions shaded by the days to them, lines and ports, what is strengthened, and words beside the map. */
public final class NetworkPicture {
    static final int WIDTH = 1310;
    static final int HEIGHT = 862;
    private static final double SCALE = 2.2;
    private static final double TOP = 72;
    private static final double LEFT = 24;
    private static final int LINE = 16;
    /** Upper ends of the steps of days; the last is open. */
    private static final List<Integer> STEPS = List.of(1, 2, 3, 4);

    private static final List<String> SHADES = List.of("#f7f4ea", "#e6ecd9", "#c9dfd2", "#9cc8c6", "#6ba9b5");
    private static final String STYLE = """
        <style>text{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;fill:#14202e;font-size:12.5px}
        .t{font-size:21px;font-weight:700}.s{fill:#55606e}.h{font-weight:700;font-size:14px}.b{font-weight:700}
        .r{font-size:6.6px;font-weight:700;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:1.6px;stroke-linejoin:round}
        .o{fill:#eceae5;stroke:#fff;stroke-width:.4}.m{stroke:#fff;stroke-width:.5}path.l{fill:none;stroke-linecap:round}
        .trunk-road{stroke:#5d6975;stroke-width:.38}.secondary-road{stroke:#8b96a3;stroke-width:.22;stroke-dasharray:1 .8}
        .w{stroke:#d55e00;stroke-width:.55;stroke-dasharray:none}circle{stroke:#fff;stroke-width:.25}</style>
        """;

    private final StringBuilder svg = new StringBuilder();

    private NetworkPicture() {}

    /**
     * A region.
     *
     * @param name shown on the map
     * @param label shown below it
     * @param days whole days begun, by which it is shaded
     * @param members whose land it is
     */
    public record Region(String name, String label, int days, List<Member> members) {
        public Region {
            members = List.copyOf(members);
        }
    }

    /** A line of a class; the classes drawn by a style of their own are trunk-road and secondary-road. */
    public record Stroke(String corridorClass, boolean strengthened, Position from, Position to) {}

    /** A port. */
    public record Port(Position at, boolean strengthened) {}

    /** A line beside the map; its kind is head, strong, plain or soft. */
    public record Words(Kind kind, String text) {
        /** How words look. */
        public enum Kind {
            HEAD("h"),
            STRONG("b"),
            PLAIN("p"),
            SOFT("s");

            private final String style;

            Kind(String style) {
                this.style = style;
            }
        }
    }

    /** A drawing that stands alone: title and what it says, the map, and the words beside it. */
    public static String svg(
            Borders borders,
            List<Words> title,
            List<Region> regions,
            List<Stroke> strokes,
            List<Port> ports,
            List<Words> beside) {
        NetworkPicture picture = new NetworkPicture();
        picture.open(title);
        picture.states(borders, regions);
        picture.lines(strokes, false);
        picture.lines(strokes, true);
        ports.forEach(picture::port);
        picture.labels(borders, regions);
        picture.svg.append("</g>\n");
        picture.legend();
        picture.beside(beside);
        return picture.svg.append("</svg>\n").toString();
    }

    private void open(List<Words> title) {
        svg.append(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"",
                        WIDTH,
                        HEIGHT))
                .append(Html.attribute("aria-label", title.getFirst().text()))
                .append(">\n")
                .append(STYLE)
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(LEFT, 34, "t", title.getFirst().text());
        text(LEFT, 56, "s", title.get(1).text());
        text(LEFT, HEIGHT - 12, "s", title.getLast().text());
        svg.append(String.format(
                        Locale.ROOT,
                        "<clipPath id=\"c\"><rect width=\"%d\" height=\"%d\"/></clipPath>\n",
                        Laea.WIDTH,
                        Laea.HEIGHT))
                .append(String.format(
                        Locale.ROOT,
                        "<g transform=\"translate(%s %s) scale(%s)\" clip-path=\"url(#c)\">\n",
                        LEFT,
                        TOP,
                        SCALE));
    }

    private void states(Borders borders, List<Region> regions) {
        Map<String, Region> by = byState(regions);
        for (Borders.State state : borders.states()) {
            Region region = by.get(state.code());
            String look = region == null ? "class=\"o\"" : "class=\"m\" fill=\"" + shade(region.days()) + "\"";
            svg.append(String.format(Locale.ROOT, "<path %s d=\"%s\"/>\n", look, state.path()));
        }
    }

    private static Map<String, Region> byState(List<Region> regions) {
        Map<String, Region> by = new TreeMap<>();
        regions.forEach(region -> region.members().forEach(member -> by.put(member.code(), region)));
        return by;
    }

    private static String shade(int days) {
        return SHADES.get(Math.min(SHADES.size(), Math.max(1, days)) - 1);
    }

    private void lines(List<Stroke> strokes, boolean strengthened) {
        strokes.stream()
                .filter(stroke -> stroke.strengthened() == strengthened)
                .collect(Collectors.groupingBy(Stroke::corridorClass, TreeMap::new, Collectors.toList()))
                .forEach((kind, of) -> lines(kind + (strengthened ? " w" : ""), of));
    }

    private void lines(String style, List<Stroke> strokes) {
        String path = strokes.stream()
                .map(stroke -> "M" + at(stroke.from()) + "L" + at(stroke.to()))
                .collect(Collectors.joining());
        svg.append(String.format(Locale.ROOT, "<path class=\"l %s\" d=\"%s\"/>\n", Html.text(style), path));
    }

    private static String at(Position place) {
        double[] point = Laea.project(place.longitude(), place.latitude());
        return Outline.spelled(point[0]) + " " + Outline.spelled(point[1]);
    }

    private void port(Port port) {
        double[] at = Laea.project(port.at().longitude(), port.at().latitude());
        if (Laea.onMap(at)) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%s\" cy=\"%s\" r=\"1.05\" fill=\"%s\"/>\n",
                    Outline.spelled(at[0]),
                    Outline.spelled(at[1]),
                    port.strengthened() ? "#d55e00" : "#2b6c9b"));
        }
    }

    /** Every region's name and label, in the middle of its members' land. */
    private void labels(Borders borders, List<Region> regions) {
        Map<String, Borders.State> states = borders.states().stream()
                .collect(Collectors.toMap(Borders.State::code, Function.identity(), (a, b) -> a));
        for (Region region : regions) {
            double x = 0;
            double y = 0;
            double all = 0;
            for (Member member : region.members()) {
                Borders.State state = states.get(member.code());
                if (state != null) {
                    x += state.labelX() * state.area();
                    y += state.labelY() * state.area();
                    all += state.area();
                }
            }
            if (all > 0) {
                label(region, Math.min(x / all, Laea.WIDTH - 30), Math.min(y / all, Laea.HEIGHT - 12));
            }
        }
    }

    private void label(Region region, double x, double y) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"r\" x=\"%.1f\" y=\"%.1f\">%s<tspan x=\"%.1f\" dy=\"7.4\">%s</tspan></text>%n",
                x,
                y,
                Html.text(region.name()),
                x,
                Html.text(region.label())));
    }

    private void legend() {
        double y = TOP + SCALE * Laea.HEIGHT + 20;
        double x = LEFT;
        for (int i = 0; i < SHADES.size(); i++) {
            String words = i == 0
                    ? "to " + STEPS.getFirst() + " day"
                    : i < STEPS.size() ? STEPS.get(i - 1) + "–" + STEPS.get(i) : "over " + STEPS.getLast() + " days";
            box(x, y - 10, 18, 12, SHADES.get(i));
            text(x + 23, y, "p", words);
            x += i == 0 || i + 1 == SHADES.size() ? 90 : 58;
        }
        sample(x + 20, y, "trunk-road");
        text(x + 50, y, "p", "trunk");
        sample(x + 92, y, "secondary-road");
        text(x + 122, y, "p", "secondary");
        svg.append(String.format(
                Locale.ROOT, "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"4\" fill=\"#2b6c9b\"/>", x + 198, y - 4));
        text(x + 207, y, "p", "ports");
        box(x + 252, y - 7, 16, 5, "#d55e00");
        text(x + 274, y, "p", "strengthened");
    }

    private void box(double x, double y, int width, int height, String fill) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.0f\" y=\"%.0f\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#6b7683\""
                        + " stroke-width=\".6\"/>",
                x,
                y,
                width,
                height,
                fill));
    }

    private void sample(double x, double y, String style) {
        svg.append(String.format(
                Locale.ROOT,
                "<g transform=\"translate(%.0f %.0f) scale(3)\"><path class=\"l %s\" d=\"M0 0h8\"/></g>",
                x,
                y - 4,
                style));
    }

    private void beside(List<Words> words) {
        double x = LEFT + SCALE * Laea.WIDTH + 26;
        double y = TOP + 14;
        for (Words line : words) {
            y += line.kind() == Words.Kind.HEAD ? 8 : line.kind() == Words.Kind.STRONG ? 5 : 0;
            text(x, y, line.kind().style, line.text());
            y += line.kind() == Words.Kind.HEAD ? LINE + 4 : LINE;
        }
    }

    private void text(double x, double y, String style, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" class=\"%s\">%s</text>\n",
                Outline.spelled(x),
                Outline.spelled(y),
                style,
                Html.text(words)));
    }
}
