package testudo.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.DoubleFunction;
import testudo.report.html.Html;

/** Flows drawn from column to column, each ribbon as thick as what it carries. */
public final class Sankey {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;
    private static final int BAR = 14;
    /** A node takes at least this height with its gap, so that its label stands free. */
    private static final double LEAST = 19;

    private static final double GAP = 9;

    /** A flow from one node to another in the next column. */
    public record Flow(String from, String to, double amount) {}

    private final List<SequencedMap<String, Node>> columns = new ArrayList<>();
    private final List<List<Flow>> steps;
    private final DoubleFunction<String> words;

    private Sankey(List<List<Flow>> steps, DoubleFunction<String> words) {
        this.steps = steps;
        this.words = words;
    }

    /**
     * Draws the steps from left to right.
     *
     * @param words how an amount is spelled
     */
    public static String svg(String label, List<List<Flow>> steps, DoubleFunction<String> words) {
        Sankey sankey = new Sankey(steps, words);
        sankey.place();
        return "<svg class=\"sankey\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\""
                + Html.attribute("aria-label", label) + ">" + sankey.ribbons() + sankey.nodes() + "</svg>";
    }

    /** A node with how far its two sides are filled. */
    private static final class Node {
        private double in;
        private double out;
        private double top;
        private double filledIn;
        private double filledOut;

        double amount() {
            return Math.max(in, out);
        }
    }

    private void place() {
        for (int column = 0; column <= steps.size(); column++) {
            columns.add(new LinkedHashMap<>());
        }
        for (int step = 0; step < steps.size(); step++) {
            for (Flow flow : steps.get(step)) {
                node(step, flow.from()).out += flow.amount();
                node(step + 1, flow.to()).in += flow.amount();
            }
        }
        double scale = scale();
        columns.forEach(column -> stack(column, scale));
    }

    private Node node(int column, String name) {
        return columns.get(column).computeIfAbsent(name, n -> new Node());
    }

    /** The largest scale at which every column fits, to a millionth of the height. */
    private double scale() {
        double most = Double.POSITIVE_INFINITY;
        for (SequencedMap<String, Node> column : columns) {
            double amount = column.values().stream().mapToDouble(Node::amount).sum();
            most = Math.min(most, HEIGHT / Math.max(amount, 1e-9));
        }
        double fits = 0;
        for (double step = most / 2; step > most / 1e6; step /= 2) {
            double tried = fits + step;
            fits = columns.stream().allMatch(column -> height(column, tried) <= HEIGHT) ? tried : fits;
        }
        return fits;
    }

    private static double height(SequencedMap<String, Node> column, double scale) {
        return column.values().stream()
                .mapToDouble(n -> slot(n.amount() * scale))
                .sum();
    }

    private static void stack(SequencedMap<String, Node> column, double scale) {
        double top = (HEIGHT - height(column, scale)) / 2;
        for (Node node : column.values()) {
            node.in *= scale;
            node.out *= scale;
            node.top = top + (slot(node.amount()) - GAP - node.amount()) / 2;
            top += slot(node.amount());
        }
    }

    private static double slot(double thick) {
        return Math.max(thick + GAP, LEAST);
    }

    private double left(int column) {
        return column * (WIDTH - BAR) / (double) (columns.size() - 1);
    }

    private String ribbons() {
        StringBuilder out = new StringBuilder();
        double scale = steps.isEmpty() ? 1 : drawnScale();
        for (int step = 0; step < steps.size(); step++) {
            List<String> order = List.copyOf(columns.get(step).keySet());
            for (Flow flow : steps.get(step)) {
                Node from = node(step, flow.from());
                Node to = node(step + 1, flow.to());
                double thick = flow.amount() * scale;
                out.append(ribbon(
                        left(step) + BAR,
                        from.top + from.filledOut,
                        left(step + 1),
                        to.top + to.filledIn,
                        thick,
                        step == 0 ? order.indexOf(flow.from()) % 2 : 2,
                        flow.from() + " → " + flow.to() + ": " + words.apply(flow.amount())));
                from.filledOut += thick;
                to.filledIn += thick;
            }
        }
        return out.toString();
    }

    private double drawnScale() {
        double amount = steps.getFirst().stream().mapToDouble(Flow::amount).sum();
        double drawn =
                columns.getFirst().values().stream().mapToDouble(n -> n.out).sum();
        return amount > 0 ? drawn / amount : 1;
    }

    private static String ribbon(double x1, double y1, double x2, double y2, double thick, int style, String title) {
        double middle = (x1 + x2) / 2;
        return String.format(
                Locale.ROOT,
                "<path class=\"flow f%d\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fv%.1fC%.1f %.1f %.1f %.1f %.1f %.1fz\"><title>%s</title></path>",
                style,
                x1,
                y1,
                middle,
                y1,
                middle,
                y2,
                x2,
                y2,
                thick,
                middle,
                y2 + thick,
                middle,
                y1 + thick,
                x1,
                y1 + thick,
                Html.text(title));
    }

    private String nodes() {
        StringBuilder out = new StringBuilder();
        double scale = drawnScale();
        for (int column = 0; column < columns.size(); column++) {
            boolean last = column == columns.size() - 1;
            for (Map.Entry<String, Node> entry : columns.get(column).entrySet()) {
                Node node = entry.getValue();
                double x = left(column);
                out.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"node\" x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/><text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s <tspan>%s</tspan></text>",
                        x,
                        node.top,
                        BAR,
                        Math.max(node.amount(), 1),
                        last ? x - 6 : x + BAR + 6,
                        node.top + node.amount() / 2 + 4.5,
                        last ? "end" : "start",
                        Html.text(entry.getKey()),
                        words.apply(node.amount() / scale)));
            }
        }
        return out.toString();
    }
}
