package testudo.requirement;

import java.util.List;
import java.util.Optional;
import testudo.assessment.ProvingGround.Judged;
import testudo.assessment.Table;
import testudo.assessment.TableBuilder;
import testudo.plan.Goal;
import testudo.procurement.supply.Cost;

/** The requirement as tables of a result. */
final class RequirementTables {
    private static final String EUR = "EUR bn at 2025 prices";

    private RequirementTables() {}

    static List<Table> of(RequirementAnswer answer) {
        return List.of(multiples(answer), required(answer), nextEuro(answer), publicFigures(answer));
    }

    private static TableBuilder judged(TableBuilder table) {
        return table.text("term", "what is wanted")
                .number("value", "probability, share or nights", "reached, base value")
                .number("low", "the same", "least over unknown parameters")
                .number("high", "the same", "most over unknown parameters")
                .number("wanted", "the same", "least value wanted")
                .text("unit", "of the four")
                .text("verdict", "yes, no or cannot be said from public data");
    }

    private static void row(TableBuilder table, Object first, int units, Cost cost, Judged term) {
        table.row(
                first,
                units,
                billions(cost.millionEur().low()),
                billions(cost.millionEur().base()),
                billions(cost.millionEur().high()),
                term.term().words(),
                term.value().mean(),
                term.value().low(),
                term.value().high(),
                term.wanted().value(),
                term.term() instanceof Goal.Days ? "nights" : "share",
                term.verdict().words());
    }

    private static double billions(double millions) {
        return millions / 1000;
    }

    private static Table multiples(RequirementAnswer answer) {
        TableBuilder table = judged(multiple());
        answer.ladder()
                .forEach(rung -> rung.terms()
                        .forEach(term -> row(table, rung.factor().doubleValue(), rung.fireUnits(), rung.cost(), term)));
        return table.build();
    }

    private static TableBuilder multiple() {
        return new TableBuilder("multiples", "Multiples of today's mix held against the goal")
                .number("multiple", "times", "of what is in service, under the plan's reading")
                .whole("fireUnits", "fire units", "wanted in all")
                .number("costLow", EUR, "favourable end of every range")
                .number("costBase", EUR, "base case")
                .number("costHigh", EUR, "unfavourable end of every range");
    }

    private static Table required(RequirementAnswer answer) {
        TableBuilder table = new TableBuilder(
                        "required", "The least force found that meets the goal, by system and member")
                .text("system", "key of the type")
                .text("name", "of the type")
                .text("layer", "home layer")
                .text("member", "ISO 3166-1 alpha-3; empty for rounds, which are bought for all")
                .whole("held", "fire units", "in service")
                .whole("onOrder", "fire units", "signed for")
                .whole("toBuy", "fire units", "beside those")
                .whole("rounds", "rounds", "to be bought beyond those that come with fire units")
                .number("bnEur", EUR, "what is to be bought, ten years of upkeep included, base case");
        answer.least()
                .lines()
                .forEach(l -> table.row(
                        l.system(),
                        l.name(),
                        l.layer().key(),
                        l.member(),
                        l.held(),
                        l.onOrder(),
                        l.toBuy(),
                        0,
                        billions(l.cost().millionEur().base())));
        answer.least()
                .rounds()
                .forEach(r -> table.row(
                        r.system(),
                        name(answer, r.system()) + " rounds",
                        layer(answer, r.system()),
                        "",
                        0,
                        0,
                        0,
                        r.toBuy(),
                        billions(r.cost().millionEur().base())));
        return table.build();
    }

    private static String name(RequirementAnswer answer, String system) {
        return line(answer, system).map(LeastForce.Line::name).orElse(system);
    }

    private static String layer(RequirementAnswer answer, String system) {
        return line(answer, system).map(l -> l.layer().key()).orElse("");
    }

    private static Optional<LeastForce.Line> line(RequirementAnswer answer, String system) {
        return answer.least().lines().stream()
                .filter(l -> l.system().equals(system))
                .findFirst();
    }

    private static Table nextEuro(RequirementAnswer answer) {
        TableBuilder table = new TableBuilder("nextEuro", "What the next euro should go to, the best first")
                .text("kind", "rounds, fire units, sensors or low-cost layers")
                .text("what", "in words")
                .number("triedBnEur", EUR, "sum that was tried, base case")
                .number("mean", "% of the gap for EUR 1 bn", "part of the gap to the goal that it closes")
                .number("low", "the same", "least over kill probabilities")
                .number("high", "the same", "most over kill probabilities");
        answer.nextEuro()
                .forEach(next -> table.row(
                        next.kind().words(),
                        next.what(),
                        billions(next.cost().millionEur().base()),
                        100 * next.gapClosed().mean(),
                        100 * next.gapClosed().low(),
                        100 * next.gapClosed().high()));
        return table.build();
    }

    private static Table publicFigures(RequirementAnswer answer) {
        TableBuilder table = new TableBuilder("publicFigures", "Figures named in public beside ours")
                .text("figure", "what the public figure says")
                .text("published", "as published")
                .text("ours", "the same, computed here")
                .text("unit", "of both")
                .text("basis", "what ours counts")
                .text("source", "keys of the sources");
        answer.publicFigures()
                .forEach(figure -> table.row(
                        figure.words(),
                        figure.value(),
                        figure.ours(),
                        figure.unit(),
                        figure.basis(),
                        String.join(" ", figure.sources())));
        return table.build();
    }
}
