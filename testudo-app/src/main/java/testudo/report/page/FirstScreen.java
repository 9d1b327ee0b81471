package testudo.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import testudo.report.chart.TilePicture;
import testudo.report.file.AnswerDetails;
import testudo.report.html.Html;
import testudo.report.material.Material;

/** The first screen, drawn from {@code answer.json} and from nothing else. A section that the answer lacks is shown as not computed. */
public final class FirstScreen {
    private static final SequencedMap<String, String> SECTIONS = sections();

    private static final String HATCH =
            "<svg width=\"0\" height=\"0\" class=\"defs\" aria-hidden=\"true\"><defs><pattern id=\"lacking\""
                    + " width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\""
                    + " height=\"6\" fill=\"#fff\"/><rect width=\"2\" height=\"6\" fill=\"#8b96a3\"/></pattern></defs></svg>\n";

    /** The section behind a statement of the first screen, by its key. */
    private static final Map<String, String> BEHIND = Map.of(
            "fiveTimes", "buys",
            "cost", "costs",
            "whoPays", "pays",
            "when", "arrives",
            "moves", "moves",
            "enough", "enough",
            "trust", "trust",
            "leftOut", "leftOut");

    /** Further statements shown beside the first one of a section. */
    private static final int MOST_SHOWN = 4;

    private FirstScreen() {}

    private static SequencedMap<String, String> sections() {
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        titles.put("multiplied", "What is multiplied");
        titles.put("buys", "Buys");
        titles.put("costs", "Costs");
        titles.put("pays", "Who pays");
        titles.put("arrives", "Arrives");
        titles.put("moves", "Moves");
        titles.put("enough", "Enough?");
        titles.put("trust", "How far to trust this");
        titles.put("leftOut", "Left out");
        return titles;
    }

    public static String html(JsonNode answer) {
        StringBuilder out = new StringBuilder("<section id=\"answer\" class=\"answer\">\n");
        out.append(headline(answer)).append(tiles(answer.path("firstScreen")));
        out.append(
                "<details class=\"all\" id=\"all-statements\"><summary>More: this run, and every statement behind the eight</summary>\n");
        out.append(run(answer.path("header")));
        SECTIONS.forEach((id, title) -> out.append(line(id, title, section(answer, id))));
        for (JsonNode section : answer.path("sections")) {
            String id = section.path("id").asText();
            if (!id.equals("headline") && !SECTIONS.containsKey(id)) {
                out.append(line(id, section.path("title").asText(), section));
            }
        }
        out.append("<p class=\"key\">Brackets: what gets through, a 90% band with unknown parameters included (“chance”"
                + " is the thinner band of luck alone); the goal, every kill probability at its low and high end;"
                + " money and units, every range at its favourable and unfavourable end together. * rests on an"
                + " assumed or low-grade value.</p>\n</details>\n");
        return out.append("</section>\n").toString();
    }

    private static JsonNode section(JsonNode answer, String id) {
        return StreamSupport.stream(answer.path("sections").spliterator(), false)
                .filter(section -> section.path("id").asText().equals(id))
                .findFirst()
                .orElse(answer.path("missing"));
    }

    private static String headline(JsonNode answer) {
        JsonNode section = section(answer, "headline");
        String title = section.path("title").asText(answer.path("question").asText());
        StringBuilder out = new StringBuilder();
        out.append("<h1>" + Html.text(title.isBlank() ? answer.path("question").asText() : title) + "</h1>\n");
        JsonNode items = section.path("items");
        if (items.isEmpty()) {
            out.append("<p class=\"sub\">Europe’s ground-based air and missile defence, public data as of "
                    + Html.text(answer.path("header").path("asOf").asText("an unknown date"))
                    + "; computed, not a forecast of any war.</p>\n");
        }
        items.forEach(item -> out.append("<p class=\"sub\">" + sentence(item) + "</p>\n"));
        return out.toString();
    }

    private static String tiles(JsonNode tiles) {
        StringBuilder out = new StringBuilder(HATCH + "<div class=\"tiles\">\n");
        tiles.forEach(tile -> out.append(tile(tile)));
        return out.append("</div>\n").toString();
    }

    private static String tile(JsonNode tile) {
        String key = Html.text(tile.path("key").asText());
        String figure = Html.text(tile.path("figure").asText())
                .replaceFirst(
                        "^(after [^ ]+|(?:EUR )?[^ ]+)( \\[[^\\]]*\\])?(.*)$",
                        "<b>$1</b><span class=\"interval\">$2</span><span class=\"rest\">$3</span>");
        return "<article class=\"tile\" id=\"tile-" + key + "\"><h2>"
                + Html.text(tile.path("title").asText()) + "</h2>"
                + (figure.isEmpty() ? "" : "<p class=\"of\">" + figure + "</p>")
                + "<p class=\"says\">" + Html.text(tile.path("sentence").asText()) + "</p>"
                + "<p class=\"cap\">"
                + Html.text(tile.path("picture").path("unit").asText()) + "</p>"
                + TilePicture.svg(tile.path("picture"))
                + "<p class=\"on\"><a href=\"#answer-" + Html.text(BEHIND.getOrDefault(key, "multiplied"))
                + "\"><span class=\"aside\">" + Html.text(tile.path("title").asText())
                + ": </span>more</a></p></article>\n";
    }

    private static String run(JsonNode header) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("plan", "Plan");
        words.put("edition", "Spending");
        words.put("growth", "Growth");
        words.put("reading", "Reading");
        words.put("path", "Path");
        words.put("goal", "Goal");
        words.put("theatre", "Theatre");
        words.put("unitedStates", "United States");
        words.put("trials", "Trials a raid, at most");
        words.put("trialsFought", "Trials fought");
        words.put("seed", "Seed");
        words.put("version", "Version");
        return words.entrySet().stream()
                .filter(word -> !header.path(word.getKey()).asText().isEmpty())
                .map(word -> "<div><dt>" + word.getValue() + "</dt><dd>"
                        + Html.text(header.path(word.getKey()).asText()) + "</dd></div>")
                .collect(Collectors.joining("", "<dl class=\"run\">", "</dl>\n"));
    }

    private static String line(String id, String defaultTitle, JsonNode section) {
        JsonNode items = section.path("items");
        String title = section.path("title").asText(defaultTitle);
        String says = items.isEmpty()
                ? "<p class=\"lead\">" + Html.NOT_COMPUTED + "</p>"
                : "<p class=\"lead\">" + sentence(items.get(0)) + "</p>" + others(items) + AnswerDetails.html(items);
        String key = Html.text(id);
        return String.format(
                Locale.ROOT,
                "<section class=\"line\" id=\"answer-%s\" aria-labelledby=\"title-%s\"><h2 id=\"title-%s\">%s</h2><div"
                        + " class=\"says\">%s</div>%s</section>\n",
                key,
                key,
                key,
                Html.text(title),
                says,
                figure(items));
    }

    /** The most telling further statements; the rest is folded, but what was not computed never is. */
    private static String others(JsonNode items) {
        StringBuilder shown = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        int open = 0;
        int closed = 0;
        boolean many = items.size() > MOST_SHOWN + 2;
        for (int i = 1; i < items.size(); i++) {
            JsonNode item = items.get(i);
            String line = "<li>" + sentence(item) + "</li>";
            boolean missing = item.path("status").asText().equals("notComputed");
            if (missing || !many || byClass(item) || (open < MOST_SHOWN && !anyByClass(items))) {
                shown.append(line);
                open += missing ? 0 : 1;
            } else {
                folded.append(line);
                closed++;
            }
        }
        return (shown.isEmpty() ? "" : "<ul>" + shown + "</ul>")
                + (closed == 0 ? "" : Html.folded(closed + " more statements", "<ul>" + folded + "</ul>"));
    }

    private static boolean anyByClass(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).anyMatch(FirstScreen::byClass);
    }

    /** Whether a statement tells of one threat class: its key ends with the class. */
    private static boolean byClass(JsonNode item) {
        String id = item.path("id").asText();
        return Material.CLASSES.stream().anyMatch(key -> id.endsWith("." + key));
    }

    private static String sentence(JsonNode item) {
        String words = Html.text(item.path("sentence").asText());
        String status = item.path("status").asText();
        if (status.equals("notComputed")) {
            return words + " " + Html.NOT_COMPUTED;
        }
        String mark = AnswerDetails.weak(item) && !words.endsWith("*")
                ? "<abbr class=\"weak\" title=\"rests on an assumed or low-grade value\">*</abbr>"
                : "";
        return words + mark + (status.equals("rough") ? " <span class=\"rough\">rough</span>" : "");
    }

    /** The figure of a section's own line, set large beside it, always with its interval. */
    private static String figure(JsonNode items) {
        JsonNode first = items.path(0);
        boolean computed = !first.path("status").asText().equals("notComputed");
        return computed && first.path("estimate").isObject()
                ? "<div class=\"big\">" + AnswerDetails.big(first) + "</div>"
                : "";
    }
}
