package testudo.tabulation.year;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import testudo.assessment.Assessment;
import testudo.assessment.Fought;
import testudo.assessment.Timeline;
import testudo.defence.LayerGroup;
import testudo.procurement.ForceByYear;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementAnswer.HeldUp;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;
import testudo.quantity.Estimate;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.raid.Measure;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.table.Table;
import testudo.tabulation.row.HeldTerm;
import testudo.threat.ThreatClass;

/** The plan's years side by side: bought, paid, ready, covering, stopping; what the plan ran into; and one purchase worked through. */
public final class YearTables {
    private final Timeline timeline;
    private final ProcurementAnswer bought;
    private final Set<String> fireUnits = new LinkedHashSet<>();

    private YearTables(Assessment work) {
        this.timeline = work.timeline();
        this.bought = timeline.bought();
        timeline.asked().items().stream().filter(Item::isFireUnit).map(Item::id).forEach(fireUnits::add);
    }

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        YearTables tables = new YearTables(work);
        return List.of(
                YearRow.SCHEMA.of(tables.years()),
                YearLeakageRow.SCHEMA.of(tables.leakage()),
                YearGoalRow.SCHEMA.of(tables.goal()),
                PurchaseRow.SCHEMA.of(tables.purchases()),
                ShortfallRow.SCHEMA.of(tables.bought.shortfalls().stream()
                        .map(ShortfallRow::new)
                        .toList()),
                BindingRow.SCHEMA.of(
                        tables.bought.binding().stream().map(BindingRow::new).toList()),
                ReachedRow.SCHEMA.of(tables.reached()),
                tables.review());
    }

    /** One purchase from GDP to a crewed fire unit; nothing where nothing is bought. */
    public static List<Table<?>> worked(Assessment work) {
        return WorkedExample.of(work);
    }

    private List<YearRow> years() {
        List<YearRow> rows = new ArrayList<>();
        timeline.sited().forEach((year, sited) -> rows.add(year(year, sited)));
        return rows;
    }

    private YearRow year(Year year, SitingAnswer sited) {
        return new YearRow(
                year,
                fireUnits(bought.orders(), year),
                fireUnits(bought.deliveries(), year),
                timeline.inventory(year).fireUnits(LayerGroup.AREA),
                timeline.inventory(year).fireUnits(),
                timeline.inventory(year).rounds(),
                new YearRow.Spent(
                        sum(year, Spending::budget),
                        sum(year, Spending::paid),
                        sum(year, Spending::upkeep),
                        sum(year, Spending::fund),
                        sum(year, Spending::unused)),
                covered(sited),
                sited.people().gap(),
                timeline.judgement(year).verdict());
    }

    private long fireUnits(List<Count> counts, Year year) {
        return counts.stream()
                .filter(count -> count.year().equals(year) && fireUnits.contains(count.item()))
                .mapToLong(Count::count)
                .sum();
    }

    private Money sum(Year year, Function<Spending, Money> part) {
        double billions = bought.spending().stream()
                .filter(spending -> spending.year().equals(year))
                .mapToDouble(spending -> part.apply(spending).billions())
                .sum();
        return Money.euros(billions * 1000, PriceBasis.BASE.year().getValue());
    }

    private static Map<ThreatClass, Percent> covered(SitingAnswer sited) {
        Map<ThreatClass, Percent> covered = new EnumMap<>(ThreatClass.class);
        for (ThreatClass threatClass : ThreatClass.values()) {
            sited.cover(threatClass, new Cover.By.Any()).people().ifPresent(share -> covered.put(threatClass, share));
        }
        return covered;
    }

    private List<YearLeakageRow> leakage() {
        List<YearLeakageRow> rows = new ArrayList<>();
        timeline.ready()
                .keySet()
                .forEach(year -> timeline.fought(year)
                        .forEach(f -> f.raid()
                                .launched()
                                .forEach(
                                        (threatClass, launched) -> rows.add(leakage(year, f, threatClass, launched)))));
        return rows;
    }

    private static YearLeakageRow leakage(Year year, Fought f, ThreatClass threatClass, int launched) {
        Optional<Estimate> through = f.lanes().inReach(threatClass) == 0
                ? Optional.empty()
                : f.result().find(Measure.armedLeakers(threatClass));
        return new YearLeakageRow(
                year,
                f.raid().name(),
                f.sector().name(),
                threatClass,
                launched,
                through,
                f.result().trials(),
                f.reach(threatClass));
    }

    private List<YearGoalRow> goal() {
        List<YearGoalRow> rows = new ArrayList<>();
        timeline.judged()
                .forEach((year, judgement) -> judgement
                        .terms()
                        .forEach(h -> rows.add(
                                new YearGoalRow(year, new HeldTerm(h.term(), h.value(), h.wanted(), h.verdict())))));
        return rows;
    }

    private List<PurchaseRow> purchases() {
        return bought.orders().stream()
                .map(order -> new PurchaseRow(order.member(), timeline.item(order.item()), order.count(), order.year()))
                .toList();
    }

    /** How much of what members lack is ready at the end of each year, and what holds up the rest. */
    private List<ReachedRow> reached() {
        ForceByYear force = timeline.force();
        List<ReachedRow> rows = new ArrayList<>();
        for (int t = 0; t < force.reached().size(); t++) {
            Reached plan = force.reached().get(t);
            rows.add(new ReachedRow(
                    plan.year(),
                    plan.ofMissing(),
                    force.reachedAlone(Hold.FACTORIES).get(t).ofMissing(),
                    force.reachedAlone(Hold.MONEY).get(t).ofMissing(),
                    force.reachedAlone(Hold.CREWS).get(t).ofMissing(),
                    heldUp(plan.year())));
        }
        return rows;
    }

    private Optional<Hold> heldUp(Year year) {
        return bought.heldUp().stream()
                .filter(h -> h.year().equals(year))
                .findFirst()
                .flatMap(HeldUp::by);
    }

    /** Each member's targets beside what it has ready in a later year, as in the last of NATO's five planning steps. */
    private Table<ReviewRow> review() {
        Year year = timeline.shown();
        return ReviewRow.SCHEMA
                .titled("Each member's target by GDP beside what it has ready at the end of " + year)
                .of(timeline.force().review(year, year).stream()
                        .map(ReviewRow::new)
                        .toList());
    }
}
