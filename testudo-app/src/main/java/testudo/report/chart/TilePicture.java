package testudo.report.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import testudo.quantity.Figures;
import testudo.report.html.Html;

/** The small picture of a statement of the first screen, from {@code answer.json} alone. Its values are in its title; what is missing is hatched. */
public final class TilePicture {
    private static final double WIDTH = 260;
    private static final double LABELS = 132;
    private static final double ROW = 15;
    private static final double HIGH = 78;
    private static final double LETTERS = 9;

    private final JsonNode picture;
    private final List<JsonNode> items;
    private final List<JsonNode> points;

    private TilePicture(JsonNode picture) {
        this.picture = picture;
        this.items = list(picture.path("items"));
        this.points = list(picture.path("points"));
    }

    /** A picture as inline SVG; nothing where there is nothing to draw. */
    public static String svg(JsonNode picture) {
        TilePicture drawn = new TilePicture(picture);
        return switch (picture.path("kind").asText()) {
            case "parts" -> drawn.parts();
            case "bars" -> drawn.bars();
            case "curve", "years" -> drawn.curve();
            default -> "";
        };
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private String framed(double height, String body) {
        String values = values();
        return String.format(
                Locale.ROOT,
                "<svg class=\"picture\" viewBox=\"0 0 %.0f %.0f\" role=\"img\"%s><title>%s</title>%s</svg>",
                WIDTH,
                height,
                Html.attribute("aria-label", values),
                Html.text(values),
                body);
    }

    /** What is drawn, in words. */
    private String values() {
        List<String> words = new ArrayList<>();
        items.forEach(item -> words.add(
                item.path("label").asText() + ": " + (missing(item) ? "none or not known" : band(item, "value"))));
        points.forEach(point -> words.add(plain(point.path("x").asDouble()) + ": " + band(point, "y")));
        return words.stream().collect(Collectors.joining("; ")) + " ("
                + picture.path("unit").asText()
                + (picture.path("across").asText().isEmpty()
                        ? ""
                        : ", by " + picture.path("across").asText()) + ")";
    }

    private static String band(JsonNode node, String name) {
        double low = node.path("low").asDouble();
        double high = node.path("high").asDouble();
        String base = Figures.rough(node.path(name).asDouble());
        return low < high ? base + " [" + Figures.rough(low) + " to " + Figures.rough(high) + "]" : base;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static boolean missing(JsonNode item) {
        return item.path("value").isNull() || item.path("value").isMissingNode();
    }

    private static double value(JsonNode item) {
        return Math.max(0, item.path("value").asDouble());
    }

    private static String mark(JsonNode item) {
        return "m-" + item.path("mark").asText().replaceAll("[^A-Za-z0-9-]", "");
    }

    /** One bar whose parts add up to the whole, or boxes where nothing is known. */
    private String parts() {
        double all = items.stream().mapToDouble(TilePicture::value).sum();
        StringBuilder out = new StringBuilder();
        if (all <= 0) {
            for (int i = 0; i < items.size(); i++) {
                double x = i % 2 * WIDTH / 2;
                double y = (i / 2) * (ROW + 6);
                out.append(rect(x, y, 12, 12, "m-missing"))
                        .append(text(
                                x + 18,
                                y + 10,
                                "start",
                                items.get(i).path("label").asText()));
            }
            return framed((items.size() + 1) / 2 * (ROW + 6), out.toString());
        }
        double x = 0;
        for (int i = 0; i < items.size(); i++) {
            double wide = WIDTH * value(items.get(i)) / all;
            out.append(rect(x, 0, wide, 24, mark(items.get(i))));
            x += wide;
        }
        for (int i = 0; i < items.size(); i++) {
            double at = i * WIDTH / items.size();
            out.append(rect(at, 34, 10, 10, mark(items.get(i))))
                    .append(text(
                            at + 14, 43, "start", items.get(i).path("label").asText()));
        }
        return framed(50, out.toString());
    }

    private String bars() {
        double most = items.stream().mapToDouble(TilePicture::value).max().orElse(0);
        double reach = picture.path("most").asDouble(most);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            double y = i * ROW;
            out.append(text(LABELS - 6, y + 10.5, "end", item.path("label").asText()));
            out.append(rect(LABELS, y + 2, WIDTH - LABELS, 10, missing(item) ? "m-missing" : "bed"));
            if (!missing(item) && reach > 0) {
                double wide = (WIDTH - LABELS) * Math.min(1, value(item) / reach);
                out.append(rect(LABELS, y + 2, Math.max(1.5, wide), 10, mark(item)));
            }
        }
        return framed(items.size() * ROW, out.toString());
    }

    /** A line with its band from left to right, and lines across it. */
    private String curve() {
        if (points.isEmpty()) {
            return "";
        }
        double first = points.getFirst().path("x").asDouble();
        double span = Math.max(1e-9, points.getLast().path("x").asDouble() - first);
        double largest = Math.max(
                points.stream()
                        .mapToDouble(p -> p.path("high").asDouble())
                        .max()
                        .orElse(1),
                items.stream().mapToDouble(TilePicture::value).max().orElse(0));
        double most = picture.path("most").asDouble(largest);
        double scale = (HIGH - 6) / Math.max(1e-9, most);
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (JsonNode point : points) {
            double x = (point.path("x").asDouble() - first) / span * WIDTH;
            line.append(at(x, HIGH - scale * point.path("y").asDouble()));
            above.append(at(x, HIGH - scale * point.path("high").asDouble()));
            below.insert(0, at(x, HIGH - scale * point.path("low").asDouble()));
        }
        StringBuilder out = new StringBuilder();
        out.append("<polygon class=\"pb\" points=\"" + above + below + "\"/>");
        for (JsonNode item : items) {
            double y = HIGH - scale * value(item);
            out.append(String.format(
                    Locale.ROOT, "<line class=\"pl\" x1=\"0\" x2=\"%.0f\" y1=\"%.1f\" y2=\"%.1f\"/>", WIDTH, y, y));
            boolean roomAbove = y - 3 >= LETTERS;
            out.append(text(
                    2,
                    roomAbove ? y - 3 : y + LETTERS + 2,
                    "start",
                    item.path("label").asText()));
        }
        out.append("<polyline class=\"pc\" points=\"" + line + "\"/>");
        out.append(String.format(
                Locale.ROOT, "<line class=\"pa\" x1=\"0\" x2=\"%.0f\" y1=\"%.0f\" y2=\"%.0f\"/>", WIDTH, HIGH, HIGH));
        String across = picture.path("across").asText();
        return framed(
                HIGH + (across.isEmpty() ? 3 : 15),
                out + (across.isEmpty() ? "" : text(WIDTH, HIGH + 12, "end", across + " →")));
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }

    private static String rect(double x, double y, double wide, double high, String style) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                style,
                x,
                y,
                wide,
                high);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                Html.text(words));
    }
}
