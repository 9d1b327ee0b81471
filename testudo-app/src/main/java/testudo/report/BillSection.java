package testudo.report;

import java.util.List;

/** What a night costs each side, and the rounds that it takes. */
final class BillSection {
    private static final List<String> LAYDOWNS = List.of("today", "x5");

    private BillSection() {}

    static String html(Material material) {
        Rows bills = material.rows("bills");
        String rounds = material.rows("rounds").isEmpty()
                ? ""
                : Plain.folded("Rounds by raid and system", material.table("rounds"));
        if (bills.isEmpty() && rounds.isEmpty()) {
            return Html.absent("use", "Rounds used and each side’s bill for a night", "bills");
        }
        return Html.figure(
                "use",
                "Rounds used and each side’s bill for a night",
                Html.text(bills.first().map(row -> row.text("unit")).orElse("")
                        + ", one night; never one exchange ratio"),
                (bills.isEmpty() ? "<p class=\"empty\">" + Html.NOT_COMPUTED + "</p>" : chart(bills)) + rounds,
                material.about(
                        "The defender’s bill is rounds used; the attacker’s is threats launched. Unit costs are ranges on both sides, "
                                + "and each band holds them. All laydowns are in tables/bills.csv."));
    }

    private static String chart(Rows bills) {
        Rows shown = bills.where(row -> LAYDOWNS.contains(row.text("laydown")));
        Rows rows = shown.isEmpty() ? bills : shown;
        double most = rows.stream()
                .mapToDouble(row -> row.number("high").orElse(row.number("mean").orElse(0)))
                .max()
                .orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, Math.max(most, 1)), false, "Side", "Mean [90% band]");
        for (String raid : rows.values("raid")) {
            chart.group(Material.words(raid));
            rows.where("raid", raid).stream().forEach(row -> row(chart, row));
        }
        return chart.html("Each side’s bill for one night", "band", "90% band", "mean", "mean");
    }

    private static void row(TrackTable chart, Rows.Row row) {
        String words = Material.words(row.text("side")) + ", "
                + Material.laydown(row.text("laydown")).toLowerCase(java.util.Locale.UK);
        var mean = row.number("mean");
        if (mean.isEmpty()) {
            chart.without(words, "unknown");
            return;
        }
        double m = mean.getAsDouble();
        double low = row.number("low").orElse(m);
        double high = row.number("high").orElse(m);
        chart.row(words, Track.on(chart.scale()).band(m, low, high), Figures.withBand(m, low, high, ""));
    }
}
