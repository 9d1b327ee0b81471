package testudo.report;

import java.util.Comparator;
import java.util.List;

/** What gets through: armed leakers by raid, class and laydown with both bands, in each raid's worst sector. */
final class LeakageSection {
    static final List<String> LAYDOWNS = List.of("today", "onOrder", "x4", "x5");

    private LeakageSection() {}

    static String html(Material material) {
        Rows all = usual(material.rows("leakage"), material, "armedLeakers", "leakers");
        if (all.isEmpty()) {
            return Html.absent("leakage", "What gets through", "leakage");
        }
        StringBuilder charts = new StringBuilder(legend());
        for (String raid : all.values("raid")) {
            charts.append(raid(raid, all.where("raid", raid)));
        }
        return Html.figure(
                "leakage",
                "What gets through, by raid and threat class",
                "Armed threats that reach their aimpoint in one night; the axis is their percent of all launched of that class, decoys among them",
                charts
                        + LeakageStates.noLeaker(material.rows("leakage"), material)
                        + LeakageStates.states(material.rows("leakage"), material),
                material.about("Computed, every laydown meeting the same raids on the same luck. Shown: United States "
                        + material.manifest().unitedStates()
                        + ", the sector from which the largest force lets most through; all sectors and "
                        + "variants are in tables/leakage.csv. Kill probabilities are stated priors, not measured."));
    }

    /** The rows of the run's own state of the United States and the ground-based variant. */
    static Rows usual(Rows rows, Material material, String... measures) {
        return rows.preferring("unitedStates", material.manifest().unitedStates(), "in-place", "")
                .preferring("variant", "ground-based only", "ground-based", "ground", "")
                .preferring("measure", measures);
    }

    private static String legend() {
        return "<p class=\"legend\"><span><i class=\"sw band\"></i>90% band, unknown parameters included</span> "
                + "<span><i class=\"sw chance\"></i>90% band of chance alone</span> "
                + "<span><i class=\"sw mean\"></i>mean</span></p>";
    }

    private static String raid(String raid, Rows rows) {
        TrackTable chart = TrackTable.on(
                new Scale(0, 100, List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0)),
                false,
                "Force",
                "Mean [90% band] · of launched");
        for (String key : Material.ordered(Material.CLASSES, rows.values("threatClass"))) {
            threatClass(chart, worst(rows.where("threatClass", key)), key);
        }
        return chart.html(Material.words(raid));
    }

    /** The rows of the sector from which the largest force lets most through. */
    static Rows worst(Rows rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        return rows.where("laydown", rows.values("laydown").getLast()).stream()
                .max(Comparator.comparingDouble(row -> row.number("mean").orElse(-1)))
                .map(row -> rows.where("sector", row.text("sector")))
                .orElse(rows);
    }

    private static void threatClass(TrackTable chart, Rows rows, String key) {
        String launched = rows.first()
                .map(row -> row.number("launched"))
                .filter(java.util.OptionalDouble::isPresent)
                .map(n -> Figures.number(n.getAsDouble()) + " launched")
                .orElse("number launched unknown");
        String sector = rows.first().map(row -> row.text("sector")).orElse("");
        chart.group(Material.threatClass(key) + ": " + launched + (sector.isEmpty() ? "" : ", from " + sector));
        for (String laydown : Material.ordered(LAYDOWNS, rows.values("laydown"))) {
            rows.where("laydown", laydown).first().ifPresent(row -> row(chart, Material.laydown(laydown), row));
        }
    }

    private static void row(TrackTable chart, String words, Rows.Row row) {
        String reach = row.text("reach");
        if (reach.startsWith("not")) {
            chart.without(words, reach);
            return;
        }
        var mean = row.number("mean");
        var launched = row.number("launched");
        if (mean.isEmpty() || launched.isEmpty() || launched.getAsDouble() <= 0) {
            chart.without(words, "unknown");
            return;
        }
        double m = mean.getAsDouble();
        double low = row.number("low").orElse(m);
        double high = row.number("high").orElse(m);
        double percent = 100 / launched.getAsDouble();
        Track track = Track.on(chart.scale())
                .estimate(
                        m * percent,
                        low * percent,
                        high * percent,
                        row.number("chanceLow").orElse(m) * percent,
                        row.number("chanceHigh").orElse(m) * percent);
        chart.row(
                words,
                track,
                Figures.withBand(m, low, high, "") + " · " + Figures.percent(Math.rint(m * percent))
                        + (reach.equals("none") ? ", no unit can engage" : ""));
    }
}
