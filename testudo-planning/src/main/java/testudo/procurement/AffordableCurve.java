package testudo.procurement;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.plan.Plan;
import testudo.procurement.bill.AirDefenceShare;
import testudo.procurement.model.Procurement;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.procurement.supply.Cost;
import testudo.quantity.Known;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.solver.Abreast;
import testudo.stage.Inputs;
import testudo.stage.Stages;

/**
 * The third of three bills: what the money allows by a year, against the share of equipment money that goes to air defence.
 *
 * <p>Each share has a first plan of its own: the relaxation rounded down. Rounding loses parts of units, here more and there less, so that more money
 * can round to a smaller plan; but what less money buys, more money can buy too, so a share has at least what the shares below it have by the same
 * year. The plan itself is made with more care than a first one: the curve is scaled, year by year, so that it goes through the plan at its own share.
 *
 * @param own the plan's own share
 * @param points by share and year
 * @param lines what is affordable by the last year at the plan's own share, million euros, at either end of Europe's share of production lines
 */
public record AffordableCurve(Percent own, List<Point> points, Span lines) {
    /** Shares that are looked at beside the plan's own. */
    static final List<Double> SHARES = List.of(6.0, 8.0, 10.0, 15.0, 20.0);

    /** Years by whose end deliveries are counted. */
    static final List<Year> YEARS = List.of(Year.of(2030), Year.of(2035), Year.of(2040));

    private static final String LINES = "europeanShareOfLines";

    public AffordableCurve {
        points = List.copyOf(points);
    }

    /**
     * What is affordable.
     *
     * @param share of equipment money for air defence
     * @param year by whose end it is delivered
     * @param units price of the fire units delivered by then
     * @param rounds price of the rounds
     * @param cost both with ten years of running, at the ranges of the prices and of upkeep; what is signed is not in it
     * @param ofFiveTimes base cost as a share of the bill of the multiple
     */
    public record Point(Percent share, Year year, Cost units, Cost rounds, Cost cost, Percent ofFiveTimes) {
        double base() {
            return cost.millionEur().base();
        }

        Point at(Percent other, double scale) {
            return new Point(
                    other,
                    year,
                    units.times(Span.exactly(scale)),
                    rounds.times(Span.exactly(scale)),
                    cost.times(Span.exactly(scale)),
                    Percent.ofFraction(ofFiveTimes.fraction() * scale));
        }
    }

    /**
     * The curve of a plan at a multiple.
     *
     * @param accounts the plan's accounts, in euros at 2025 prices
     * @param fiveTimes the bill of the multiple
     * @param asked what the plan itself was asked
     * @param answer what it orders
     */
    static AffordableCurve of(
            FactBook facts,
            Plan plan,
            Accounts accounts,
            BigDecimal factor,
            Cost fiveTimes,
            QuestionOfPlan.Asked asked,
            ProcurementAnswer answer,
            Stages stages) {
        double own = AirDefenceShare.ofEquipment(plan, accounts)
                .share("airDefenceShareOfEquipment")
                .base();
        TreeSet<Double> shares = new TreeSet<>(SHARES);
        shares.add(own);
        List<Point> full = points(asked, answer.orders(), own, plan, fiveTimes);
        boolean first = plan.quick();
        List<Callable<List<Point>>> work = new ArrayList<>();
        shares.forEach(share -> work.add(() -> first && share == own
                ? full
                : first(
                        QuestionOfPlan.asked(facts, moved(plan, share, own), accounts, factor),
                        share,
                        plan,
                        fiveTimes,
                        stages)));
        Span lines = plan.share(LINES);
        for (double end : List.of(lines.low(), lines.high())) {
            work.add(() -> first(
                    QuestionOfPlan.asked(facts, plan.withShare(LINES, Span.exactly(end)), accounts, factor),
                    own,
                    plan,
                    fiveTimes,
                    stages));
        }
        List<List<Point>> done = Abreast.all(work);
        List<List<Point>> byShare = done.subList(0, shares.size());
        List<Point> planFirst = byShare.get(shares.headSet(own).size());
        return new AffordableCurve(
                Percent.of(own),
                through(allowed(byShare), full),
                ends(full.getLast(), planFirst.getLast(), done.get(shares.size()), done.getLast()));
    }

    /** The ends of the share of lines, each as far from the plan as its first plan is from the plan's own first plan. */
    private static Span ends(Point plan, Point first, List<Point> fewer, List<Point> more) {
        double scale = first.base() == 0 ? 1 : plan.base() / first.base();
        return Span.of(
                Math.min(plan.base(), fewer.getLast().base() * scale),
                plan.base(),
                Math.max(plan.base(), more.getLast().base() * scale));
    }

    private static Plan moved(Plan plan, double share, double own) {
        return share == own
                ? plan
                : plan.withShare("airDefenceShareOfEquipment", Span.exactly(share))
                        .withWhatIfs(plan.whatIfs().ofEquipment());
    }

    private static List<Point> first(
            QuestionOfPlan.Asked asked, double share, Plan plan, Cost fiveTimes, Stages stages) {
        List<ProcurementAnswer.Count> orders = stages.of(
                "first orders",
                Inputs.of("question", asked.question()),
                () -> Procurement.of(asked.question()).firstOrders(ForceByYear.solved(asked.question(), stages)));
        return points(asked, orders, share, plan, fiveTimes);
    }

    /** What less money buys, more money can buy too: each share has at least what the shares below it have by the same year. */
    private static List<Point> allowed(List<List<Point>> byShare) {
        List<Point> allowed = new ArrayList<>();
        for (int s = 0; s < byShare.size(); s++) {
            for (int y = 0; y < YEARS.size(); y++) {
                int year = y;
                Point own = byShare.get(s).get(y);
                Point most = byShare.subList(0, s + 1).stream()
                        .map(points -> points.get(year))
                        .max(Comparator.comparingDouble(Point::base))
                        .orElseThrow();
                allowed.add(most.at(own.share(), 1));
            }
        }
        return allowed;
    }

    private static List<Point> through(List<Point> first, List<Point> full) {
        return first.stream().map(point -> scaled(point, first, full)).toList();
    }

    private static Point scaled(Point point, List<Point> first, List<Point> full) {
        Point plan = full.get(YEARS.indexOf(point.year()));
        double at = first.stream()
                .filter(other ->
                        other.year().equals(point.year()) && other.share().equals(plan.share()))
                .mapToDouble(Point::base)
                .findFirst()
                .orElseThrow();
        return at == 0 ? point : point.at(point.share(), plan.base() / at);
    }

    private static List<Point> points(
            QuestionOfPlan.Asked asked, List<ProcurementAnswer.Count> orders, double share, Plan plan, Cost fiveTimes) {
        Map<String, Item> items = asked.question().items().stream().collect(Collectors.toMap(Item::id, item -> item));
        List<Point> points = new ArrayList<>();
        for (Year year : YEARS) {
            List<ProcurementAnswer.Count> delivered = orders.stream()
                    .filter(order -> !order.year()
                            .plusYears(Known.at(items, order.item()).leadYears())
                            .isAfter(year))
                    .toList();
            Cost units = bought(asked, items, delivered, true);
            Cost rounds = bought(asked, items, delivered, false);
            Cost run = delivered.stream()
                    .map(order -> AffordableBill.running(
                            Known.at(asked.prices(), order.item()).times(order.count()),
                            Known.at(items, order.item()),
                            plan))
                    .reduce(Cost.nothing(asked.question().basis()), Cost::plus);
            Cost cost = units.plus(rounds).plus(run);
            points.add(new Point(
                    Percent.of(share),
                    year,
                    units,
                    rounds,
                    cost,
                    Percent.ofFraction(cost.millionEur().base()
                            / Math.max(1e-9, fiveTimes.millionEur().base()))));
        }
        return points;
    }

    private static Cost bought(
            QuestionOfPlan.Asked asked,
            Map<String, Item> items,
            List<ProcurementAnswer.Count> orders,
            boolean fireUnits) {
        return orders.stream()
                .filter(order -> Known.at(items, order.item()).isFireUnit() == fireUnits)
                .map(order -> Known.at(asked.prices(), order.item()).times(order.count()))
                .reduce(Cost.nothing(asked.question().basis()), Cost::plus);
    }

    /** The years by whose end deliveries are counted. */
    public static List<Year> years() {
        return YEARS;
    }

    /** The curve's last year. */
    public static Year last() {
        return YEARS.getLast();
    }

    /** What is affordable by a year at the plan's own share. */
    public Point planned(Year year) {
        return at(year).stream()
                .filter(point -> point.share().equals(own))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the curve has no year " + year + ".\nMaybe one of " + YEARS + "."));
    }

    /** The points of a year, by share. */
    public List<Point> at(Year year) {
        return points.stream().filter(point -> point.year().equals(year)).toList();
    }

    /** Million euros that are affordable by a year if the money is so many times the plan's own; straight between two shares, level beyond the last. */
    public Scalar withMoney(Year year, Scalar times) {
        List<Point> line = at(year);
        double share = own.value() * times.value();
        if (share <= line.getFirst().share().value()) {
            return Scalar.of(
                    line.getFirst().base() * share / line.getFirst().share().value());
        }
        for (int i = 1; i < line.size(); i++) {
            double to = line.get(i).share().value();
            if (share <= to) {
                double from = line.get(i - 1).share().value();
                double part = (share - from) / (to - from);
                return Scalar.of(
                        line.get(i - 1).base() * (1 - part) + line.get(i).base() * part);
            }
        }
        return Scalar.of(line.getLast().base());
    }
}
