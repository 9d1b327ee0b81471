package testudo.report;

import java.util.List;

/** From the money to what it is bought against. */
final class FlowSection {
    private FlowSection() {}

    static String html(Material material) {
        Rows flows = material.rows("flows");
        if (flows.isEmpty()) {
            return Html.absent("flows", "From the money to what it is bought against", "flows");
        }
        List<List<Sankey.Flow>> steps = List.of(step(flows, "payer to part"), step(flows, "part to class"));
        double all = steps.getFirst().stream().mapToDouble(Sankey.Flow::amount).sum();
        return Html.figure(
                "flows",
                "From the money to what it is bought against",
                "EUR bn at 2025 prices that the procurement plan orders and runs to its last year, within budgets and what factories can make",
                Html.scrolling(
                                "Flow of money",
                                "<div class=\"wide\">"
                                        + Sankey.svg(
                                                "Flow of EUR " + Figures.number(all)
                                                        + " bn from members to parts of the bill and classes of threat; values are in the table below",
                                                steps,
                                                Figures::number)
                                        + "</div>")
                        + Plain.folded("The values", material.table("flows")),
                material.money(
                        "Members of Europe and Canada; the United States buys nothing in this plan. A fire unit and its rounds count "
                                + "against each class in proportion to what they add against it; upkeep and the joint fund follow what is bought. "
                                + "Orders signed before are on neither side."));
    }

    private static List<Sankey.Flow> step(Rows flows, String step) {
        return flows.where("step", step).stream()
                .map(row -> new Sankey.Flow(
                        row.text("from"), row.text("to"), row.number("bnEur").orElse(0)))
                .toList();
    }
}
