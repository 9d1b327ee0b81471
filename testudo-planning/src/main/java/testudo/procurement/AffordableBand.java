package testudo.procurement;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.plan.Plan;
import testudo.procurement.AffordableCurve.Point;
import testudo.procurement.band.BillBand;
import testudo.procurement.band.Driven;
import testudo.procurement.band.StatedRange;
import testudo.procurement.question.ProcurementQuestion;
import testudo.procurement.question.ProcurementQuestion.Buyer;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/**
 * What each stated range does to what is affordable by the last year. What moves the money is read off the curve: so many times the money is taken as
 * so many times the share of equipment money. Every share of the curve is in the band.
 */
final class AffordableBand {
    private final AffordableCurve curve;
    private final Point planned;
    private final Span upkeep;

    private AffordableBand(AffordableCurve curve, Plan plan) {
        this.curve = curve;
        this.planned = curve.planned(AffordableCurve.last());
        this.upkeep = plan.share("upkeep").times(AffordableBill.UPKEEP_YEARS / 100.0);
    }

    static BillBand of(
            FactBook facts,
            Plan plan,
            Accounts accounts,
            AffordableCurve curve,
            QuestionOfPlan.Asked asked,
            ForceByYear.Tails tails) {
        AffordableBand band = new AffordableBand(curve, plan);
        List<Driven> drivers = new ArrayList<>();
        drivers.add(band.shares());
        Span equipment = plan.share("equipmentShare");
        drivers.add(band.money(
                StatedRange.EQUIPMENT_SHARE,
                equipment.low() / Math.max(1e-9, equipment.base()),
                equipment.high() / Math.max(1e-9, equipment.base())));
        double base = sum(asked.question());
        Span open = new Assumptions(facts).span("open_share").times(0.01);
        drivers.add(band.money(
                StatedRange.OPEN_SHARE,
                open(asked, accounts, open.low()) / base,
                open(asked, accounts, open.high()) / base));
        drivers.add(band.money(StatedRange.GROWTH_AND_PLANS, sum(tails.poor()) / base, sum(tails.rich()) / base));
        drivers.add(driven(
                StatedRange.LINES,
                band.planned.base(),
                curve.lines().low(),
                curve.lines().high()));
        drivers.add(band.prices(StatedRange.UNIT_PRICE, band.planned.units().millionEur()));
        drivers.add(band.prices(StatedRange.ROUND_PRICE, band.planned.rounds().millionEur()));
        drivers.add(band.upkeep());
        return BillBand.of(
                Scalar.of(band.planned.base()), drivers, asked.question().basis());
    }

    private Driven shares() {
        List<Point> all = curve.at(AffordableCurve.last());
        return driven(
                StatedRange.AIR_DEFENCE_SHARE,
                planned.base(),
                all.getFirst().base(),
                all.getLast().base());
    }

    private Driven money(StatedRange range, double less, double more) {
        Year last = AffordableCurve.last();
        return driven(
                range,
                planned.base(),
                curve.withMoney(last, Scalar.of(less)).value(),
                curve.withMoney(last, Scalar.of(more)).value());
    }

    /** The same orders at other prices. */
    private Driven prices(StatedRange range, Span price) {
        double kept = 1 + upkeep.base();
        return driven(
                range,
                planned.base(),
                planned.base() + (price.low() - price.base()) * kept,
                planned.base() + (price.high() - price.base()) * kept);
    }

    private Driven upkeep() {
        double buy = planned.units().plus(planned.rounds()).millionEur().base();
        return driven(
                StatedRange.UPKEEP,
                planned.base(),
                planned.base() + buy * (upkeep.low() - upkeep.base()),
                planned.base() + buy * (upkeep.high() - upkeep.base()));
    }

    private static double sum(ProcurementQuestion question) {
        double sum = question.members().stream()
                .map(Buyer::budgets)
                .flatMap(List::stream)
                .mapToDouble(budget -> budget.millions())
                .sum();
        return Math.max(1e-9, sum);
    }

    private static double open(QuestionOfPlan.Asked asked, Accounts accounts, double open) {
        double sum = 0;
        for (Buyer buyer : asked.question().members()) {
            MemberAccount account = accounts.of(buyer.member());
            sum += IntStream.range(0, asked.question().years())
                    .mapToDouble(
                            t -> asked.money().inYear(account, t).open(open).planned())
                    .sum();
        }
        return sum;
    }

    private static Driven driven(StatedRange range, double base, double one, double other) {
        return Driven.of(range, Scalar.of(base), Scalar.of(one), Scalar.of(other));
    }
}
