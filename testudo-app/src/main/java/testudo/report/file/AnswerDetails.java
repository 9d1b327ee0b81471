package testudo.report.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import testudo.quantity.Figures;
import testudo.report.html.Html;

/** What stands behind the sentences of one section of the answer: figures with both bands, assumptions, sources, grade. */
public final class AnswerDetails {
    private AnswerDetails() {}

    public static String html(JsonNode items) {
        StringBuilder out = new StringBuilder("<div class=\"behind\">");
        items.forEach(item -> out.append(item(item)));
        return Html.folded("What this rests on", out.append("</div>").toString());
    }

    private static String item(JsonNode item) {
        StringBuilder out =
                new StringBuilder("<p><b>" + Html.text(item.path("id").asText()) + "</b> " + figure(item));
        part(out, "chance alone", chance(item));
        part(out, "grade", item.path("grade").asText() + (weak(item) ? " *" : ""));
        part(out, "status", status(item));
        out.append("<br>");
        out.append(Html.text("Assumes: " + list(item.path("assumptions"), "nothing stated") + ". Sources: "
                + list(item.path("sources"), "none named") + "."));
        return out.append("</p>").toString();
    }

    private static void part(StringBuilder out, String name, String value) {
        if (!value.isBlank()) {
            out.append(" · " + name + " " + Html.text(value));
        }
    }

    private static String status(JsonNode item) {
        String status = item.path("status").asText();
        return status.equals("notComputed") ? "not computed" : status;
    }

    private static String figure(JsonNode item) {
        if (item.path("status").asText().equals("notComputed")) {
            return Html.NOT_COMPUTED;
        }
        return item.path("estimate").isObject() ? Html.text(band(item) + unit(item)) : "in words";
    }

    /** The figure with band and unit, or the sentence where there is no figure. */
    public static String inWords(JsonNode item) {
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
        String noted = unit.startsWith("year; ") ? unit.substring("year; ".length()) : unit;
        String shown = unit.isEmpty() || unit.equals("%") || unit.equals("year") ? "" : " " + noted;
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
            return "";
        }
        return Figures.withBand(
                        e.path("mean").asDouble(),
                        e.path("chanceLow").asDouble(),
                        e.path("chanceHigh").asDouble(),
                        item.path("unit").asText())
                + ", " + Figures.number(e.path("trials").asDouble()) + " trials";
    }

    /** Figure in large type, band under it, unit last. */
    public static String big(JsonNode item) {
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

    public static boolean weak(JsonNode item) {
        String grade = item.path("grade").asText();
        return grade.equals("low") || grade.equals("assumed");
    }

    private static String list(JsonNode array, String none) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words.isEmpty() ? none : String.join("; ", words);
    }
}
