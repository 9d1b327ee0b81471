package testudo.assessment;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import testudo.plan.Goal;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.quantity.Estimate;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.raid.Measure;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** The plan's years side by side: bought, paid, ready, covering, stopping; and what the plan ran into. */
final class YearTables {
    private final Timeline timeline;
    private final ProcurementAnswer bought;
    private final Set<String> fireUnits = new LinkedHashSet<>();

    private YearTables(Work work) {
        this.timeline = work.timeline();
        this.bought = timeline.bought();
        timeline.asked().items().stream().filter(Item::isFireUnit).map(Item::id).forEach(fireUnits::add);
    }

    static List<Table> of(Work work) {
        YearTables tables = new YearTables(work);
        return List.of(
                tables.years(),
                tables.yearLeakage(),
                tables.yearGoal(),
                tables.purchases(),
                tables.shortfalls(),
                tables.binding());
    }

    private Table years() {
        TableBuilder table = new TableBuilder(
                        "years", "Year by year on the way to the largest multiple: bought, paid, ready and covering")
                .whole("year", "year", "at its end")
                .whole("ordered", "fire units", "newly ordered in the year")
                .whole("delivered", "fire units", "delivered in the year, from new orders and from those signed before")
                .whole(
                        "ready",
                        "fire units",
                        "crewed and with their rounds, held types that nobody makes any more included")
                .whole("rounds", "rounds", "with them")
                .number("budgetBnEur", "EUR bn at 2025 prices", "what members may spend on additions")
                .number("paidBnEur", "EUR bn at 2025 prices", "down payments and instalments of new orders")
                .number("upkeepBnEur", "EUR bn at 2025 prices", "of new equipment")
                .number("fundBnEur", "EUR bn at 2025 prices", "to the joint fund that enlarges production")
                .number("unusedBnEur", "EUR bn at 2025 prices", "neither spent nor kept")
                .number("coveredDronePercent", "% of people", "under some cover against drones")
                .number("coveredCruisePercent", "% of people", "the same, cruise missiles")
                .number("coveredBallisticPercent", "% of people", "the same, ballistic missiles")
                .number("coveredAeroballisticPercent", "% of people", "the same, aeroballistic missiles")
                .number("gapPercent", "%", "how far the placement's value may lie below the best, at most")
                .text("goal", "yes, no or cannot be said from public data");
        timeline.sited().forEach((year, sited) -> year(table, year, sited));
        return table.build();
    }

    private void year(TableBuilder table, Year year, SitingAnswer sited) {
        table.row(
                year.getValue(),
                fireUnits(bought.orders(), year),
                fireUnits(bought.deliveries(), year),
                timeline.inventory(year).fireUnits(),
                timeline.inventory(year).rounds(),
                billions(year, Spending::budget),
                billions(year, Spending::paid),
                billions(year, Spending::upkeep),
                billions(year, Spending::fund),
                billions(year, Spending::unused),
                covered(sited, ThreatClass.DRONE),
                covered(sited, ThreatClass.CRUISE),
                covered(sited, ThreatClass.BALLISTIC),
                covered(sited, ThreatClass.AEROBALLISTIC),
                sited.people().gap().value(),
                timeline.judgement(year).verdict().words());
    }

    private long fireUnits(List<Count> counts, Year year) {
        return counts.stream()
                .filter(count -> count.year().equals(year) && fireUnits.contains(count.item()))
                .mapToLong(Count::count)
                .sum();
    }

    private double billions(Year year, Function<Spending, Money> part) {
        return bought.spending().stream()
                .filter(spending -> spending.year().equals(year))
                .mapToDouble(spending -> part.apply(spending).billions())
                .sum();
    }

    private static Optional<Double> covered(SitingAnswer sited, ThreatClass threatClass) {
        return sited.cover(threatClass, new Cover.By.Any()).people().map(Percent::value);
    }

    private Table yearLeakage() {
        TableBuilder table = new TableBuilder(
                        "yearLeakage",
                        "Armed threats that get through in the goal's raids, year by year on the procurement plan")
                .whole("year", "year", "at its end")
                .text("raid", "name of the raid file")
                .text("sector", "where it comes from")
                .text("threatClass", "drone, cruise, ballistic, aeroballistic")
                .whole("launched", "threats", "launched, decoys included")
                .number("mean", "threats", "armed, through, mean over trials")
                .number("low", "threats", "5% point, unknown parameters included")
                .number("high", "threats", "95% point, unknown parameters included")
                .number("chanceLow", "threats", "5% point of chance alone")
                .number("chanceHigh", "threats", "95% point of chance alone")
                .whole("trials", "trials", "fought")
                .text("reach", "engaged, none (no unit can engage the class) or not in reach");
        for (Fought f : timeline.fought()) {
            f.raid().launched().forEach((threatClass, launched) -> leakage(table, f, threatClass, launched));
        }
        return table.build();
    }

    private static void leakage(TableBuilder table, Fought f, ThreatClass threatClass, int launched) {
        Optional<Estimate> e = f.lanes().inReach(threatClass) == 0
                ? Optional.empty()
                : f.result().find(Measure.armedLeakers(threatClass));
        table.row(
                Integer.valueOf(f.force().key()),
                f.raid().name(),
                f.sector().name(),
                threatClass.key(),
                launched,
                e.map(Estimate::mean),
                e.map(Estimate::low),
                e.map(Estimate::high),
                e.map(Estimate::chanceLow),
                e.map(Estimate::chanceHigh),
                f.result().trials(),
                f.reach(threatClass).key());
    }

    private Table yearGoal() {
        TableBuilder table = new TableBuilder("yearGoal", "The goal held against each year of the procurement plan")
                .whole("year", "year", "at its end")
                .text("term", "what is wanted")
                .number("value", "probability, share or nights", "reached, base value")
                .number("low", "the same", "least over unknown parameters")
                .number("high", "the same", "most over unknown parameters")
                .number("wanted", "the same", "least value wanted")
                .text("unit", "of the four")
                .text("verdict", "yes, no or cannot be said from public data");
        timeline.judged()
                .forEach((year, judgement) -> judgement
                        .terms()
                        .forEach(h -> table.row(
                                year.getValue(),
                                h.term().words(),
                                h.value().mean(),
                                h.value().low(),
                                h.value().high(),
                                h.wanted().value(),
                                h.term() instanceof Goal.Days ? "nights" : "share",
                                h.verdict().words())));
        return table.build();
    }

    private Table purchases() {
        TableBuilder table = new TableBuilder(
                        "purchases", "Every new order with its three dates: ordered, delivered, ready")
                .text("member", "ISO 3166-1 alpha-3")
                .text("item", "system, or system/rounds")
                .text("name", "in words")
                .whole("count", "pieces", "ordered")
                .whole("ordered", "year", "of the order")
                .whole("delivered", "year", "lead time later")
                .whole("ready", "year", "crew trained")
                .number("eachMillionEur", "EUR m at 2025 prices", "price of one")
                .text("line", "that makes it");
        List<Count> orders = new ArrayList<>(bought.orders());
        for (Count order : orders) {
            Item item = timeline.item(order.item());
            int delivered = order.year().getValue() + item.leadYears();
            table.row(
                    order.member(),
                    item.id(),
                    item.name(),
                    order.count(),
                    order.year().getValue(),
                    delivered,
                    delivered + item.trainingYears(),
                    item.price().millions(),
                    item.line());
        }
        return table.build();
    }

    private Table shortfalls() {
        TableBuilder table = new TableBuilder(
                        "shortfalls", "What the procurement plan leaves unmet in its last year, and why")
                .text("member", "ISO 3166-1 alpha-3")
                .text("capability", "threat class that the capability is against")
                .whole("year", "year", "the last of the plan")
                .number(
                        "wanted",
                        "fire units that always kill",
                        "member's share of the wanted force: kill probability times reach")
                .number("met", "the same", "ready")
                .text("cause", "what one more would have to overcome first");
        bought.shortfalls()
                .forEach(s -> table.row(
                        s.member(),
                        s.capability(),
                        s.year().getValue(),
                        s.wanted(),
                        s.met(),
                        s.cause().words()));
        return table.build();
    }

    private Table binding() {
        TableBuilder table = new TableBuilder(
                        "binding", "What the procurement plan runs into, and what one more would buy")
                .text("constraint", "limit and year")
                .number("dual", "protected value", "worth of one more, if orders could be parts of a unit")
                .text("meaning", "in words");
        bought.binding().forEach(b -> table.row(b.constraint(), b.dual().value(), b.meaning()));
        return table.build();
    }
}
