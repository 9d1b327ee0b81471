package testudo.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import testudo.quantity.Figures;

/** A straight scale from values to percent of a track's width, with round ticks. Drawn in percent, it fits any width of screen. */
public record Scale(double from, double to, List<Double> ticks) {
    public static final Scale PERCENT = new Scale(0, 100, List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0));

    /** A scale that holds the values, from zero where they come near it. */
    public static Scale holding(double low, double high) {
        double bottom = low >= 0 && low < 0.6 * high ? 0 : low;
        double step = step(Math.max(high - bottom, 1e-9) / 5);
        double from = Math.floor(bottom / step + 1e-9) * step;
        double to = Math.max(Math.ceil(high / step - 1e-9) * step, from + step);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; from + i * step <= to + step * 1e-6; i++) {
            ticks.add(from + i * step);
        }
        return new Scale(from, to, List.copyOf(ticks));
    }

    public static Scale years(double low, double high) {
        Scale scale = holding(Math.floor(low), Math.ceil(high));
        List<Double> whole =
                scale.ticks.stream().filter(tick -> tick == Math.rint(tick)).toList();
        return new Scale(scale.from, scale.to, whole);
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
    }

    /** Place of a value in percent of the width, leaving room for marks at both ends. */
    double at(double value) {
        return 2 + 96 * Math.clamp((value - from) / (to - from), 0, 1);
    }

    String x(double value) {
        return String.format(Locale.ROOT, "%.2f%%", at(value));
    }

    String width(double low, double high) {
        return String.format(Locale.ROOT, "%.2f%%", Math.max(at(high) - at(low), 0.3));
    }

    /** The axis over a track. */
    String axis(boolean years) {
        StringBuilder svg = new StringBuilder("<svg class=\"axis\" height=\"20\" aria-hidden=\"true\">");
        for (double tick : ticks) {
            String label = years ? Figures.year(tick) : tickLabel(tick);
            String seldom = ticks.indexOf(tick) % 2 == 0 ? "" : " class=\"odd\"";
            svg.append(String.format(
                    Locale.ROOT, "<text%s x=\"%s\" y=\"14\" text-anchor=\"middle\">%s</text>", seldom, x(tick), label));
        }
        return svg.append("</svg>").toString();
    }

    private String tickLabel(double tick) {
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
        return Figures.spelled(tick, decimals);
    }
}
