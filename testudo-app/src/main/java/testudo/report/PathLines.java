package testudo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Small charts of each member's share by year: the edition's record as one line, paths to 2035 as others. */
final class PathLines {
    private static final int FIRST = 2014;
    private static final int LAST = 2035;
    private static final double TOP = 6;

    private PathLines() {}

    static String html(Rows spending, Map<String, String> names) {
        List<String> members = new ArrayList<>(spending.values("member"));
        members.sort(Comparator.comparing(member -> names.getOrDefault(member, member)));
        StringBuilder grid = new StringBuilder("<div class=\"lines\">");
        for (String member : members) {
            grid.append(chart(names.getOrDefault(member, member), spending.where("member", member)));
        }
        return grid.append("</div>").toString();
    }

    private static String chart(String name, Rows rows) {
        StringBuilder lines = new StringBuilder();
        for (double pledge : new double[] {2, 3.5}) {
            lines.append(String.format(Locale.ROOT, "<path class=\"pledge\" d=\"M0 %s H100\"/>", y(pledge)));
        }
        for (String path : rows.values("path")) {
            for (String edition : rows.where("path", path).values("edition")) {
                lines.append(line(path, rows.where("path", path).where("edition", edition)));
            }
        }
        String label = name + ", percent of GDP, " + FIRST + " to " + LAST + "; values are in tables/spending.csv";
        return "<figure><figcaption>" + Html.text(name) + "</figcaption>"
                + "<svg viewBox=\"0 0 100 60\" preserveAspectRatio=\"none\" role=\"img\""
                + Html.attribute("aria-label", label)
                + ">" + lines + "</svg></figure>";
    }

    private static String line(String path, Rows rows) {
        Map<Double, Double> points = new TreeMap<>();
        rows.stream()
                .forEach(row -> row.number("year")
                        .ifPresent(year -> row.number("sharePercent").ifPresent(share -> points.put(year, share))));
        StringBuilder d = new StringBuilder();
        double last = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Double, Double> point : points.entrySet()) {
            double year = point.getKey();
            if (year >= FIRST && year <= LAST) {
                boolean joined = year - last < 1.5;
                d.append(joined ? "L" : "M").append(x(year)).append(' ').append(y(point.getValue()));
                d.append(joined ? "" : "h0");
                last = year;
            }
        }
        boolean record = path.isEmpty() || path.equals("recorded") || path.equals("printed");
        return d.isEmpty() ? "" : "<path class=\"" + (record ? "record" : "path") + "\" d=\"" + d + "\"/>";
    }

    private static String x(double year) {
        return String.format(Locale.ROOT, "%.1f", 100 * (year - FIRST) / (LAST - FIRST));
    }

    private static String y(double share) {
        return String.format(Locale.ROOT, "%.1f", 60 - 60 * Math.min(share, TOP) / TOP);
    }
}
