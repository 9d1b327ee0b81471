package testudo.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** How much is enough: multiples of today's mix against the goal, the least force of any mix, and the next euro. */
final class RequirementSection {
    private static final String TITLE = "How much is enough";

    private RequirementSection() {}

    static String html(Material material) {
        Rows multiples = material.rows("multiples");
        if (multiples.isEmpty()) {
            return Html.absent("requirement", TITLE, "multiples");
        }
        return Html.figure(
                "requirement",
                TITLE,
                "Each term of the goal under multiples of today’s mix; the least force of any mix found; what the next euro should go to",
                reached(multiples)
                        + least(material.rows("required"))
                        + next(material.rows("nextEuro"))
                        + "<h3>Figures named in public beside ours</h3>"
                        + Plain.table(material.table("publicFigures"))
                        + Plain.folded(
                                "The goal held against today and each multiple of the plan", material.table("enough"))
                        + Plain.folded("Every multiple with its cost", material.table("multiples"))
                        + Plain.folded("The least force by type and member", material.table("required")),
                material.money(
                        "Found by search, not proved least. Bands are the low and the high end of all kill probabilities."));
    }

    private static String reached(Rows multiples) {
        StringBuilder out = new StringBuilder("<h3>Multiples of today’s mix</h3>");
        for (String term : multiples.values("term")) {
            Rows ofTerm = multiples.where("term", term);
            boolean share =
                    ofTerm.first().map(row -> row.text("unit").equals("share")).orElse(false);
            double percent = share ? 100 : 1;
            double most = ofTerm.stream()
                    .mapToDouble(row -> percent * Math.max(number(row, "high"), number(row, "wanted")))
                    .max()
                    .orElse(1);
            TrackTable chart = TrackTable.on(
                    Scale.holding(0, share ? 100 : most),
                    false,
                    "Multiple",
                    share ? "Percent [ends] · EUR bn" : "Nights [ends] · EUR bn");
            ofTerm.stream().forEach(row -> rung(chart, row, percent));
            out.append(chart.html(
                    Material.capital(term),
                    "band",
                    "between the ends of what is not known",
                    "mean",
                    "at base values",
                    "threshold",
                    "what is wanted"));
        }
        return out.toString();
    }

    private static void rung(TrackTable chart, Rows.Row row, double percent) {
        double value = percent * number(row, "value");
        double low = percent * number(row, "low");
        double high = percent * number(row, "high");
        chart.row(
                "×" + row.text("multiple") + ", " + Figures.number(number(row, "fireUnits")) + " units",
                Track.on(chart.scale())
                        .threshold(percent * number(row, "wanted"))
                        .band(value, low, high),
                Figures.withBand(value, low, high, "") + " · " + Figures.number(number(row, "costBase")));
    }

    private static String least(Rows required) {
        SequencedMap<String, double[]> bought = new LinkedHashMap<>();
        required.stream().filter(row -> number(row, "bnEur") > 0).forEach(row -> {
            double[] sums = bought.computeIfAbsent(row.text("name"), name -> new double[2]);
            sums[0] += number(row, "toBuy") + number(row, "rounds");
            sums[1] += number(row, "bnEur");
        });
        if (bought.isEmpty()) {
            return "";
        }
        double most =
                bought.values().stream().mapToDouble(sums -> sums[1]).max().orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Type", "Number · EUR bn");
        bought.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> Double.compare(b[1], a[1])))
                .forEach(e -> chart.row(
                        e.getKey(),
                        Track.on(chart.scale()).bar("buy", 0, e.getValue()[1], 12),
                        Figures.number(e.getValue()[0]) + " · " + Figures.number(e.getValue()[1])));
        return "<h3>The least force found: what is bought beside what is held and ordered</h3>"
                + chart.html("Cost by type, EUR bn at 2025 prices, upkeep included", "buy", "cost");
    }

    private static String next(Rows next) {
        if (next.isEmpty()) {
            return "";
        }
        double most =
                next.stream().mapToDouble(row -> number(row, "high")).max().orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Kind", "Percent [ends]");
        next.stream()
                .forEach(row -> chart.row(
                        Material.capital(row.text("kind")) + ": " + row.text("what"),
                        Track.on(chart.scale()).band(number(row, "mean"), number(row, "low"), number(row, "high")),
                        Figures.withBand(number(row, "mean"), number(row, "low"), number(row, "high"), "")));
        return "<h3>The next euro</h3>"
                + chart.html(
                        "Percent of the gap to the goal that EUR 1 bn closes, from what is in service and on order",
                        "band",
                        "between the ends of what is not known",
                        "mean",
                        "at base values");
    }

    private static double number(Rows.Row row, String column) {
        return row.number(column).orElse(0);
    }
}
