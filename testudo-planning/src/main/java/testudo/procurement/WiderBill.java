package testudo.procurement;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.ledger.OtherRearmament;
import testudo.ledger.OtherRearmament.Row;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Scalar;

/**
 * Air defence beside the rest of the rearmament on the same path. Nothing is taken from air defence for it: its budget is a stated share of
 * equipment money, and the rest of the path pays the rest.
 *
 * @param other what members said they would buy besides
 * @param years members with such plans and a public price, year by year within the path
 */
public record WiderBill(OtherRearmament other, List<PathYear> years) {
    public WiderBill {
        years = List.copyOf(years);
    }

    /**
     * A member's year.
     *
     * @param path all spending on the path
     * @param newMoney what the path brings beyond today's share of GDP
     * @param airDefence what the plan pays: purchases, upkeep and the joint fund
     * @param other the priced rows of the rest
     */
    public record PathYear(Member member, Year year, Money path, Money newMoney, Money airDefence, Money other) {}

    static WiderBill of(OtherRearmament other, ProcurementAnswer plan, Accounts accounts) {
        List<PathYear> years = new ArrayList<>();
        for (MemberAccount account : accounts.members()) {
            account.years().stream()
                    .map(of -> new PathYear(
                            of.member(),
                            of.year(),
                            of.path(),
                            of.newMoney(),
                            airDefence(plan, of.member(), of.year(), of.path().times(0)),
                            other.money(of.member(), of.year())))
                    .filter(year -> year.other().millions() > 0)
                    .forEach(years::add);
        }
        return new WiderBill(other, years);
    }

    private static Money airDefence(ProcurementAnswer plan, Member member, Year year, Money none) {
        return plan.spending().stream()
                .filter(s -> s.member().equals(member) && s.year().equals(year))
                .map(WiderBill::paid)
                .reduce(none, Money::plus);
    }

    private static Money paid(Spending year) {
        return year.paid().plus(year.upkeep()).plus(year.fund());
    }

    List<Map<String, Object>> rows() {
        return other.rows().stream().map(WiderBill::view).toList();
    }

    List<Map<String, Object>> byYear() {
        return years.stream().map(WiderBill::view).toList();
    }

    private static Map<String, Object> view(Row row) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", row.id());
        view.put("member", row.by());
        view.put("what", row.what());
        view.put("kind", row.kind());
        view.put("productionLine", row.line());
        row.count().ifPresent(count -> view.put("count", count));
        view.put("unit", row.unit());
        row.euros().ifPresent(euros -> view.put("bnEur", ProcurementAnswer.number(Scalar.of(euros.billions()))));
        row.gap().ifPresent(gap -> view.put("gap", gap));
        row.from().ifPresent(year -> view.put("from", year.getValue()));
        row.to().ifPresent(year -> view.put("to", year.getValue()));
        view.put("status", row.status());
        view.put("source", row.source());
        view.put("note", row.note());
        view.put("counted", row.counted());
        return view;
    }

    private static Map<String, Object> view(PathYear year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", year.member().code());
        view.put("year", year.year().getValue());
        view.put("pathBnEur", ProcurementAnswer.number(Scalar.of(year.path().billions())));
        view.put(
                "newMoneyBnEur",
                ProcurementAnswer.number(Scalar.of(year.newMoney().billions())));
        view.put(
                "airDefenceBnEur",
                ProcurementAnswer.number(Scalar.of(year.airDefence().billions())));
        view.put("otherBnEur", ProcurementAnswer.number(Scalar.of(year.other().billions())));
        return view;
    }
}
