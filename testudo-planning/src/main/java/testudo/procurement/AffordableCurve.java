package testudo.procurement;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.plan.Plan;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.model.Abreast;
import testudo.procurement.model.Procurement;
import testudo.procurement.question.Effort;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Known;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/**
 * The third of three bills: what the money allows by a year, against the share of equipment money that goes to air defence. One plan of
 * purchases for each share, found with the same effort; a share has at least what a lower one has. Between two shares nothing is said.
 *
 * @param fiveTimes the bill it is measured against
 * @param points by share and year
 */
public record AffordableCurve(Cost fiveTimes, List<Point> points) {
    private static final List<Double> SHARES = List.of(6.0, 8.0, 10.0, 15.0, 20.0);
    private static final List<Year> YEARS = List.of(Year.of(2030), Year.of(2035), Year.of(2040));

    public AffordableCurve {
        points = List.copyOf(points);
    }

    /**
     * What is affordable.
     *
     * @param share of equipment money for air defence
     * @param year by whose end it is delivered
     * @param cost price of what is bought and delivered by then, with ten years of running, at the ranges of the prices; what is signed is not
     *     in it
     * @param ofFiveTimes share of the bill of the multiple
     * @param ofMissing share of the missing capability that is ready by then
     */
    public record Point(Percent share, Year year, Cost cost, Percent ofFiveTimes, Percent ofMissing) {}

    /**
     * The curve of a plan at a multiple.
     *
     * @param accounts the plan's accounts, in euros at 2025 prices
     * @param bill the bill of the multiple
     */
    public static AffordableCurve of(
            FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, RoughBill bill, Effort effort) {
        List<Callable<List<Point>>> work = SHARES.stream()
                .<Callable<List<Point>>>map(share -> () -> points(
                        facts,
                        plan.withShare("airDefenceShareOfEquipment", Span.exactly(share)),
                        accounts,
                        factor,
                        Percent.of(share),
                        bill,
                        effort))
                .toList();
        return new AffordableCurve(bill.total(), allowed(Abreast.all(work)));
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
                        .max(Comparator.comparingDouble(
                                point -> point.cost().millionEur().base()))
                        .orElseThrow();
                allowed.add(new Point(own.share(), own.year(), most.cost(), most.ofFiveTimes(), most.ofMissing()));
            }
        }
        return allowed;
    }

    private static List<Point> points(
            FactBook facts,
            Plan plan,
            Accounts accounts,
            BigDecimal factor,
            Percent share,
            RoughBill bill,
            Effort effort) {
        QuestionOfPlan.Asked asked = QuestionOfPlan.asked(facts, plan, accounts, factor);
        ProcurementAnswer answer = Procurement.of(asked.question()).plan(effort);
        Map<String, Item> items = asked.question().items().stream().collect(Collectors.toMap(Item::id, item -> item));
        List<Point> points = new ArrayList<>();
        for (Year year : YEARS) {
            Cost cost = bought(asked, answer, items, year, plan.share("upkeep"));
            points.add(new Point(share, year, cost, of(cost, bill), missing(asked.question(), answer, year)));
        }
        return points;
    }

    private static Cost bought(
            QuestionOfPlan.Asked asked, ProcurementAnswer answer, Map<String, Item> items, Year year, Span upkeep) {
        Cost buy = answer.orders().stream()
                .filter(order -> !order.year()
                        .plusYears(Known.at(items, order.item()).leadYears())
                        .isAfter(year))
                .map(order -> Known.at(asked.prices(), order.item()).times(order.count()))
                .reduce(Cost.nothing(asked.question().basis()), Cost::plus);
        return buy.plus(buy.times(upkeep.times(AffordableBill.UPKEEP_YEARS / 100.0)));
    }

    private static Percent of(Cost cost, RoughBill bill) {
        return Percent.ofFraction(
                cost.millionEur().base() / bill.total().millionEur().base());
    }

    private static Percent missing(ProcurementQuestion question, ProcurementAnswer answer, Year year) {
        return answer.reached()
                .get(year.getValue() - question.first().getValue())
                .ofMissing();
    }

    /** What is affordable by a year: the base at the plan's own share, low and high over all shares and the ranges of the prices. */
    public Span band(Year year, Percent own) {
        List<Point> at =
                points.stream().filter(point -> point.year().equals(year)).toList();
        double low = at.stream()
                .mapToDouble(point -> point.cost().millionEur().low())
                .min()
                .orElseThrow();
        double high = at.stream()
                .mapToDouble(point -> point.cost().millionEur().high())
                .max()
                .orElseThrow();
        double base = at.stream()
                .filter(point -> point.share().equals(own))
                .mapToDouble(point -> point.cost().millionEur().base())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no curve was asked for a share of " + own + ".\nMaybe one of " + SHARES + "%."));
        return Span.of(low, base, high);
    }
}
