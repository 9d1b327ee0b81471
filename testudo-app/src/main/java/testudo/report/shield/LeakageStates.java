package testudo.report.shield;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import testudo.assessment.Force;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.plan.UnitedStates;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.raid.Measure;
import testudo.report.html.Html;
import testudo.report.material.Forces;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.tabulation.fight.LeakageRow;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/** Leakage side by side: the states of the United States, what stands beside the ground-based force, and the chance of no leaker. */
final class LeakageStates {
    private LeakageStates() {}

    private record State(UnitedStates.State unitedStates, Variant variant) {
        static State of(LeakageRow row) {
            return new State(row.unitedStates(), row.variant());
        }

        String words() {
            return "US " + unitedStates.key() + (variant.equals(Variant.GROUND) ? "" : ", " + InWords.of(variant));
        }
    }

    /** One row a raid and class, one column a state, all at the largest force that was fought in more than one state. */
    static String states(List<LeakageRow> leakage, Material material) {
        List<LeakageRow> armed = Pick.where(leakage, row -> row.measure() == Measure.Count.ARMED_LEAKERS);
        List<Force> several = Pick.values(armed, LeakageRow::force).stream()
                .filter(force -> states(armed, force, material).size() > 1)
                .toList();
        if (several.isEmpty()) {
            return "";
        }
        Force force = Forces.largest(several);
        List<LeakageRow> most = Pick.where(armed, row -> row.force().equals(force));
        List<State> states = states(armed, force, material);
        StringBuilder body = new StringBuilder();
        for (String raid : Pick.values(most, LeakageRow::raid)) {
            List<LeakageRow> ofRaid = Pick.where(most, row -> row.raid().equals(raid));
            StringBuilder rows = new StringBuilder();
            for (ThreatClass threat : Pick.sorted(ofRaid, LeakageRow::threatClass)) {
                rows.append(row(threat, Pick.where(ofRaid, row -> row.threatClass() == threat), states));
            }
            body.append(rows.isEmpty() ? "" : group(raid, states.size()) + rows);
        }
        boolean alone = states.stream().map(State::unitedStates).distinct().count() == 1;
        return "<h3>" + Html.text(Words.of(force))
                + (alone ? "" : " with and without the United States,")
                + " with what is not ground-based, and"
                + " while the reserve travels</h3>"
                + "<p class=\"unit\">Armed threats through in one night from one sector, mean [90% band]; raids that were fought in one state only are not listed</p>"
                + Html.scrolling(
                        "Leakage by state of the United States",
                        "<table class=\"plain\">" + head(states) + "<tbody>" + body + "</tbody></table>");
    }

    /** The run's own state first, then the others in the order in which they come. */
    private static List<State> states(List<LeakageRow> rows, Force force, Material material) {
        Set<State> found = Pick.values(Pick.where(rows, row -> row.force().equals(force)), State::of);
        Predicate<State> own = state -> state.variant().equals(Variant.GROUND)
                && state.unitedStates().key().equals(material.manifest().unitedStates());
        return Stream.concat(found.stream().filter(own), found.stream().filter(own.negate()))
                .toList();
    }

    private static String group(String raid, int columns) {
        return "<tr class=\"group\"><th colspan=\"" + (columns + 1) + "\" scope=\"rowgroup\">"
                + Html.text(Material.words(raid)) + "</th></tr>";
    }

    private static String head(List<State> states) {
        StringBuilder head = new StringBuilder("<thead><tr><th scope=\"col\">Raid and class</th>");
        states.forEach(state -> head.append("<th scope=\"col\" class=\"n\">" + Html.text(state.words()) + "</th>"));
        return head.append("</tr></thead>").toString();
    }

    private static String row(ThreatClass threat, List<LeakageRow> rows, List<State> states) {
        List<List<LeakageRow>> columns = states.stream()
                .map(state -> Pick.where(rows, row -> State.of(row).equals(state)))
                .toList();
        List<List<LeakageRow>> filled = Pick.where(columns, column -> !column.isEmpty());
        Set<String> sectors = Pick.values(rows, LeakageRow::sector);
        filled.forEach(column -> sectors.retainAll(Pick.values(column, LeakageRow::sector)));
        if (sectors.isEmpty() || filled.size() < 2) {
            return "";
        }
        String sector = sectors.iterator().next();
        StringBuilder html =
                new StringBuilder("<tr>" + Html.rowHead(Material.threatClass(threat) + ", from " + sector));
        columns.forEach(column -> html.append("<td class=\"n\">"
                + cell(Pick.first(Pick.where(column, row -> row.sector().equals(sector)))) + "</td>"));
        return html.append("</tr>").toString();
    }

    private static String cell(Optional<LeakageRow> found) {
        if (found.isEmpty()) {
            return Html.NOT_COMPUTED;
        }
        LeakageRow row = found.get();
        if (row.reach() == Reach.NOT_IN_REACH) {
            return Html.text(InWords.of(row.reach()));
        }
        return row.value()
                .map(e -> Html.text(Figures.withBand(e.mean(), e.low(), e.high(), "")))
                .orElse(Html.UNKNOWN);
    }

    /** The chance that none of a class gets through, by force. */
    static String noLeaker(List<LeakageRow> leakage, Material material) {
        List<LeakageRow> rows = LeakageSection.usual(leakage, material, Measure.Count.NO_LEAKER);
        if (rows.isEmpty()) {
            return "";
        }
        List<Force> forces = List.copyOf(Forces.ordered(Pick.values(rows, LeakageRow::force)));
        StringBuilder body = new StringBuilder();
        for (String raid : Pick.values(rows, LeakageRow::raid)) {
            body.append(group(raid, forces.size()));
            List<LeakageRow> ofRaid = Pick.where(rows, row -> row.raid().equals(raid));
            for (ThreatClass threat : Pick.sorted(ofRaid, LeakageRow::threatClass)) {
                body.append(chances(threat, Pick.where(ofRaid, row -> row.threatClass() == threat), forces));
            }
        }
        StringBuilder head = new StringBuilder("<thead><tr><th scope=\"col\">Raid and class</th>");
        forces.forEach(force -> head.append("<th scope=\"col\" class=\"n\">" + Html.text(Words.of(force)) + "</th>"));
        return Html.folded(
                "The chance that nothing of a class gets through",
                Html.scrolling(
                        "Chance of no leaker",
                        "<table class=\"plain\">" + head + "</tr></thead><tbody>" + body + "</tbody></table>"));
    }

    private static String chances(ThreatClass threat, List<LeakageRow> rows, List<Force> forces) {
        String sector = lowest(rows);
        StringBuilder html =
                new StringBuilder("<tr>" + Html.rowHead(Material.threatClass(threat) + ", from " + sector));
        for (Force force : forces) {
            Optional<LeakageRow> cell = rows.stream()
                    .filter(row -> row.sector().equals(sector) && row.force().equals(force))
                    .findFirst();
            html.append("<td class=\"n\">" + chance(cell) + "</td>");
        }
        return html.append("</tr>").toString();
    }

    /** The sector from which the smallest force has the least chance. */
    private static String lowest(List<LeakageRow> rows) {
        Force smallest =
                Forces.ordered(Pick.values(rows, LeakageRow::force)).iterator().next();
        return rows.stream()
                .filter(row -> row.force().equals(smallest))
                .min(Comparator.comparingDouble(
                        row -> row.value().map(Estimate::mean).orElse(2.0)))
                .map(LeakageRow::sector)
                .orElse("");
    }

    private static String chance(Optional<LeakageRow> found) {
        if (found.isEmpty()) {
            return Html.NOT_COMPUTED;
        }
        LeakageRow row = found.get();
        return row.value()
                .map(e -> Figures.percent(Math.rint(e.mean() * 100)))
                .orElse(row.reach() == Reach.NOT_IN_REACH ? Html.text(InWords.of(row.reach())) : Html.UNKNOWN);
    }
}
