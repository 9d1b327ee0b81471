package testudo.report;

/** The four readings of +400% side by side, with one time and rounds alone. */
final class ReadingsSection {
    private ReadingsSection() {}

    static String html(Material material) {
        Rows readings = material.rows("readings");
        if (readings.isEmpty()) {
            return Html.absent("readings", "What +400% would be under each reading", "readings");
        }
        double most = readings.stream()
                .mapToDouble(row -> row.number("buyBnEur").orElse(0)
                        + row.number("runBnEur").orElse(0))
                .max()
                .orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 1)), false, "Reading", "Buy + run");
        readings.stream().forEach(row -> row(chart, row));
        return Html.figure(
                "readings",
                "What +400% would be under each reading",
                "Billion euros at the plan’s prices: to buy, and to run for ten years",
                "<p class=\"legend\"><span><i class=\"sw buy\"></i>to buy</span> <span><i class=\"sw keep\"></i>to run ten years</span></p>"
                        + chart.html("Cost by reading") + Plain.table(material.table("readings")),
                material.money("No official text says what the 400% is of; each reading states what it holds fixed. "
                        + "The ranges are in tables/readings.csv and on the first screen."));
    }

    private static void row(TrackTable chart, Rows.Row row) {
        String factor = row.text("factor");
        String words = factor.equals("1")
                ? "Nothing more, ×1"
                : Material.words(row.text("reading")).replace("/", ", ") + (factor.isEmpty() ? "" : ", ×" + factor);
        var buy = row.number("buyBnEur");
        if (buy.isEmpty()) {
            chart.without(words, "unknown");
            return;
        }
        double run = row.number("runBnEur").orElse(0);
        double bought = buy.getAsDouble();
        Track track = Track.on(chart.scale()).bar("buy", 0, bought, 14).bar("keep", bought, bought + run, 14);
        chart.row(words, track, Figures.number(bought) + " + " + Figures.number(run));
    }
}
