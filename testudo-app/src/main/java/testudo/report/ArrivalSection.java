package testudo.report;

import java.util.List;

/** When what is missing could be ready, by production line. */
final class ArrivalSection {
    private ArrivalSection() {}

    static String html(Material material) {
        Rows arrival = material.rows("arrival");
        Rows known = arrival.where(row -> row.number("earliest").isPresent());
        if (arrival.isEmpty()) {
            return Html.absent("arrival", "When the missing units could be ready", "arrival");
        }
        double from = known.stream()
                .mapToDouble(r -> r.number("low").orElse(r.number("earliest").orElse(0)))
                .min()
                .orElse(2026);
        double to = known.stream()
                .mapToDouble(r -> r.number("high").orElse(r.number("earliest").orElse(0)))
                .max()
                .orElse(2040);
        TrackTable chart = TrackTable.on(
                Scale.years(Math.min(from, 2026), Math.max(to, 2035)),
                true,
                "Production line",
                arrival.values("heldUpBy").size() == 1 ? "Year [range]" : "Year [range] · held up by");
        boolean oneCause = arrival.values("heldUpBy").size() == 1;
        arrival.stream().forEach(row -> row(chart, row, oneCause));
        return Html.figure(
                "arrival",
                "When the missing units could be ready",
                "What is ready under the plan by year; the earliest year in which each production line by itself could deliver the last, crewed",
                reached(material.rows("reached"))
                        + "<h3>By production line, for all of ×5 in today’s mix</h3>"
                        + chart.html("Earliest year and its range", "band", "range", "mean", "earliest year")
                        + Plain.folded("What the years are made from", material.table("arrival")),
                material.about("Missing ÷ (stated output × Europe’s share of the line) + lead time + crew training. "
                        + "Outputs are makers’ statements; Europe’s share of a line is assumed."));
    }

    /** The plan as a bar; each single limit as a mark. */
    private static String reached(Rows reached) {
        if (reached.isEmpty()) {
            return "";
        }
        TrackTable chart = TrackTable.on(
                new Scale(0, 100, List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0)), false, "Year", "Plan · held up by");
        reached.stream().forEach(row -> {
            double plan = row.number("planPercent").orElse(0);
            Track track = Track.on(chart.scale()).bar("buy", 0, plan, 12);
            row.number("moneyPercent").ifPresent(alone -> track.tick("mean", alone));
            row.number("factoriesPercent").ifPresent(alone -> track.square("then", alone));
            chart.row(
                    Figures.year(row.number("year").orElse(0)),
                    track,
                    Figures.percent(Math.rint(plan)) + " · " + row.text("heldUpBy"));
        });
        return "<h3>Of what members lack against their GDP shares, percent by class of threat</h3>"
                + "<p class=\"legend\"><span><i class=\"sw buy\"></i>ready under the plan</span> "
                + "<span><i class=\"sw mean\"></i>if money alone held it up</span> "
                + "<span><i class=\"sw then\"></i>if factories alone did</span></p>"
                + chart.html("Share that is ready at the end of each year");
    }

    private static void row(TrackTable chart, Rows.Row row, boolean oneCause) {
        String name = row.text("line").isEmpty() ? row.text("system") : row.text("line");
        String words = Material.capital(name.replace('_', ' '));
        String held = row.text("heldUpBy").isEmpty() || oneCause ? "" : " · " + row.text("heldUpBy");
        var year = row.number("earliest");
        if (year.isEmpty()) {
            chart.without(words, (row.text("earliest").isEmpty() ? "unknown" : row.text("earliest")) + held);
            return;
        }
        double mean = year.getAsDouble();
        double low = row.number("low").orElse(mean);
        boolean open = row.number("high").isEmpty() && !row.text("high").isEmpty();
        double high = row.number("high").orElse(open ? chart.scale().to() : mean);
        String figure = open
                ? Figures.year(mean) + " [" + Figures.year(low) + "–" + row.text("high") + "]"
                : Figures.withBand(mean, low, high, "year");
        chart.row(words, Track.on(chart.scale()).band(mean, low, high), figure + held);
    }
}
