package testudo.procurement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/** A planned force as plain values for JSON; money in million euros. */
final class ForceView {
    private static final Percent HALF = Percent.of(50);
    private static final Percent ALL = Percent.of(100);

    private ForceView() {}

    static Map<String, Object> bill(AffordableBill bill) {
        Map<String, Object> sums = new LinkedHashMap<>();
        sums.put("buyBnEur", billions(bill.buy()));
        sums.put("runBnEur", billions(bill.run()));
        sums.put("fundBnEur", billions(bill.fund()));
        sums.put("totalBnEur", billions(bill.total()));
        sums.put("runInPlanBnEur", billions(bill.runInPlan()));
        sums.put("newMoneyBnEur", billions(bill.newMoney()));
        sums.put(
                "ofNewMoneyPercent",
                ProcurementAnswer.number(Scalar.of(bill.ofNewMoney().value())));
        sums.put("priceBasis", bill.buy().currency() + " " + bill.buy().basis());
        Map<String, Object> band = new LinkedHashMap<>();
        band.put("buyBnEur", span(bill.band().buy().millionEur().times(0.001)));
        band.put("runBnEur", span(bill.band().run().millionEur().times(0.001)));
        band.put("totalBnEur", span(bill.band().total().millionEur().times(0.001)));
        sums.put("band", band);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("bill", sums);
        view.put("payers", bill.payers().stream().map(ForceView::payer).toList());
        view.put("years", bill.years().stream().map(ForceView::year).toList());
        return view;
    }

    private static Map<String, Object> payer(AffordableBill.Payer payer) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", payer.member().code());
        view.put("buyBnEur", billions(payer.buy()));
        view.put("runBnEur", billions(payer.run()));
        view.put("fundBnEur", billions(payer.fund()));
        view.put("totalBnEur", billions(payer.total()));
        view.put("newMoneyBnEur", billions(payer.newMoney()));
        payer.ofNewMoney()
                .ifPresent(share -> view.put("ofNewMoneyPercent", ProcurementAnswer.number(Scalar.of(share.value()))));
        return view;
    }

    private static Map<String, Object> year(AffordableBill.YearOfMoney year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("year", year.year().getValue());
        view.put("budgetBnEur", billions(year.budget()));
        view.put("loansBnEur", billions(year.loans()));
        view.put("keptBnEur", billions(year.kept()));
        view.put("paidBnEur", billions(year.paid()));
        view.put("upkeepBnEur", billions(year.upkeep()));
        view.put("fundBnEur", billions(year.fund()));
        view.put("keepsBnEur", billions(year.keeps()));
        view.put("unusedBnEur", billions(year.unused()));
        return view;
    }

    static Map<String, Object> arrival(ForceByYear force) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("half", year(force.first(HALF)));
        view.put("all", year(force.first(ALL)));
        Map<String, Object> alone = new LinkedHashMap<>();
        for (Hold hold : Hold.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("half", year(force.firstAlone(hold, HALF)));
            one.put("all", year(force.firstAlone(hold, ALL)));
            one.put(
                    "ofMissingInLastYear",
                    ProcurementAnswer.number(Scalar.of(
                            force.reachedAlone(hold).getLast().ofMissing().value())));
            alone.put(hold.words(), one);
        }
        view.put("alone", alone);
        view.put("halfBand", band(force.arrivalBand(HALF)));
        view.put("allBand", band(force.arrivalBand(ALL)));
        view.put(
                "byYear", force.reached().stream().map(year -> fan(force, year)).toList());
        return view;
    }

    private static Map<String, Object> band(MoneyFan.YearBand band) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("mean", year(band.base()));
        view.put("low", year(band.early()));
        view.put("high", year(band.late()));
        return view;
    }

    private static Map<String, Object> fan(ForceByYear force, Reached base) {
        int t = base.year().getValue() - force.question().first().getValue();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("year", base.year().getValue());
        view.put("mean", ProcurementAnswer.number(Scalar.of(base.ofMissing().value())));
        view.put(
                "low",
                ProcurementAnswer.number(
                        Scalar.of(force.fan().poor().get(t).ofMissing().value())));
        view.put(
                "high",
                ProcurementAnswer.number(
                        Scalar.of(force.fan().rich().get(t).ofMissing().value())));
        return view;
    }

    static Map<String, Object> affordable(MoneyFan.Affordable one) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", one.member().code());
        view.put(
                "chancePercent",
                ProcurementAnswer.number(Scalar.of(100 * one.probability().value())));
        view.put("overPlan", ProcurementAnswer.number(Scalar.of(one.overPlan().value())));
        view.put(
                "ifCarriedOut",
                ProcurementAnswer.number(Scalar.of(one.ifCarriedOut().value())));
        return view;
    }

    static Map<String, Object> span(testudo.quantity.Span span) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("mean", ProcurementAnswer.number(Scalar.of(span.base())));
        view.put("low", ProcurementAnswer.number(Scalar.of(span.low())));
        view.put("high", ProcurementAnswer.number(Scalar.of(span.high())));
        return view;
    }

    static Object year(Optional<java.time.Year> year) {
        return year.<Object>map(java.time.Year::getValue).orElse("after the plan");
    }

    private static Object billions(Money money) {
        return ProcurementAnswer.number(Scalar.of(money.billions()));
    }
}
