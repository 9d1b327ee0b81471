package testudo.cli.plan;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import testudo.ledger.OtherRearmament;
import testudo.procurement.AffordableBill;
import testudo.procurement.ForceByYear;
import testudo.procurement.MoneyFan;
import testudo.procurement.WiderBill;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.telling.InWords;

/** Cost, payers and arrival of a planned force as plain values for JSON; money in EUR bn. */
final class MoneyView {
    private static final Percent HALF = Percent.of(50);
    private static final Percent ALL = Percent.of(100);

    private MoneyView() {}

    static Map<String, Object> bill(AffordableBill bill) {
        Map<String, Object> sums = new LinkedHashMap<>();
        sums.put("buyBnEur", billions(bill.buy()));
        sums.put("runBnEur", billions(bill.run()));
        sums.put("fundBnEur", billions(bill.fund()));
        sums.put("totalBnEur", billions(bill.total()));
        sums.put("runInPlanBnEur", billions(bill.runInPlan()));
        sums.put("newMoneyBnEur", billions(bill.newMoney()));
        sums.put("ofNewMoneyPercent", Figures.nine(bill.ofNewMoney().value()));
        sums.put("priceBasis", bill.buy().currency() + " " + bill.buy().basis());
        Map<String, Object> band = new LinkedHashMap<>();
        band.put("buyBnEur", span(bill.band().buy().millionEur().times(0.001)));
        band.put("runBnEur", span(bill.band().run().millionEur().times(0.001)));
        band.put("totalBnEur", span(bill.band().total().millionEur().times(0.001)));
        sums.put("band", band);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("bill", sums);
        view.put("payers", bill.payers().stream().map(MoneyView::payer).toList());
        view.put("years", bill.years().stream().map(MoneyView::year).toList());
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
        payer.ofNewMoney().ifPresent(share -> view.put("ofNewMoneyPercent", Figures.nine(share.value())));
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
                    Figures.nine(force.reachedAlone(hold).getLast().ofMissing().value()));
            alone.put(hold.key(), one);
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
        view.put("mean", Figures.nine(base.ofMissing().value()));
        view.put("low", Figures.nine(force.fan().poor().get(t).ofMissing().value()));
        view.put("high", Figures.nine(force.fan().rich().get(t).ofMissing().value()));
        return view;
    }

    static Map<String, Object> affordable(MoneyFan.Affordable one) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", one.member().code());
        view.put("chancePercent", Figures.nine(100 * one.probability().value()));
        view.put("overPlan", Figures.nine(one.overPlan().value()));
        view.put("ifCarriedOut", Figures.nine(one.ifCarriedOut().value()));
        return view;
    }

    static Map<String, Object> span(Span span) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("mean", Figures.nine(span.base()));
        view.put("low", Figures.nine(span.low()));
        view.put("high", Figures.nine(span.high()));
        return view;
    }

    static Object year(Optional<Year> year) {
        return year.<Object>map(Year::getValue).orElse("after the plan");
    }

    private static Object billions(Money money) {
        return Figures.nine(money.billions());
    }

    static Map<String, Object> view(OtherRearmament.Row row) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", row.id());
        view.put("member", row.by());
        view.put("what", row.what());
        view.put("kind", row.kind());
        view.put("productionLine", row.line());
        row.count().ifPresent(count -> view.put("count", count));
        view.put("unit", row.unit());
        row.euros().ifPresent(euros -> view.put("bnEur", Figures.nine(euros.billions())));
        if (row.euros().isEmpty()) {
            view.put("gap", InWords.noPrice(row));
        }
        row.from().ifPresent(year -> view.put("from", year.getValue()));
        row.to().ifPresent(year -> view.put("to", year.getValue()));
        view.put("status", row.status());
        view.put("source", row.source());
        view.put("note", row.note());
        view.put("counted", row.counted());
        return view;
    }

    static Map<String, Object> view(WiderBill.PathYear year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", year.member().map(Member::code).orElse("ALL"));
        view.put("year", year.year().getValue());
        view.put("pathBnEur", Figures.nine(year.path().billions()));
        view.put("newMoneyBnEur", Figures.nine(year.newMoney().billions()));
        view.put("airDefenceBnEur", Figures.nine(year.airDefence().billions()));
        view.put("otherBnEur", Figures.nine(year.others().billions()));
        return view;
    }
}
