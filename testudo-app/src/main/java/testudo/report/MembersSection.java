package testudo.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import testudo.assessment.Table;

/** Every member in one row: what it spends, what it fields, what it would pay, how far it is covered. */
final class MembersSection {
    private static final List<Column> COLUMNS = List.of(
            new Column("Spending, % of GDP", "sharePercent", "now", 2),
            new Column("Spending, % of GDP", "path2035Percent", "2035", 2),
            new Column("Gap 2035", "gap2035BnEur", "EUR bn", 1),
            new Column("Fire units", "fireUnitsToday", "today", 0),
            new Column("Fire units", "fireUnitsOnOrder", "on order", 0),
            new Column("Fire units", "fireUnitsX5", "×5", 0),
            new Column("Rounds", "roundsX5", "×5", 0),
            new Column("Pays in the plan", "payPlanBnEur", "EUR bn", 1),
            new Column("Pays in the plan", "payPlanOfNewMoneyPercent", "% of new", 0),
            new Column("Pays by GDP", "payGdpPercent", "%", 1),
            new Column("Pays by GDP", "payGdpBnEur", "EUR bn", 1),
            new Column("Pays by shortfall", "payShortfallPercent", "%", 1),
            new Column("Pays by shortfall", "payShortfallBnEur", "EUR bn", 1),
            new Column("Per person", "eurPerPersonYear", "EUR a year", 0),
            new Column("Of new money", "shareOfNewMoneyPercent", "%", 0),
            new Column("People covered today, %", "coveredDronePercent", "drone", 0),
            new Column("People covered today, %", "coveredCruisePercent", "cruise", 0),
            new Column("People covered today, %", "coveredBallisticPercent", "ballistic", 0),
            new Column("People covered today, %", "coveredAeroballisticPercent", "aeroball.", 0));

    private MembersSection() {}

    private record Column(String group, String name, String words, int decimals) {}

    static String html(Material material) {
        Rows rows = material.rows("members");
        if (rows.isEmpty()) {
            return Html.absent("members", "Every member: what it spends, fields and pays", "members");
        }
        Set<String> present = material.table("members").columns().stream()
                .map(Table.Column::name)
                .collect(Collectors.toSet());
        List<Column> columns =
                COLUMNS.stream().filter(c -> present.contains(c.name())).toList();
        StringBuilder body = new StringBuilder();
        rows.stream()
                .sorted(Comparator.comparing(SpendingSection::name))
                .forEach(row -> body.append(row(columns, row)));
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

    private static String notes(Rows rows) {
        String notes = rows.stream()
                .filter(row -> !row.text("note").isEmpty())
                .sorted(Comparator.comparing(SpendingSection::name))
                .map(row -> "<li>" + Html.text(SpendingSection.name(row) + ": " + row.text("note")) + "</li>")
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "<ul class=\"notes\">" + notes + "</ul>";
    }

    private static String editions(Rows rows) {
        return "shares by " + String.join(", ", rows.values("edition")).replaceAll("^(, )?$", "an unnamed edition");
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

    private static String row(List<Column> columns, Rows.Row row) {
        StringBuilder html = new StringBuilder("<tr>" + Html.rowHead(SpendingSection.name(row)));
        for (Column column : columns) {
            OptionalDouble value = row.number(column.name());
            String shown = value.isPresent()
                    ? Figures.spelled(value.getAsDouble(), column.decimals())
                    : column.name().contains("NewMoney") ? "none" : Html.UNKNOWN;
            html.append("<td class=\"n\">" + shown + "</td>");
        }
        return html.append("</tr>\n").toString();
    }
}
