package testudo.report;

import java.util.List;
import testudo.assessment.Table;

/** Any table as a table, in a box of its own that scrolls. */
final class Plain {
    private static final int MOST_ROWS = 400;

    private Plain() {}

    static String folded(String summary, Table table) {
        String rows = Figures.number(table.rows().size()) + " rows";
        String words = summary + ": " + rows + ", also in tables/" + table.name() + ".csv";
        return Html.folded(words, table(table));
    }

    static String table(Table table) {
        StringBuilder html = new StringBuilder("<table class=\"plain\"><thead><tr>");
        for (Table.Column column : table.columns()) {
            html.append(head(column));
        }
        html.append("</tr></thead><tbody>\n");
        table.rows().stream().limit(MOST_ROWS).forEach(row -> html.append(row(table.columns(), row)));
        html.append("</tbody></table>");
        String rest = table.rows().size() <= MOST_ROWS
                ? ""
                : "<p class=\"about\">The first " + MOST_ROWS + " of "
                        + Figures.number(table.rows().size()) + " rows; all of them are in tables/"
                        + Html.text(table.name()) + ".csv.</p>";
        return Html.scrolling(table.title(), html.toString()) + rest;
    }

    private static String head(Table.Column column) {
        String unit = column.unit().isEmpty() ? "" : "<br><small>" + Html.text(column.unit()) + "</small>";
        String number = column.kind() == Table.Kind.TEXT ? "" : " class=\"n\"";
        return "<th scope=\"col\"" + number + Html.attribute("title", column.meaning()) + ">"
                + Html.text(words(
                        unit.isEmpty()
                                ? column.name()
                                : column.name()
                                        .replaceAll("(Percent|BnEur|Eur)$", "")
                                        .replaceAll("^million(?=People$)", "")))
                + unit + "</th>";
    }

    /** {@code payGdpPercent} becomes "pay gdp percent". */
    static String words(String name) {
        return Material.capital(name.replaceAll("([a-z0-9])([A-Z])|([a-z]{2})([0-9])", "$1$3 $2$4")
                        .toLowerCase(java.util.Locale.UK))
                .replace("eur", "EUR")
                .replace("gdp", "GDP")
                .replace("nited states", "nited States")
                .replace(" x5", " ×5")
                .replace(" percent", " %");
    }

    private static String row(List<Table.Column> columns, List<Object> row) {
        StringBuilder html = new StringBuilder("<tr>");
        for (int i = 0; i < row.size(); i++) {
            html.append(cell(columns.get(i), TableText.spelled(row.get(i)), i == 0, unit(columns, row, i)));
        }
        return html.append("</tr>\n").toString();
    }

    /** The unit of the column, or the one that the row itself gives where it differs from row to row. */
    private static String unit(List<Table.Column> columns, List<Object> row, int column) {
        return columns.get(column).unit().equals("see unit")
                ? TableText.spelled(row.get(column + 1))
                : columns.get(column).unit();
    }

    private static String cell(Table.Column column, String value, boolean first, String unit) {
        boolean year = unit.equals("year")
                || column.name().equals("year")
                || column.name().equals("earliest");
        if (first) {
            return Html.rowHead(column.name().equals("laydown") ? Material.laydown(value) : value);
        }
        if (column.kind() == Table.Kind.TEXT) {
            return column.name().equals("url") ? Html.element("td", Html.link(value)) : textCell(value);
        }
        if (value.isEmpty()) {
            return "<td class=\"n\">" + Html.UNKNOWN + "</td>";
        }
        double number = Double.parseDouble(value);
        return Html.element("td class=\"n\"", year ? Figures.year(number) : Figures.number(number));
    }

    private static String textCell(String value) {
        boolean assumed = value.equals("low") || value.equals("assumed");
        return Html.element("td", Html.text(value) + (assumed ? " *" : ""));
    }
}
