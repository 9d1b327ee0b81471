package testudo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the sentences of one section of the answer: figures with both bands, assumptions, sources, grade. */
final class AnswerDetails {
    private static final String HEAD = """
            <thead><tr><th scope="col">Statement</th><th scope="col">Figure [90% band]</th><th scope="col">Chance alone</th>\
            <th scope="col">Rests on</th><th scope="col">Sources</th><th scope="col">Grade</th><th scope="col">Status</th></tr></thead>
            """;

    private AnswerDetails() {}

    static String html(JsonNode items) {
        StringBuilder rows = new StringBuilder();
        items.forEach(item -> rows.append(row(item)));
        return Html.folded(
                "What this rests on",
                Html.scrolling(
                        "What this rests on",
                        "<table class=\"plain\">" + HEAD + "<tbody>" + rows + "</tbody></table>"));
    }

    private static String row(JsonNode item) {
        return "<tr>" + Html.rowHead(item.path("id").asText())
                + "<td>" + figure(item) + "</td><td>" + chance(item) + "</td>"
                + words(list(item.path("assumptions")), "nothing assumed")
                + words(list(item.path("sources")), "none named")
                + Html.cell(item.path("grade").asText() + (weak(item) ? " *" : ""))
                + Html.cell(status(item)) + "</tr>";
    }

    private static String status(JsonNode item) {
        String status = item.path("status").asText();
        return status.equals("notComputed") ? "not computed" : status;
    }

    private static String words(List<String> parts, String none) {
        return Html.element("td", Html.text(parts.isEmpty() ? none : String.join("; ", parts)));
    }

    private static String figure(JsonNode item) {
        if (item.path("status").asText().equals("notComputed")) {
            return Html.NOT_COMPUTED;
        }
        if (!item.path("estimate").isObject()) {
            return "in words";
        }
        return Html.text(band(item) + unit(item));
    }

    /** The figure with band and unit, or the sentence where there is no figure. */
    static String inWords(JsonNode item) {
        if (item.path("status").asText().equals("notComputed")) {
            return "not computed";
        }
        return item.path("estimate").isObject()
                ? band(item) + unit(item)
                : item.path("sentence").asText();
    }

    private static String unit(JsonNode item) {
        String unit = item.path("unit").asText();
        String basis = item.path("priceBasis").asText();
        String shown = unit.isEmpty() || unit.equals("%") || unit.equals("year") ? "" : " " + unit;
        return shown + (basis.isEmpty() ? "" : ", " + basis);
    }

    private static String band(JsonNode item) {
        JsonNode e = item.path("estimate");
        return Figures.withBand(
                e.path("mean").asDouble(),
                e.path("low").asDouble(),
                e.path("high").asDouble(),
                item.path("unit").asText());
    }

    private static String chance(JsonNode item) {
        JsonNode e = item.path("estimate");
        if (e.path("trials").asLong() == 0) {
            return "no chance in it";
        }
        String band = Figures.withBand(
                e.path("mean").asDouble(),
                e.path("chanceLow").asDouble(),
                e.path("chanceHigh").asDouble(),
                item.path("unit").asText());
        return Html.text(band + ", " + Figures.number(e.path("trials").asDouble()) + " trials");
    }

    /** Figure in large type, band under it, unit last. */
    static String big(JsonNode item) {
        String band = band(item);
        int cut = band.indexOf(" [");
        String number = cut < 0 ? band : band.substring(0, cut);
        String interval = cut < 0 ? "" : "<span class=\"interval\">" + Html.text(band.substring(cut + 1)) + "</span>";
        String star =
                weak(item) ? "<abbr class=\"weak\" title=\"rests on an assumed or low-grade value\">*</abbr>" : "";
        String unit = unit(item).strip();
        unit = unit.startsWith(", ") ? unit.substring(2) : unit;
        return "<span class=\"number\">" + Html.text(number) + star + "</span> " + interval + " <span class=\"of\">"
                + Html.text(unit) + "</span>";
    }

    static boolean weak(JsonNode item) {
        String grade = item.path("grade").asText();
        return grade.equals("low") || grade.equals("assumed");
    }

    private static List<String> list(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
