package testudo.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rest of the rearmament, which is paid from the same path. */
final class WiderSection {
    private static final String TITLE = "The rest of the rearmament on the same path";

    private WiderSection() {}

    static String html(Material material) {
        if (material.rows("rearmament").isEmpty()) {
            return Html.absent("wider", TITLE, "rearmament");
        }
        return Html.figure(
                "wider",
                TITLE,
                "EUR bn a year at 2025 prices; where no price is public there is a gap, not nothing",
                beside(material)
                        + Plain.folded(
                                "Factories, shells, vehicles, submarines: what was announced, priced or not",
                                material.table("rearmament"))
                        + Plain.folded("The same money by year", material.table("besidePath")),
                material.money(
                        "Announced sums that stand for the same money are counted once, spread evenly over their years."));
    }

    private static String beside(Material material) {
        Rows rows = material.rows("besidePath");
        if (rows.isEmpty()) {
            return "<p>No announcement has a public price.</p>";
        }
        Map<String, String> names = new LinkedHashMap<>();
        material.rows("members").stream().forEach(row -> names.put(row.text("member"), row.text("name")));
        double most =
                rows.stream().mapToDouble(row -> number(row, "pathBnEur")).max().orElse(1);
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Year", "Air defence + other of all");
        for (String member : rows.values("member")) {
            chart.group(names.getOrDefault(member, member));
            rows.where("member", member).stream().forEach(row -> year(chart, row));
        }
        return "<p class=\"legend\"><span><i class=\"sw buy\"></i>air and missile defence, by the plan</span> "
                + "<span><i class=\"sw keep\"></i>other announcements that have a price</span> "
                + "<span><i class=\"sw mean\"></i>all defence money on the path</span></p>"
                + chart.html("Priced announcements beside the path, by member and year");
    }

    private static void year(TrackTable chart, Rows.Row row) {
        double airDefence = number(row, "airDefenceBnEur");
        double other = number(row, "otherBnEur");
        double path = number(row, "pathBnEur");
        chart.row(
                Figures.year(number(row, "year")),
                Track.on(chart.scale())
                        .bar("buy", 0, airDefence, 12)
                        .bar("keep", airDefence, airDefence + other, 12)
                        .tick("mean", path),
                Figures.number(airDefence) + " + " + Figures.number(other) + " of " + Figures.number(path));
    }

    private static double number(Rows.Row row, String column) {
        return row.number(column).orElse(0);
    }
}
