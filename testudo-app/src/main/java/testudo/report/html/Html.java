package testudo.report.html;

import java.util.Locale;

/** Pieces of a page. Text and attribute values are always escaped here, so that no name in the data can become markup. */
public final class Html {
    public static final String UNKNOWN = "<span class=\"unknown\">unknown</span>";
    public static final String NOT_COMPUTED = "<span class=\"unknown\">not computed</span>";

    private Html() {}

    public static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** An attribute with a leading space. */
    public static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value) + "\"";
    }

    /** An element whose opening tag may carry attributes that are ours; the body is markup. */
    public static String element(String tag, String body) {
        int space = tag.indexOf(' ');
        return "<" + tag + ">" + body + "</" + (space < 0 ? tag : tag.substring(0, space)) + ">";
    }

    static String cell(String raw) {
        return element("td", raw.isEmpty() ? UNKNOWN : text(raw));
    }

    public static String rowHead(String raw) {
        return element("th scope=\"row\"", text(raw));
    }

    /** A web address becomes a link and anything else stays text. */
    public static String link(String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web ? "<a href=\"" + text(address) + "\" rel=\"noreferrer\">" + text(address) + "</a>" : text(address);
    }

    /** A figure of the report: heading, unit, body and the line that tells about its data. */
    public static String figure(String id, String title, String unit, String body, String about) {
        return String.format(Locale.ROOT, """
            <section class="figure" id="%s" aria-labelledby="%s-title">
            <h2 id="%s-title">%s</h2>
            <p class="unit">%s</p>
            %s
            <p class="about"><b>About this data.</b> %s</p>
            </section>
            """, id, id, id, title, unit, body, about);
    }

    /** What stands in the place of a figure whose table is not there. */
    public static String absent(String id, String title, String table) {
        return figure(
                id,
                title,
                "",
                "<p class=\"empty\">" + NOT_COMPUTED + " in this run.</p>",
                "It would be drawn from the table <code>" + table + "</code>, which this result does not hold.");
    }

    public static String scrolling(String label, String table) {
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\"" + attribute("aria-label", label) + ">" + table
                + "</div>";
    }

    public static String folded(String summary, String body) {
        return "<details><summary>" + text(summary) + "</summary>" + body + "</details>\n";
    }
}
