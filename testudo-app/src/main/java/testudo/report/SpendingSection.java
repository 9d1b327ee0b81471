package testudo.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What each member spends against what it pledged. */
final class SpendingSection {
    private SpendingSection() {}

    static String html(Material material) {
        Rows members = material.rows("members");
        if (members.isEmpty()) {
            return Html.absent("spending", "Defence spending against the pledges", "members");
        }
        double most = members.stream()
                .mapToDouble(row -> Math.max(
                        row.number("sharePercent").orElse(0),
                        row.number("path2035Percent").orElse(0)))
                .max()
                .orElse(5);
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 4)), false, "Member", "Now → 2035");
        List<Rows.Row> rows = members.stream()
                .sorted(Comparator.comparing(SpendingSection::name))
                .toList();
        rows.forEach(row -> row(chart, row));
        String edition = rows.getFirst().text("edition");
        return Html.figure(
                "spending",
                "Defence spending against the pledges",
                "Percent of GDP; dashed lines at 2% (pledge of 2014) and 3.5% (core pledge for 2035)",
                "<p class=\"legend\"><span><i class=\"sw now\"></i>by "
                        + Html.text(edition.isEmpty() ? "the edition" : edition)
                        + "</span> <span><i class=\"sw then\"></i>2035 on the plan’s path (an assumption)</span></p>"
                        + chart.html("Share of GDP by member, in alphabetical order")
                        + paths(material, members),
                material.money("Shares are the edition’s own; editions are never differenced."));
    }

    private static String paths(Material material, Rows members) {
        Rows spending = material.rows("spending");
        if (spending.isEmpty()) {
            return "";
        }
        Map<String, String> names = new HashMap<>();
        members.stream().forEach(row -> names.put(row.text("member"), name(row)));
        return "<h3>By year, 2014 to 2035, from 0 to 6% of GDP</h3><p class=\"legend\">"
                + "<span><i class=\"sw record\"></i>recorded, one line an edition</span> "
                + "<span><i class=\"sw path\"></i>assumed paths</span> <span>thin lines: 2% and 3.5%</span></p>"
                + PathLines.html(spending, names);
    }

    static String name(Rows.Row row) {
        return row.text("name").isEmpty() ? row.text("member") : row.text("name");
    }

    private static void row(TrackTable chart, Rows.Row row) {
        OptionalDouble now = row.number("sharePercent");
        OptionalDouble then = row.number("path2035Percent");
        if (now.isEmpty() && then.isEmpty()) {
            chart.without(name(row), "unknown");
            return;
        }
        Track track = Track.on(chart.scale()).threshold(2).threshold(3.5);
        if (now.isPresent() && then.isPresent()) {
            double low = Math.min(now.getAsDouble(), then.getAsDouble());
            track.bar("link", low, Math.max(now.getAsDouble(), then.getAsDouble()), 2);
        }
        then.ifPresent(value -> track.square("then", value));
        now.ifPresent(value -> track.dot("now", value));
        chart.row(name(row), track, share(now) + " → " + share(then));
    }

    private static String share(OptionalDouble value) {
        return value.isEmpty() ? "unknown" : Figures.spelled(value.getAsDouble(), 2) + "%";
    }
}
