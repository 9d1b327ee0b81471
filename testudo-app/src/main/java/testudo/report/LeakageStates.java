package testudo.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leakage side by side: the states of the United States, what stands beside the ground-based force, and the chance of no leaker. */
final class LeakageStates {
    private LeakageStates() {}

    private record State(String unitedStates, String variant) {
        static State of(Rows.Row row) {
            String variant = row.text("variant");
            return new State(row.text("unitedStates"), variant.startsWith("ground") ? "" : variant);
        }

        String words() {
            String us = unitedStates.isEmpty() ? "" : "US " + unitedStates;
            String with = variant.isEmpty() || variant.startsWith("ground") ? "" : (us.isEmpty() ? "" : ", ") + variant;
            return Material.capital(us + with);
        }
    }

    /** One row a raid and class, one column a state, all at the largest multiple that was fought in more than one state. */
    static String states(Rows leakage, Material material) {
        Rows armed = leakage.preferring("measure", "armedLeakers", "leakers");
        Rows most = armed.preferring("laydown", "x5", "x4", "today");
        Set<State> states = new LinkedHashSet<>();
        states.add(new State(material.manifest().unitedStates(), ""));
        most.stream().forEach(row -> states.add(State.of(row)));
        states.removeIf(state -> of(most, state).isEmpty());
        if (states.size() < 2) {
            return "";
        }
        String laydown = most.first().map(row -> row.text("laydown")).orElse("");
        StringBuilder body = new StringBuilder();
        for (String raid : most.values("raid")) {
            Rows ofRaid = most.where("raid", raid);
            StringBuilder rows = new StringBuilder();
            for (String key : Material.ordered(Material.CLASSES, ofRaid.values("threatClass"))) {
                rows.append(row(Material.threatClass(key), ofRaid.where("threatClass", key), states));
            }
            body.append(rows.isEmpty() ? "" : group(raid, states.size()) + rows);
        }
        return "<h3>" + Html.text(Material.laydown(laydown))
                + " with and without the United States, and with what is not ground-based</h3>"
                + "<p class=\"unit\">Armed threats through in one night from one sector, mean [90% band]; raids that were fought in one state only are not listed</p>"
                + Html.scrolling(
                        "Leakage by state of the United States",
                        "<table class=\"plain\">" + head(states) + "<tbody>" + body + "</tbody></table>");
    }

    private static String group(String raid, int columns) {
        return "<tr class=\"group\"><th colspan=\"" + (columns + 1) + "\" scope=\"rowgroup\">"
                + Html.text(Material.words(raid)) + "</th></tr>";
    }

    private static String head(Set<State> states) {
        StringBuilder head = new StringBuilder("<thead><tr><th scope=\"col\">Raid and class</th>");
        states.forEach(state -> head.append("<th scope=\"col\" class=\"n\">" + Html.text(state.words()) + "</th>"));
        return head.append("</tr></thead>").toString();
    }

    private static Rows of(Rows rows, State state) {
        Rows inState = rows.where("unitedStates", state.unitedStates());
        return state.variant().isEmpty()
                ? inState.where(row ->
                        row.text("variant").isEmpty() || row.text("variant").startsWith("ground"))
                : inState.where("variant", state.variant());
    }

    private static String row(String words, Rows rows, Set<State> states) {
        List<Rows> columns = new ArrayList<>();
        states.forEach(state -> columns.add(of(rows, state)));
        Set<String> sectors = new LinkedHashSet<>(rows.values("sector"));
        columns.stream()
                .filter(column -> !column.isEmpty())
                .forEach(column -> sectors.retainAll(column.values("sector")));
        if (sectors.isEmpty()
                || columns.stream().filter(column -> !column.isEmpty()).count() < 2) {
            return "";
        }
        String sector = sectors.iterator().next();
        StringBuilder html = new StringBuilder("<tr>" + Html.rowHead(words + ", from " + sector));
        columns.forEach(column -> html.append("<td class=\"n\">" + cell(column.where("sector", sector)) + "</td>"));
        return html.append("</tr>").toString();
    }

    static String cell(Rows rows) {
        if (rows.isEmpty()) {
            return Html.NOT_COMPUTED;
        }
        Rows.Row row = rows.first().orElseThrow();
        if (row.text("reach").startsWith("not")) {
            return Html.text(row.text("reach"));
        }
        var mean = row.number("mean");
        if (mean.isEmpty()) {
            return Html.UNKNOWN;
        }
        double m = mean.getAsDouble();
        return Html.text(Figures.withBand(
                m, row.number("low").orElse(m), row.number("high").orElse(m), ""));
    }

    /** The chance that none of a class gets through, by laydown. */
    static String noLeaker(Rows leakage, Material material) {
        Rows rows = LeakageSection.usual(
                leakage.where(row -> row.text("measure").startsWith("no")), material, "noArmedLeaker", "noLeaker");
        if (rows.isEmpty()) {
            return "";
        }
        List<String> laydowns = List.copyOf(Material.ordered(LeakageSection.LAYDOWNS, rows.values("laydown")));
        StringBuilder body = new StringBuilder();
        for (String raid : rows.values("raid")) {
            body.append(group(raid, laydowns.size()));
            for (String key :
                    Material.ordered(Material.CLASSES, rows.where("raid", raid).values("threatClass"))) {
                Rows worst = lowest(rows.where("raid", raid).where("threatClass", key));
                String sector = worst.first().map(row -> row.text("sector")).orElse("");
                body.append("<tr>" + Html.rowHead(Material.threatClass(key) + ", from " + sector));
                laydowns.forEach(
                        name -> body.append("<td class=\"n\">" + chance(worst.where("laydown", name)) + "</td>"));
                body.append("</tr>");
            }
        }
        StringBuilder head = new StringBuilder("<thead><tr><th scope=\"col\">Raid and class</th>");
        laydowns.forEach(
                name -> head.append("<th scope=\"col\" class=\"n\">" + Html.text(Material.laydown(name)) + "</th>"));
        return Html.folded(
                "The chance that nothing of a class gets through",
                Html.scrolling(
                        "Chance of no leaker",
                        "<table class=\"plain\">" + head + "</tr></thead><tbody>" + body + "</tbody></table>"));
    }

    private static Rows lowest(Rows rows) {
        Rows today = rows.where("laydown", "today");
        return (today.isEmpty() ? rows : today)
                .stream()
                        .min(java.util.Comparator.comparingDouble(
                                row -> row.number("mean").orElse(2)))
                        .map(row -> rows.where("sector", row.text("sector")))
                        .orElse(rows);
    }

    private static String chance(Rows rows) {
        if (rows.isEmpty()) {
            return Html.NOT_COMPUTED;
        }
        Rows.Row row = rows.first().orElseThrow();
        var mean = row.number("mean");
        if (mean.isEmpty()) {
            return row.text("reach").startsWith("not") ? Html.text(row.text("reach")) : Html.UNKNOWN;
        }
        return Figures.percent(Math.rint(mean.getAsDouble() * 100));
    }
}
