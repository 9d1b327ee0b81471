package testudo.report.chart;

import java.util.Locale;
import testudo.report.html.Html;

/** One row of a chart: grid lines, bands, ticks and dots on a scale. Every mark has a shape of its own beside its colour. */
public final class Track {
    private static final int HEIGHT = 22;
    private static final int MIDDLE = HEIGHT / 2;

    private final Scale scale;
    private final StringBuilder svg = new StringBuilder();

    private Track(Scale scale) {
        this.scale = scale;
        for (double tick : scale.ticks()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%s\" x2=\"%s\" y1=\"0\" y2=\"%d\"/>",
                    scale.x(tick),
                    scale.x(tick),
                    HEIGHT));
        }
    }

    public static Track on(Scale scale) {
        return new Track(scale);
    }

    /** The printed 90% band (thick), the band of chance alone (thin, dark) and the mean (upright tick). */
    public Track estimate(double mean, double low, double high, double chanceLow, double chanceHigh) {
        bar("band", low, high, 10);
        bar("chance", chanceLow, chanceHigh, 3);
        return tick("mean", mean);
    }

    public Track band(double mean, double low, double high) {
        bar("band", low, high, 10);
        return tick("mean", mean);
    }

    public Track bar(String style, double low, double high, int thickness) {
        if (!(high > low)) {
            return this;
        }
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%s\" width=\"%s\" y=\"%d\" height=\"%d\"/>",
                style,
                scale.x(low),
                scale.width(low, high),
                MIDDLE - thickness / 2,
                thickness));
        return this;
    }

    public Track tick(String style, double value) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"3\" y2=\"%d\"/>",
                style,
                scale.x(value),
                scale.x(value),
                HEIGHT - 3));
        return this;
    }

    /** A dashed line over the whole height, for a threshold. */
    public Track threshold(double value) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"threshold\" x1=\"%s\" x2=\"%s\" y1=\"0\" y2=\"%d\"/>",
                scale.x(value),
                scale.x(value),
                HEIGHT));
        return this;
    }

    public Track dot(String style, double value) {
        svg.append(String.format(
                Locale.ROOT, "<circle class=\"%s\" cx=\"%s\" cy=\"%d\" r=\"5\"/>", style, scale.x(value), MIDDLE));
        return this;
    }

    public Track square(String style, double value) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg x=\"%s\" y=\"%d\" overflow=\"visible\"><path class=\"%s\" d=\"M-5-5h10v10h-10z\"/></svg>",
                scale.x(value),
                MIDDLE,
                style));
        return this;
    }

    String svg(String label) {
        return "<svg class=\"track\" height=\"" + HEIGHT + "\" role=\"img\"" + Html.attribute("aria-label", label) + ">"
                + svg + "</svg>";
    }
}
