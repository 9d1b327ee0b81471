package testudo.report.material;

import java.util.List;
import testudo.quantity.Figures;
import testudo.report.html.Html;
import testudo.table.Column;
import testudo.table.Kind;
import testudo.table.Table;

/** Any table as a table, in a box of its own that scrolls. */
public final class Plain {
    private static final int MOST_ROWS = 400;
    /** Texts of more characters than this get a wide column instead of a tall row. */
    private static final int LONG = 40;

    private Plain() {}

    public static String folded(String summary, Table<?> table) {
        String rows = Figures.number(table.rows().size()) + " rows";
        String words = summary + ": " + rows + ", also in tables/" + table.name() + ".csv";
        return Html.folded(words, table(table));
    }

    public static <R> String table(Table<R> table) {
        List<Column<R, ?>> columns = table.schema().columns();
        StringBuilder html = new StringBuilder("<table class=\"plain\"><thead><tr>");
        columns.forEach(column -> html.append(head(column)));
        html.append("</tr></thead><tbody>\n");
        table.stream().limit(MOST_ROWS).forEach(row -> html.append(row(columns, row)));
        html.append("</tbody></table>");
        String rest = table.rows().size() <= MOST_ROWS
                ? ""
                : "<p class=\"about\">The first " + MOST_ROWS + " of "
                        + Figures.number(table.rows().size()) + " rows; all of them are in tables/"
                        + Html.text(table.name()) + ".csv.</p>";
        return Html.scrolling(table.title(), html.toString()) + rest;
    }

    private static String head(Column<?, ?> column) {
        String unit = column.unit().isEmpty() ? "" : "<br><small>" + Html.text(column.unit()) + "</small>";
        String number = column.kind() instanceof Kind.Text ? "" : " class=\"n\"";
        return "<th scope=\"col\"" + number + Html.attribute("title", column.meaning()) + ">"
                + Html.text(words(
                        unit.isEmpty()
                                ? column.heading()
                                : column.heading()
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
                .replace(" percent", " %");
    }

    private static <R> String row(List<Column<R, ?>> columns, R row) {
        StringBuilder html = new StringBuilder("<tr>");
        for (Column<R, ?> column : columns) {
            html.append(column.equals(columns.getFirst()) ? Html.rowHead(column.words(row)) : cell(column, row));
        }
        return html.append("</tr>\n").toString();
    }

    private static <R> String cell(Column<R, ?> column, R row) {
        String value = column.spelled(row);
        if (column.kind() instanceof Kind.Text) {
            return column.link() ? Html.element("td", Html.link(value)) : textCell(column, column.words(row));
        }
        if (value.isEmpty()) {
            return "<td class=\"n\">" + Html.UNKNOWN + "</td>";
        }
        double number = Double.parseDouble(value);
        boolean year = column.unitOfRow().apply(row).equals("year");
        return Html.element("td class=\"n\"", year ? Figures.year(number) : Figures.number(number));
    }

    private static String textCell(Column<?, ?> column, String value) {
        boolean graded = column.heading().toLowerCase(java.util.Locale.UK).contains("grade");
        boolean assumed = graded && (value.equals("low") || value.equals("assumed"));
        String cell = value.length() > LONG ? "td class=\"long\"" : "td";
        return Html.element(cell, Html.text(value) + (assumed ? " *" : ""));
    }
}
