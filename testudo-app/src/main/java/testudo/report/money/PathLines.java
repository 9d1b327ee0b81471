package testudo.report.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.ledger.entry.Edition;
import testudo.quantity.Member;
import testudo.report.html.Html;
import testudo.report.material.Pick;
import testudo.tabulation.member.SpendingRow;

/** Small charts of each member's share by year: the edition's record as one line, paths to 2035 as others. */
final class PathLines {
    private static final int FIRST = 2014;
    private static final int LAST = 2035;
    private static final double TOP = 6;

    private PathLines() {}

    static String html(List<SpendingRow> spending, Map<Member, String> names) {
        List<Member> members = new ArrayList<>(Pick.values(spending, SpendingRow::member));
        members.sort(Comparator.comparing(member -> names.getOrDefault(member, member.code())));
        StringBuilder grid = new StringBuilder("<div class=\"lines\">");
        for (Member member : members) {
            grid.append(chart(
                    names.getOrDefault(member, member.code()),
                    Pick.where(spending, row -> row.member().equals(member))));
        }
        return grid.append("</div>").toString();
    }

    private static String chart(String name, List<SpendingRow> rows) {
        StringBuilder lines = new StringBuilder();
        for (double pledge : new double[] {2, 3.5}) {
            lines.append(String.format(Locale.ROOT, "<path class=\"pledge\" d=\"M0 %s H100\"/>", y(pledge)));
        }
        for (Optional<String> path : Pick.values(rows, SpendingRow::path)) {
            List<SpendingRow> along = Pick.where(rows, row -> row.path().equals(path));
            for (Edition edition : Pick.values(along, SpendingRow::edition)) {
                lines.append(line(
                        path.isEmpty(), Pick.where(along, row -> row.edition().equals(edition))));
            }
        }
        String label = name + ", percent of GDP, " + FIRST + " to " + LAST + "; values are in tables/spending.csv";
        return "<figure><figcaption>" + Html.text(name) + "</figcaption>"
                + "<svg viewBox=\"0 0 100 60\" preserveAspectRatio=\"none\" role=\"img\""
                + Html.attribute("aria-label", label)
                + ">" + lines + "</svg></figure>";
    }

    private static String line(boolean record, List<SpendingRow> rows) {
        SortedMap<Integer, Double> points = new TreeMap<>();
        rows.forEach(row -> points.put(row.year().getValue(), row.share().value()));
        StringBuilder d = new StringBuilder();
        int last = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Double> point : points.subMap(FIRST, LAST + 1).entrySet()) {
            int year = point.getKey();
            boolean joined = year == last + 1;
            d.append(joined ? "L" : "M").append(x(year)).append(' ').append(y(point.getValue()));
            d.append(joined ? "" : "h0");
            last = year;
        }
        return d.isEmpty() ? "" : "<path class=\"" + (record ? "record" : "path") + "\" d=\"" + d + "\"/>";
    }

    private static String x(double year) {
        return String.format(Locale.ROOT, "%.1f", 100 * (year - FIRST) / (LAST - FIRST));
    }

    private static String y(double share) {
        return String.format(Locale.ROOT, "%.1f", 60 - 60 * Math.min(share, TOP) / TOP);
    }
}
