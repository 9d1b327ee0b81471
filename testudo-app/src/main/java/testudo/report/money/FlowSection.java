package testudo.report.money;

import java.util.List;
import testudo.quantity.Figures;
import testudo.quantity.PriceBasis;
import testudo.report.chart.Sankey;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Plain;
import testudo.tabulation.money.FlowRow;

/** From the money to what it is bought against. */
public final class FlowSection {
    private static final String TITLE = "From the money to what it is bought against";

    private FlowSection() {}

    public static String html(Material material) {
        List<FlowRow> flows = material.rows(FlowRow.SCHEMA);
        if (flows.isEmpty()) {
            return Html.absent("flows", TITLE, "flows");
        }
        List<List<Sankey.Flow>> steps =
                List.of(step(flows, FlowRow.Step.PAYER_TO_PART), step(flows, FlowRow.Step.PART_TO_CLASS));
        double all = steps.getFirst().stream().mapToDouble(Sankey.Flow::amount).sum();
        return Html.figure(
                "flows",
                TITLE,
                PriceBasis.EUR_BN
                        + " that the procurement plan orders and runs to its last year, within budgets and what factories can make",
                Html.scrolling(
                                "Flow of money",
                                "<div class=\"wide\">"
                                        + Sankey.svg(
                                                "Flow of EUR " + Figures.number(all)
                                                        + " bn from members to parts of the bill and classes of threat; values are in the table below",
                                                steps,
                                                Figures::number)
                                        + "</div>")
                        + Plain.folded("The values", material.tables().of(FlowRow.SCHEMA)),
                material.money(
                        "Members of Europe and Canada; the United States buys nothing in this plan. A fire unit and its rounds count "
                                + "against each class in proportion to what they add against it; upkeep and the joint fund follow what is bought. "
                                + "Orders signed before are on neither side."));
    }

    private static List<Sankey.Flow> step(List<FlowRow> flows, FlowRow.Step step) {
        return flows.stream()
                .filter(row -> row.step() == step)
                .map(row -> new Sankey.Flow(row.from(), row.to(), row.amount().billions()))
                .toList();
    }
}
