package testudo.report.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import testudo.quantity.Figures;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.tabulation.member.MemberRow;
import testudo.threat.ThreatClass;

/** Every member in one row: what it spends, what it fields, what it would pay, how far it is covered. */
public final class MembersSection {
    private MembersSection() {}

    private record Column(
            String group, String words, int decimals, Function<MemberRow, Optional<Double>> value, String unknown) {
        Column(String group, String words, int decimals, Function<MemberRow, Optional<Double>> value) {
            this(group, words, decimals, value, Html.UNKNOWN);
        }
    }

    private static List<Column> columns(String times) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(
                        "Spending, % of GDP",
                        "now", 2, row -> percent(row.spending().now())),
                new Column(
                        "Spending, % of GDP",
                        "2035", 2, row -> percent(row.spending().last())),
                new Column("Gap 2035", "EUR bn", 1, row -> row.spending().gap().map(Money::billions)),
                count(
                        "Long- and medium-range",
                        "today",
                        row -> row.held().longAndMedium().today()),
                count(
                        "Long- and medium-range",
                        "on order",
                        row -> row.held().longAndMedium().onOrder()),
                count(
                        "Long- and medium-range",
                        times,
                        row -> row.held().longAndMedium().wanted()),
                count("All fire units", "today", row -> row.held().today()),
                count("All fire units", "on order", row -> row.held().onOrder()),
                count("All fire units", times, row -> row.held().wanted()),
                count("Rounds", times, row -> row.held().rounds()),
                money("Pays in the plan", row -> row.plan().pays()),
                new Column(
                        "Pays in the plan",
                        "% of new",
                        0,
                        row -> percent(row.plan().ofNewMoney()),
                        "none"),
                new Column(
                        "Pays by GDP",
                        "%",
                        1,
                        row -> Optional.of(row.byGdp().share().value())),
                money("Pays by GDP", row -> row.byGdp().pays()),
                new Column(
                        "Pays by shortfall",
                        "%",
                        1,
                        row -> Optional.of(row.byShortfall().share().value())),
                money("Pays by shortfall", row -> row.byShortfall().pays()),
                new Column(
                        "Per person",
                        "EUR a year",
                        0,
                        row -> row.byGdp().aPersonAndYear().map(each -> each.millions() * 1e6)),
                new Column("Of new money", "%", 0, row -> percent(row.byGdp().ofNewMoney()), "none")));
        for (ThreatClass threat : ThreatClass.values()) {
            columns.add(covered(threat));
        }
        return columns;
    }

    private static Optional<Double> percent(Optional<Percent> share) {
        return share.map(Percent::value);
    }

    private static Column count(String group, String words, ToIntFunction<MemberRow> value) {
        return new Column(group, words, 0, row -> Optional.of((double) value.applyAsInt(row)));
    }

    private static Column money(String group, Function<MemberRow, Money> value) {
        return new Column(
                group, "EUR bn", 1, row -> Optional.of(value.apply(row).billions()));
    }

    private static Column covered(ThreatClass threat) {
        return new Column("People covered today, %", threat.key(), 0, row -> percent(row.covered(threat)));
    }

    public static String html(Material material) {
        List<MemberRow> rows = material.rows(MemberRow.SCHEMA).stream()
                .sorted(Comparator.comparing(MemberRow::name))
                .toList();
        if (rows.isEmpty()) {
            return Html.absent("members", "Every member: what it spends, fields and pays", "members");
        }
        List<Column> columns = columns("×" + rows.getFirst().held().multiple());
        StringBuilder body = new StringBuilder();
        rows.forEach(row -> body.append(row(columns, row)));
        String table = "<table class=\"plain members\">" + head(columns) + "<tbody>\n" + body + "</tbody></table>";
        return Html.figure(
                "members",
                "Every member: what it spends, fields and pays",
                "In alphabetical order; nothing here ranks members or places",
                Html.scrolling("Members", table) + notes(rows),
                material.money(
                        "The plan's orders, and all that is missing shared by two keys, are three bills and not added; none: no new money on the path. "
                                + "Bands of the bill are on the first screen; " + editions(rows) + "."));
    }

    private static String notes(List<MemberRow> rows) {
        String notes = rows.stream()
                .filter(row -> !row.note().isEmpty())
                .map(row -> "<li>" + Html.text(row.name() + ": " + row.note()) + "</li>")
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "<ul class=\"notes\">" + notes + "</ul>";
    }

    private static String editions(List<MemberRow> rows) {
        return "shares by "
                + Pick.values(rows, row -> row.spending().edition().toString()).stream()
                        .collect(Collectors.joining(", "));
    }

    private static String head(List<Column> columns) {
        StringBuilder groups = new StringBuilder("<tr><th rowspan=\"2\" scope=\"col\">Member</th>");
        StringBuilder words = new StringBuilder("<tr>");
        for (int i = 0; i < columns.size(); ) {
            String group = columns.get(i).group();
            int span =
                    (int) columns.stream().filter(c -> c.group().equals(group)).count();
            groups.append("<th scope=\"colgroup\" class=\"g\" colspan=\"" + span + "\">" + group + "</th>");
            for (int j = 0; j < span; j++, i++) {
                words.append("<th scope=\"col\" class=\"n\">" + columns.get(i).words() + "</th>");
            }
        }
        return "<thead>" + groups + "</tr>" + words + "</tr></thead>";
    }

    private static String row(List<Column> columns, MemberRow row) {
        StringBuilder html = new StringBuilder("<tr>" + Html.rowHead(row.name()));
        for (Column column : columns) {
            String shown = column.value()
                    .apply(row)
                    .map(value -> Figures.spelled(value, column.decimals()))
                    .orElse(column.unknown());
            html.append("<td class=\"n\">" + shown + "</td>");
        }
        return html.append("</tr>\n").toString();
    }
}
