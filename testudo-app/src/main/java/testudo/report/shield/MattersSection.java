package testudo.report.shield;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import testudo.assumed.Weighed;
import testudo.quantity.Figures;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.tabulation.ground.MatterRow;

/** Which unknowns matter most: the tornado, the shares of the spread and the flips of the shipped study. */
public final class MattersSection {
    private static final String ID = "what-matters";
    private static final String TITLE = "Which unknowns matter most";

    private MattersSection() {}

    public static String html(Material material) {
        List<MatterRow> rows = material.rows(MatterRow.SCHEMA);
        if (rows.isEmpty()) {
            return Html.absent(ID, TITLE, "whatMatters");
        }
        Weighed study = rows.getFirst().study();
        return Html.figure(
                ID,
                TITLE,
                measured(study.measure()) + ", as each unknown moves alone from its low to its high end",
                tornado(rows) + shares(rows),
                material.about(said(study)));
    }

    /** What the picture rests on and what it says of flips. */
    private static String said(Weighed study) {
        return String.format(
                Locale.ROOT,
                "From a study of the default plan (plans/studies/what-matters.yaml): %d points of %d trials with the"
                        + " %s engine, each unknown within its stated range. %s",
                study.rests().points(),
                study.rests().trials(),
                study.rests().engine(),
                flips(study));
    }

    private static String flips(Weighed study) {
        List<String> turning = study.weights().stream()
                .filter(weight -> !weight.flipsAt().equals(Weighed.NO_FLIP))
                .map(weight -> weight.factor() + " at " + weight.flipsAt())
                .toList();
        return turning.isEmpty()
                ? "None of them alone turns the verdict (" + study.verdict() + ") within its range."
                : "Alone these turn the verdict (" + study.verdict() + "): " + String.join(", ", turning) + ".";
    }

    /** The measure in words where it is armed drones of a raid, else its name. */
    private static String measured(String name) {
        String[] parts = name.split("\\.");
        return parts.length == 5 && name.endsWith(".armedLeakers.drone")
                ? "Armed drones a night that get through in " + parts[1] + " against " + parts[2]
                : name;
    }

    private static String tornado(List<MatterRow> rows) {
        double low = ends(rows).min().orElse(0);
        double high = ends(rows).max().orElse(1);
        TrackTable chart =
                TrackTable.on(Scale.holding(low, Math.max(high, low + 1)), false, "Unknown", "At low → at high; flips");
        rows.stream()
                .sorted((a, b) -> Double.compare(width(b), width(a)))
                .forEach(row -> chart.row(
                        row.weight().factor(),
                        Track.on(chart.scale())
                                .bar("chance", Math.min(left(row), right(row)), Math.max(left(row), right(row)), 10),
                        figure(row)));
        return chart.html("What each does alone", "chance", "from its low to its high end");
    }

    private static String figure(MatterRow row) {
        String flips = row.weight().flipsAt();
        return Figures.number(left(row)) + " → " + Figures.number(right(row))
                + (flips.equals(Weighed.NO_FLIP) ? "" : "; flips at " + flips);
    }

    private static String shares(List<MatterRow> rows) {
        TrackTable chart = TrackTable.on(Scale.PERCENT, false, "Unknown", "Share of the spread [95%]");
        for (MatterRow row : rows) {
            double share = percent(row.weight().total().value());
            double low = percent(row.weight().totalLow().value());
            double high = percent(row.weight().totalHigh().value());
            chart.row(
                    row.weight().factor(),
                    Track.on(chart.scale()).band(share, Math.min(low, share), Math.max(high, share)),
                    Figures.spelled(share, 0) + "% [" + Figures.spelled(low, 0) + "–" + Figures.spelled(high, 0) + "]");
        }
        return chart.html(
                "In how much of the spread each takes part (total Sobol index; shares add up to more than 100%)",
                "band", "95% bootstrap interval");
    }

    private static double percent(double share) {
        return Math.clamp(100 * share, 0, 100);
    }

    private static DoubleStream ends(List<MatterRow> rows) {
        return rows.stream().flatMapToDouble(row -> DoubleStream.of(left(row), right(row)));
    }

    private static double left(MatterRow row) {
        return row.weight().measureLow().value();
    }

    private static double right(MatterRow row) {
        return row.weight().measureHigh().value();
    }

    private static double width(MatterRow row) {
        return Math.abs(left(row) - right(row));
    }
}
