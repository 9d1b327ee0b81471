package testudo.report.shield;

import java.util.Comparator;
import java.util.List;
import testudo.plan.Goal;
import testudo.procurement.supply.Cost;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.quantity.PriceBasis;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.report.material.Plain;
import testudo.requirement.NextEuro;
import testudo.tabulation.fight.GoalRow;
import testudo.tabulation.requirement.MultipleRow;
import testudo.tabulation.requirement.NextEuroRow;
import testudo.tabulation.requirement.PublicFigureRow;
import testudo.tabulation.requirement.RequiredRow;
import testudo.telling.InWords;

/** How much is enough: multiples of today's mix against the goal, the least force of any mix, and the next euro. */
public final class RequirementSection {
    private static final String TITLE = "How much is enough";

    private RequirementSection() {}

    public static String html(Material material) {
        List<MultipleRow> multiples = material.rows(MultipleRow.SCHEMA);
        if (multiples.isEmpty()) {
            return Html.absent("requirement", TITLE, "multiples");
        }
        return Html.figure(
                "requirement",
                TITLE,
                "Each term of the goal under multiples of today’s mix; the least force of any mix found; what the next euro should go to",
                reached(multiples)
                        + least(material.rows(RequiredRow.SCHEMA))
                        + next(material.rows(NextEuroRow.SCHEMA))
                        + "<h3>Figures named in public beside ours</h3>"
                        + Plain.table(material.tables().of(PublicFigureRow.SCHEMA))
                        + Plain.folded(
                                "The goal held against today and each multiple of the plan",
                                material.tables().of(GoalRow.SCHEMA))
                        + Plain.folded(
                                "Every multiple with its cost",
                                material.tables().of(MultipleRow.SCHEMA))
                        + Plain.folded(
                                "The least force by type and member",
                                material.tables().of(RequiredRow.SCHEMA)),
                material.money(
                        "Found by search, not proved least. Bands are the low and the high end of all kill probabilities."));
    }

    private static String reached(List<MultipleRow> multiples) {
        StringBuilder out = new StringBuilder("<h3>Multiples of today’s mix</h3>");
        for (Goal.Term term : Pick.values(multiples, row -> row.held().term())) {
            List<MultipleRow> ofTerm =
                    Pick.where(multiples, row -> row.held().term().equals(term));
            boolean nights = ofTerm.getFirst().held().nights();
            double percent = nights ? 1 : 100;
            double most = Pick.most(
                    ofTerm,
                    row -> percent
                            * Math.max(
                                    row.held().value().high(),
                                    row.held().wanted().value()));
            TrackTable chart = TrackTable.on(
                    Scale.holding(0, nights ? most : 100),
                    false,
                    "Multiple",
                    nights ? "Nights [ends] · EUR bn" : "Percent [ends] · EUR bn");
            ofTerm.forEach(row -> rung(chart, row, percent));
            out.append(chart.html(
                    Material.capital(InWords.of(term)),
                    "band",
                    "between the ends of what is not known",
                    "mean",
                    "at base values",
                    "threshold",
                    "what is wanted"));
        }
        return out.toString();
    }

    private static void rung(TrackTable chart, MultipleRow row, double percent) {
        Estimate reached = row.held().value();
        double value = percent * reached.mean();
        double low = percent * reached.low();
        double high = percent * reached.high();
        chart.row(
                "×" + row.multiple().stripTrailingZeros().toPlainString() + ", " + Figures.number(row.fireUnits())
                        + " units",
                Track.on(chart.scale())
                        .threshold(percent * row.held().wanted().value())
                        .band(value, low, high),
                Figures.withBand(value, low, high, "") + " · " + Figures.number(billions(row.cost())));
    }

    private static double billions(Cost cost) {
        return cost.millionEur().base() / 1000;
    }

    /** What is bought of one type. */
    private record Bought(String name, double number, double billions) {
        static Bought of(String name, List<RequiredRow> rows) {
            return new Bought(
                    name,
                    rows.stream().mapToDouble(row -> row.toBuy() + row.rounds()).sum(),
                    rows.stream()
                            .mapToDouble(row -> RequirementSection.billions(row.cost()))
                            .sum());
        }
    }

    private static String least(List<RequiredRow> required) {
        List<RequiredRow> paid = Pick.where(required, row -> billions(row.cost()) > 0);
        List<Bought> bought = Pick.values(paid, RequiredRow::name).stream()
                .map(name -> Bought.of(name, Pick.where(paid, row -> row.name().equals(name))))
                .sorted(Comparator.comparingDouble(Bought::billions).reversed())
                .toList();
        if (bought.isEmpty()) {
            return "";
        }
        TrackTable chart =
                TrackTable.on(Scale.holding(0, Pick.most(bought, Bought::billions)), false, "Type", "Number · EUR bn");
        bought.forEach(type -> chart.row(
                type.name(),
                Track.on(chart.scale()).bar("buy", 0, type.billions(), 12),
                Figures.number(type.number()) + " · " + Figures.number(type.billions())));
        return "<h3>The least force found: what is bought beside what is held and ordered</h3>"
                + chart.html("Cost by type, " + PriceBasis.EUR_BN + ", upkeep included", "buy", "cost");
    }

    private static String next(List<NextEuroRow> next) {
        if (next.isEmpty()) {
            return "";
        }
        double most = Pick.most(next, row -> 100 * row.next().gapClosed().high());
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Kind", "Percent [ends]");
        next.forEach(row -> next(chart, row.next()));
        return "<h3>The next euro</h3>"
                + chart.html(
                        "Percent of the gap to the goal that EUR 1 bn closes, from what is in service and on order",
                        "band",
                        "between the ends of what is not known",
                        "mean",
                        "at base values");
    }

    private static void next(TrackTable chart, NextEuro next) {
        double mean = 100 * next.gapClosed().mean();
        double low = 100 * next.gapClosed().low();
        double high = 100 * next.gapClosed().high();
        chart.row(
                Material.capital(InWords.kind(next)) + ": " + InWords.what(next),
                Track.on(chart.scale()).band(mean, low, high),
                Figures.withBand(mean, low, high, ""));
    }
}
