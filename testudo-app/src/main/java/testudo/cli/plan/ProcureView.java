package testudo.cli.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.procurement.ForceByYear;
import testudo.procurement.PlanDifference;
import testudo.procurement.TargetReview;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Binding;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementAnswer.HeldUp;
import testudo.procurement.question.ProcurementAnswer.Shortfall;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementAnswer.Step;
import testudo.procurement.question.Progress;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;
import testudo.quantity.Figures;
import testudo.quantity.Percent;
import testudo.telling.InWords;

/** A plan of purchases as plain values for JSON. */
final class ProcureView {
    private ProcureView() {}

    /** All of it: the contract's fields, then cost, payers and arrival. */
    static Map<String, Object> of(ForceByYear force) {
        Map<String, Object> view = purchases(force.purchases());
        view.putAll(MoneyView.bill(force.bill()));
        view.put("arrival", MoneyView.arrival(force));
        force.fan().ofNewMoney().ifPresent(share -> view.put("ofNewMoneyPercent", MoneyView.span(share)));
        view.put(
                "affordable",
                force.affordable().stream().map(MoneyView::affordable).toList());
        view.put(
                "otherRearmament",
                force.wider().other().rows().stream().map(MoneyView::view).toList());
        view.put(
                "otherByYear",
                force.wider().years().stream().map(MoneyView::view).toList());
        return view;
    }

    /** A plan of purchases in the order of the contract. */
    static Map<String, Object> purchases(ProcurementAnswer plan) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("orders", plan.orders().stream().map(ProcureView::view).toList());
        view.put("deliveries", plan.deliveries().stream().map(ProcureView::view).toList());
        view.put("ready", plan.ready().stream().map(ProcureView::view).toList());
        view.put("inventory", plan.inventory().stream().map(ProcureView::view).toList());
        view.put("spending", plan.spending().stream().map(ProcureView::view).toList());
        view.put("shortfalls", plan.shortfalls().stream().map(ProcureView::view).toList());
        view.put("binding", plan.binding().stream().map(ProcureView::view).toList());
        view.put("gap", Figures.nine(plan.gap().value()));
        view.put("bound", Figures.nine(plan.bound().value()));
        view.put("stoppedBy", InWords.stopped(plan.stoppedBy()));
        view.put("value", Figures.nine(plan.value().value()));
        view.put("reached", plan.reached().stream().map(ProcureView::view).toList());
        view.put("untouched", plan.untouched().stream().map(ProcureView::view).toList());
        view.put("heldUp", plan.heldUp().stream().map(ProcureView::view).toList());
        view.put(
                "enlargements",
                plan.enlargements().stream().map(ProcureView::view).toList());
        view.put("progress", plan.progress().stream().map(ProcureView::view).toList());
        return view;
    }

    private static Map<String, Object> view(Progress stage) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("stage", InWords.stage(stage));
        view.put("models", stage.models());
        view.put("work", stage.iterations());
        view.put("value", Figures.nine(stage.value().value()));
        view.put("bound", Figures.nine(stage.bound().value()));
        view.put("gap", Figures.nine(stage.gap().value()));
        return view;
    }

    private static Map<String, Object> view(Reached reached) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("year", reached.year().getValue());
        view.put("ofWanted", Figures.nine(reached.ofWanted().value()));
        view.put("ofMissing", Figures.nine(reached.ofMissing().value()));
        Map<String, Object> shares = new LinkedHashMap<>();
        reached.byCapability().forEach((capability, share) -> shares.put(capability, Figures.nine(share.value())));
        view.put("byCapability", shares);
        return view;
    }

    private static Map<String, Object> view(HeldUp year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("year", year.year().getValue());
        view.put("by", year.by().map(Hold::key).orElse("nothing"));
        year.shares().forEach((hold, share) -> view.put(hold.key(), Figures.nine(share.value())));
        return view;
    }

    private static Map<String, Object> view(Count count) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", count.member().code());
        view.put("item", count.item());
        view.put("year", count.year().getValue());
        view.put("count", count.count());
        return view;
    }

    private static Map<String, Object> view(Step step) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("line", step.line());
        view.put("year", step.year().getValue());
        view.put("added", step.added());
        view.put("priceBnEur", Figures.nine(step.price().billions()));
        return view;
    }

    private static Map<String, Object> view(Spending year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", year.member().code());
        view.put("year", year.year().getValue());
        view.put("budgetBnEur", Figures.nine(year.budget().billions()));
        view.put("loanBnEur", Figures.nine(year.loan().billions()));
        view.put("keptBnEur", Figures.nine(year.kept().billions()));
        view.put("paidBnEur", Figures.nine(year.paid().billions()));
        view.put("upkeepBnEur", Figures.nine(year.upkeep().billions()));
        view.put("fundBnEur", Figures.nine(year.fund().billions()));
        view.put("keepsBnEur", Figures.nine(year.keeps().billions()));
        view.put("unusedBnEur", Figures.nine(year.unused().billions()));
        return view;
    }

    private static Map<String, Object> view(Shortfall shortfall) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", shortfall.member().code());
        view.put("capability", shortfall.capability());
        view.put("year", shortfall.year().getValue());
        view.put("wanted", shortfall.wanted());
        view.put("met", shortfall.met());
        view.put("cause", InWords.of(shortfall.cause()));
        return view;
    }

    private static Map<String, Object> view(Binding binding) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("constraint", binding.constraint());
        view.put("dual", Figures.nine(binding.dual().value()));
        view.put("meaning", InWords.of(binding));
        return view;
    }

    /** A row of the review of a later year. */
    static Map<String, Object> view(TargetReview row) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", row.member().code());
        view.put("capability", row.capability());
        view.put("year", row.year().getValue());
        view.put("target", row.target());
        view.put("due", row.due());
        view.put("delivered", row.delivered());
        view.put("ready", row.ready());
        view.put("ratio", Figures.nine(row.ratio().value()));
        view.put("verdict", InWords.of(row.verdict()));
        view.put("cause", row.cause().map(InWords::of).orElse(""));
        return view;
    }

    /** Both plans and what differs. */
    static Map<String, Object> both(ForceByYear a, ForceByYear b) {
        PlanDifference difference = PlanDifference.of(a.purchases(), b.purchases());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("a", headline(a));
        view.put("b", headline(b));
        view.put("orders", rows(difference.orders()));
        view.put("moneyByMember", rows(difference.money()));
        view.put("moneyByYear", rows(difference.paid()));
        view.put("reachedByYear", rows(difference.reached()));
        return view;
    }

    private static Map<String, Object> headline(ForceByYear force) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("value", Figures.nine(force.purchases().value().value()));
        view.put("gap", Figures.nine(force.purchases().gap().value()));
        view.putAll(MoneyView.bill(force.bill()));
        view.remove("payers");
        view.remove("years");
        view.put("half", MoneyView.year(force.first(Percent.of(50))));
        view.put("all", MoneyView.year(force.first(Percent.of(100))));
        return view;
    }

    private static List<Map<String, Object>> rows(List<PlanDifference.Row> rows) {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> view = new LinkedHashMap<>();
                    view.put("what", row.what());
                    view.put("a", Figures.nine(row.a().value()));
                    view.put("b", Figures.nine(row.b().value()));
                    view.put("more", Figures.nine(row.more().value()));
                    return view;
                })
                .toList();
    }
}
