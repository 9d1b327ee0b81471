package testudo.report.money;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.tabulation.member.MemberRow;
import testudo.tabulation.member.SpendingRow;

/** What each member spends against what it pledged. */
public final class SpendingSection {
    private SpendingSection() {}

    public static String html(Material material) {
        List<MemberRow> members = material.rows(MemberRow.SCHEMA).stream()
                .sorted(Comparator.comparing(MemberRow::name))
                .toList();
        if (members.isEmpty()) {
            return Html.absent("spending", "Defence spending against the pledges", "members");
        }
        double most = Pick.most(
                members,
                row -> Math.max(
                        value(row.spending().now()), value(row.spending().last())));
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 4)), false, "Member", "Now → 2035");
        members.forEach(row -> row(chart, row));
        return Html.figure(
                "spending",
                "Defence spending against the pledges",
                "Percent of GDP; dashed lines at 2% (pledge of 2014) and 3.5% (core pledge for 2035)",
                "<p class=\"legend\"><span><i class=\"sw now\"></i>by "
                        + Html.text(members.getFirst().spending().edition().toString())
                        + "</span> <span><i class=\"sw then\"></i>2035 on the plan’s path (an assumption)</span></p>"
                        + chart.html("Share of GDP by member, in alphabetical order")
                        + paths(material),
                material.money("Shares are the edition’s own; editions are never differenced."));
    }

    private static double value(Optional<Percent> share) {
        return share.map(Percent::value).orElse(0.0);
    }

    private static String paths(Material material) {
        List<SpendingRow> spending = material.rows(SpendingRow.SCHEMA);
        return spending.isEmpty()
                ? ""
                : "<h3>By year, 2014 to 2035, from 0 to 6% of GDP</h3><p class=\"legend\">"
                        + "<span><i class=\"sw record\"></i>recorded, one line an edition</span> "
                        + "<span><i class=\"sw path\"></i>assumed paths</span> <span>thin lines: 2% and 3.5%</span></p>"
                        + PathLines.html(spending, names(material));
    }

    /** The members' names. */
    static Map<Member, String> names(Material material) {
        Map<Member, String> names = new LinkedHashMap<>();
        material.rows(MemberRow.SCHEMA).forEach(row -> names.put(row.member(), row.name()));
        return names;
    }

    private static void row(TrackTable chart, MemberRow row) {
        Optional<Percent> now = row.spending().now();
        Optional<Percent> then = row.spending().last();
        if (now.isEmpty() && then.isEmpty()) {
            chart.without(row.name(), "unknown");
            return;
        }
        Track track = Track.on(chart.scale()).threshold(2).threshold(3.5);
        if (now.isPresent() && then.isPresent()) {
            track.bar("link", Math.min(value(now), value(then)), Math.max(value(now), value(then)), 2);
        }
        then.ifPresent(share -> track.square("then", share.value()));
        now.ifPresent(share -> track.dot("now", share.value()));
        chart.row(row.name(), track, share(now) + " → " + share(then));
    }

    private static String share(Optional<Percent> share) {
        return share.map(value -> Figures.spelled(value.value(), 2) + "%").orElse("unknown");
    }
}
