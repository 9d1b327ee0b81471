package testudo.report.chart;

import java.util.Locale;
import testudo.report.html.Html;

/** A chart that is a table: words, track, figure with interval. It reads the same aloud, on paper and on a narrow screen. */
public final class TrackTable {
    private final StringBuilder body = new StringBuilder();
    private final Scale scale;
    private final String head;

    private TrackTable(Scale scale, String head) {
        this.scale = scale;
        this.head = head;
    }

    public static TrackTable on(Scale scale, boolean years, String rowHead, String figureHead) {
        return new TrackTable(
                scale,
                String.format(
                        Locale.ROOT,
                        "<thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"t\">%s</th><th scope=\"col\""
                                + " class=\"n\">%s</th></tr></thead>",
                        Html.text(rowHead),
                        scale.axis(years),
                        Html.text(figureHead)));
    }

    public Scale scale() {
        return scale;
    }

    public TrackTable group(String words) {
        body.append("<tr class=\"group\"><th colspan=\"3\" scope=\"rowgroup\">" + Html.text(words) + "</th></tr>\n");
        return this;
    }

    /** A row whose figure is text and is escaped here. */
    public TrackTable row(String words, Track track, String figure) {
        body.append("<tr>" + Html.rowHead(words) + "<td class=\"t\">" + track.svg(words + ": " + figure)
                + "</td><td class=\"n\">" + Html.text(figure) + "</td></tr>\n");
        return this;
    }

    /** A row without a value: grey hatch and the word. */
    public TrackTable without(String words, String why) {
        body.append("<tr>" + Html.rowHead(words) + "<td class=\"t\"><div class=\"hatch\"></div></td><td class=\"n\">"
                + "<span class=\"unknown\">" + Html.text(why) + "</span></td></tr>\n");
        return this;
    }

    /**
     * The chart below its legend.
     *
     * @param legend style and words by turns, such as {@code band} and {@code 90% band}
     */
    public String html(String caption, String... legend) {
        StringBuilder out = new StringBuilder("<p class=\"legend\">");
        for (int i = 0; i + 1 < legend.length; i += 2) {
            out.append(
                    "<span><i class=\"sw " + Html.text(legend[i]) + "\"></i>" + Html.text(legend[i + 1]) + "</span> ");
        }
        return out.append("</p>\n") + html(caption);
    }

    public String html(String caption) {
        return "<table class=\"chart\"><caption>" + Html.text(caption) + "</caption>" + head + "<tbody>\n" + body
                + "</tbody></table>\n";
    }
}
