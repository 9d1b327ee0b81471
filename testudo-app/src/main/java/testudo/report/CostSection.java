package testudo.report;

/** What the bill is made of, where the result says so. */
final class CostSection {
    private CostSection() {}

    static String html(Material material) {
        Rows costs = material.rows("costs");
        if (costs.isEmpty()) {
            return "";
        }
        double most = costs.stream().mapToDouble(CostSection::high).max().orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 1)), false, "Part", "Mean [range]");
        costs.stream().forEach(row -> row(chart, row));
        return Html.figure(
                "costs",
                "What the bill is made of",
                Html.text(costs.first().map(row -> row.text("unit")).orElse("")),
                chart.html("Parts of the bill", "band", "low to high", "mean", "mean"),
                material.money(
                        "Each price enters once with its stated content. Ranges of parts do not add up to the range of the sum."));
    }

    private static double high(Rows.Row row) {
        return row.number("high").orElse(mean(row));
    }

    private static double mean(Rows.Row row) {
        return row.number("mean").orElse(row.number("base").orElse(0));
    }

    private static void row(TrackTable chart, Rows.Row row) {
        double mean = mean(row);
        double low = row.number("low").orElse(mean);
        String words = row.text("part").isEmpty() ? row.text("item") : row.text("part");
        chart.row(
                words, Track.on(chart.scale()).band(mean, low, high(row)), Figures.withBand(mean, low, high(row), ""));
    }
}
