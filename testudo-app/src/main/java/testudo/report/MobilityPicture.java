package testudo.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import testudo.mobility.Corridor;
import testudo.mobility.CorridorClass;
import testudo.mobility.MoveReport;

/**
 * One picture of mobility: regions shaded by the days that a heavy fire unit needs, the planning network by corridor class, the works that the
 * plan's budget buys, and the figures beside it.
 */
public final class MobilityPicture {
    static final int WIDTH = 1310;
    static final int HEIGHT = 862;
    private static final double SCALE = 2.2;
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

    private final Borders borders;
    private final MoveReport report;
    private final StringBuilder svg = new StringBuilder();

    private MobilityPicture(Borders borders, MoveReport report) {
        this.borders = borders;
        this.report = report;
    }

    /**
     * A drawing that stands alone.
     *
     * @param borders outlines
     * @param report what is told
     * @param corridors the network by class and region
     */
    public static String svg(Borders borders, MoveReport report, List<Corridor> corridors) {
        MobilityPicture picture = new MobilityPicture(borders, report);
        picture.draw(corridors);
        return picture.svg.toString();
    }

    private void draw(List<Corridor> corridors) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                        .formatted(WIDTH, HEIGHT))
                .append(
                        "aria-label=\"Days for a heavy fire unit to each region of Europe; the figures stand beside the map\">\n")
                .append(STYLE)
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(24, 34, "t", "How soon a heavy fire unit reaches each region, and what holds the way");
        text(
                24,
                56,
                "s",
                "From central depots by the soonest mix of road, rail and sea; base values, in brackets every range at its better and worse end");
        svg.append("<clipPath id=\"c\"><rect width=\"%d\" height=\"%d\"/></clipPath>"
                        .formatted(Laea.WIDTH, Laea.HEIGHT))
                .append("<g transform=\"translate(24 72) scale(%s)\" clip-path=\"url(#c)\">\n".formatted(SCALE));
        states();
        corridors.forEach(this::corridor);
        labels();
        svg.append("</g>\n");
        legend();
        svg.append(MobilityFigures.beside(report, 24 + SCALE * Laea.WIDTH + 26));
        text(
                24,
                HEIGHT - 12,
                "s",
                "A planning network: straight lines between large places, by corridor class and region; no real road, bridge, depot or unit. Borders: Natural Earth 1:50m.");
        svg.append("</svg>\n");
    }

    private void states() {
        Map<String, String> regions = regions();
        for (Borders.State state : borders.states()) {
            String region = regions.get(state.code());
            String look = region == null ? "class=\"o\"" : "class=\"m\" fill=\"" + shade(region) + "\"";
            svg.append("<path %s d=\"%s\"/>\n".formatted(look, state.path()));
        }
    }

    private Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>();
        report.members().forEach(row -> regions.put(row.member().code(), row.region()));
        return regions;
    }

    private String shade(String region) {
        double days = MobilityFigures.heavy(report, region)
                .map(row -> row.days().base())
                .orElse(0.0);
        return SHADES.get((int) STEPS.stream().filter(step -> days > step).count());
    }

    /** Roads are drawn, railways run beside them; what the plan's budget strengthens is drawn over. */
    private void corridor(Corridor corridor) {
        CorridorClass kind = corridor.corridorClass();
        boolean works = works().contains(kind.key() + "/" + corridor.region());
        switch (kind) {
            case TRUNK_ROAD, SECONDARY_ROAD -> lines(corridor, kind.key() + (works ? " w" : ""));
            case MAIN_RAIL, OTHER_RAIL, GAUGE -> {
                if (works) {
                    lines(corridor, "w");
                }
            }
            case PORT -> corridor.lines().forEach(line -> dot(line, works));
            case AIRFIELD -> {}
        }
    }

    private Set<String> works() {
        Set<String> works = new HashSet<>();
        report.upgrades().forEach(work -> works.add(work.corridorClass() + "/" + work.region()));
        return works;
    }

    private void lines(Corridor corridor, String style) {
        StringBuilder path = new StringBuilder();
        for (Corridor.Line line : corridor.lines()) {
            double[] a = Laea.project(line.from().longitude(), line.from().latitude());
            double[] b = Laea.project(line.to().longitude(), line.to().latitude());
            path.append('M').append(at(a)).append('L').append(at(b));
        }
        svg.append("<path class=\"l %s\" d=\"%s\"/>\n".formatted(style, path));
    }

    private void dot(Corridor.Line line, boolean works) {
        double[] at = Laea.project(line.to().longitude(), line.to().latitude());
        if (Laea.onMap(at)) {
            svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"1.05\" fill=\"%s\"/>\n"
                    .formatted(Outline.spelled(at[0]), Outline.spelled(at[1]), works ? "#d55e00" : "#2b6c9b"));
        }
    }

    private static String at(double[] point) {
        return Outline.spelled(point[0]) + " " + Outline.spelled(point[1]);
    }

    /** Every region's name and days, in the middle of its members' land. */
    private void labels() {
        Map<String, String> regions = regions();
        Map<String, double[]> sums = new TreeMap<>();
        for (Borders.State state : borders.states()) {
            String region = regions.get(state.code());
            if (region != null) {
                double[] sum = sums.computeIfAbsent(region, r -> new double[3]);
                sum[0] += state.labelX() * state.area();
                sum[1] += state.labelY() * state.area();
                sum[2] += state.area();
            }
        }
        sums.forEach((region, sum) -> {
            double x = Math.min(sum[0] / sum[2], Laea.WIDTH - 30);
            double y = Math.min(sum[1] / sum[2], Laea.HEIGHT - 12);
            String days = MobilityFigures.heavy(report, region)
                    .map(row ->
                            String.format(Locale.ROOT, "%.1f days", row.days().base()))
                    .orElse("");
            svg.append("<text class=\"r\" x=\"%.1f\" y=\"%.1f\">%s<tspan x=\"%.1f\" dy=\"7.4\">%s</tspan></text>\n"
                    .formatted(x, y, Html.text(region), x, days));
        });
    }

    private void legend() {
        double y = 72 + SCALE * Laea.HEIGHT + 20;
        double x = 24;
        for (int i = 0; i < SHADES.size(); i++) {
            String words = i == 0
                    ? "to " + STEPS.getFirst() + " day"
                    : i < STEPS.size() ? STEPS.get(i - 1) + "–" + STEPS.get(i) : "over " + STEPS.getLast() + " days";
            svg.append(
                    "<rect x=\"%.0f\" y=\"%.0f\" width=\"18\" height=\"12\" fill=\"%s\" stroke=\"#6b7683\" stroke-width=\".6\"/>"
                            .formatted(x, y - 10, SHADES.get(i)));
            text(x + 23, y, "", words);
            x += i == 0 || i + 1 == SHADES.size() ? 90 : 58;
        }
        x += 20;
        svg.append("<g transform=\"translate(%.0f %.0f) scale(3)\"><path class=\"l trunk-road\" d=\"M0 0h8\"/></g>"
                .formatted(x, y - 4));
        text(x + 30, y, "", "trunk");
        svg.append("<g transform=\"translate(%.0f %.0f) scale(3)\"><path class=\"l secondary-road\" d=\"M0 0h8\"/></g>"
                .formatted(x + 72, y - 4));
        text(x + 102, y, "", "secondary");
        svg.append("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"4\" fill=\"#2b6c9b\"/>".formatted(x + 178, y - 4));
        text(x + 187, y, "", "ports");
        svg.append(
                "<rect x=\"%.0f\" y=\"%.0f\" width=\"16\" height=\"5\" fill=\"#d55e00\"/>".formatted(x + 232, y - 7));
        text(x + 254, y, "", "strengthened");
    }

    private void text(double x, double y, String style, String words) {
        svg.append(MobilityFigures.text(x, y, style, words));
    }
}
