package testudo.report;

import java.util.List;
import java.util.OptionalDouble;

/** The procurement plan year by year: ready, paid, covering, letting through. */
final class YearsSection {
    private static final List<String> PAID = List.of("paidBnEur", "upkeepBnEur", "fundBnEur");
    private static final List<String> PAID_STYLE = List.of("buy", "keep", "link");

    private YearsSection() {}

    static String html(Material material) {
        Rows years = material.rows("years");
        if (years.isEmpty()) {
            return Html.absent("years", "Year by year", "years");
        }
        return Html.figure(
                "years",
                "Year by year: what is ready, what it costs, what gets through",
                "The procurement plan on the way to ×5, within budgets, factories and crews; at the end of each year",
                ready(years)
                        + money(years)
                        + leakage(material.rows("yearLeakage"))
                        + Plain.folded("Every figure by year", material.table("years"))
                        + Plain.folded("The goal held against each year", material.table("yearGoal"))
                        + Plain.folded("Every new order with its three dates", material.table("purchases"))
                        + Plain.folded("What stays unmet, and why", material.table("shortfalls"))
                        + Plain.folded(
                                "What the plan runs into, and what one more would buy", material.table("binding")),
                material.money(
                        "Ready means delivered, crewed and with its rounds; types that nobody makes any more stay as held. "
                                + "Places are computed and kept from year to year unless a move pays."));
    }

    private static String ready(Rows years) {
        double most = years.stream()
                .mapToDouble(row -> row.number("ready").orElse(0))
                .max()
                .orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Year", "Ready · delivered · newly ordered");
        years.stream()
                .forEach(row -> chart.row(
                        year(row),
                        Track.on(chart.scale())
                                .bar("buy", 0, row.number("ready").orElse(0), 12),
                        figure(row, "ready") + " · " + figure(row, "delivered") + " · " + figure(row, "ordered")));
        return "<h3>Fire units</h3>" + chart.html("Fire units ready by year", "buy", "ready at the end of the year");
    }

    private static String money(Rows years) {
        double most = years.stream()
                .mapToDouble(row -> row.number("budgetBnEur").orElse(0))
                .max()
                .orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Year", "Spent of the budget, EUR bn");
        years.stream()
                .forEach(row -> chart.row(
                        year(row), spent(chart, row), figure(sum(row)) + " of " + figure(row, "budgetBnEur")));
        return "<h3>Money, EUR bn at 2025 prices</h3><p class=\"legend\"><span><i class=\"sw buy\"></i>down payments and instalments</span> "
                + "<span><i class=\"sw keep\"></i>upkeep of what is new</span> <span><i class=\"sw link\"></i>joint fund for production</span> "
                + "<span><i class=\"sw mean\"></i>budget</span></p>" + chart.html("Money spent by year");
    }

    private static Track spent(TrackTable chart, Rows.Row row) {
        Track track = Track.on(chart.scale());
        double from = 0;
        for (int part = 0; part < PAID.size(); part++) {
            double amount = row.number(PAID.get(part)).orElse(0);
            track.bar(PAID_STYLE.get(part), from, from + amount, 12);
            from += amount;
        }
        row.number("budgetBnEur").ifPresent(budget -> track.tick("mean", budget));
        return track;
    }

    private static double sum(Rows.Row row) {
        return PAID.stream().mapToDouble(part -> row.number(part).orElse(0)).sum();
    }

    private static String leakage(Rows rows) {
        StringBuilder out = new StringBuilder();
        for (String raid : rows.values("raid")) {
            Rows ofRaid = rows.where("raid", raid);
            out.append("<h3>" + Html.text(Material.words(raid)) + ": armed threats through</h3>");
            TrackTable chart = TrackTable.on(
                    new Scale(0, 100, List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0)),
                    false,
                    "Year",
                    "Mean [90% band] · of launched");
            for (String key : Material.ordered(Material.CLASSES, ofRaid.values("threatClass"))) {
                Rows ofClass = ofRaid.where("threatClass", key);
                chart.group(Material.threatClass(key) + ": "
                        + ofClass.first().map(row -> figure(row, "launched")).orElse("unknown")
                        + " launched, percent of them");
                ofClass.stream().forEach(row -> through(chart, row));
            }
            out.append(chart.html(
                    "Armed threats through by year",
                    "band",
                    "90% band, unknown parameters included",
                    "chance",
                    "90% band of chance alone",
                    "mean",
                    "mean"));
        }
        return out.toString();
    }

    private static void through(TrackTable chart, Rows.Row row) {
        OptionalDouble mean = row.number("mean");
        double launched = row.number("launched").orElse(0);
        if (mean.isEmpty() || launched <= 0) {
            chart.without(year(row), row.text("reach"));
            return;
        }
        double m = mean.getAsDouble();
        double low = row.number("low").orElse(m);
        double high = row.number("high").orElse(m);
        double percent = 100 / launched;
        chart.row(
                year(row),
                Track.on(chart.scale())
                        .estimate(
                                m * percent,
                                low * percent,
                                high * percent,
                                row.number("chanceLow").orElse(m) * percent,
                                row.number("chanceHigh").orElse(m) * percent),
                Figures.withBand(m, low, high, "") + " · " + Figures.percent(Math.rint(m * percent)));
    }

    private static String year(Rows.Row row) {
        return Figures.year(row.number("year").orElse(0));
    }

    private static String figure(Rows.Row row, String column) {
        return row.number(column).isPresent() ? figure(row.number(column).getAsDouble()) : "unknown";
    }

    private static String figure(double value) {
        return Figures.number(value);
    }
}
