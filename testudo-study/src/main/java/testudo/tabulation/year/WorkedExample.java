package testudo.tabulation.year;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import testudo.assessment.Assessment;
import testudo.assessment.Timeline;
import testudo.facts.FactBook;
import testudo.ledger.AccountYear;
import testudo.ledger.MemberAccount;
import testudo.plan.Plan;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.quantity.Scalar;
import testudo.table.Table;

/**
 * One member, one system, one year, from GDP to a crewed fire unit, step by step, so that a reader can redo it in a spreadsheet. The example is
 * the member and system that most money is ordered for, in the year of its largest order.
 */
final class WorkedExample {
    private final Plan plan;
    private final FactBook facts;
    private final Timeline timeline;
    private final MemberAccount account;
    private final Item item;
    private final Year year;
    private final Spending spending;
    private final List<WorkedRow> rows = new ArrayList<>();

    private WorkedExample(Assessment work, Count order) {
        this.plan = work.question().plan();
        this.facts = work.question().facts();
        this.timeline = work.timeline();
        this.item = timeline.item(order.item());
        this.year = order.year();
        Member member = order.member();
        this.account = work.accounts().members().stream()
                .filter(a -> a.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(member + " orders but has no account"));
        this.spending = timeline.bought().spending().stream()
                .filter(s -> s.member().equals(member) && s.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(member + " orders in " + year + " but spends nothing"));
    }

    static List<Table<?>> of(Assessment work) {
        Timeline timeline = work.timeline();
        Map<String, Double> sums = new TreeMap<>();
        List<Count> orders = timeline.bought().orders().stream()
                .filter(o -> timeline.item(o.item()).isFireUnit()
                        && !o.year().isAfter(work.question().plan().to()))
                .toList();
        orders.forEach(o ->
                sums.merge(pair(o), o.count() * timeline.item(o.item()).price().millions(), Double::sum));
        return orders.stream()
                .max(Comparator.comparing((Count o) -> sums.getOrDefault(pair(o), 0.0))
                        .thenComparing(o -> pair(o))
                        .thenComparing(Count::count)
                        .thenComparing(Count::year))
                .map(order -> List.<Table<?>>of(
                        WorkedRow.SCHEMA.of(new WorkedExample(work, order).rows(order)),
                        WorkedPaymentRow.SCHEMA.of(WorkedPayments.of(timeline, order.member(), order.year()))))
                .orElse(List.of());
    }

    private static String pair(Count order) {
        return order.member() + "/" + order.item();
    }

    private List<WorkedRow> rows(Count order) {
        money();
        budget();
        spend(order);
        dates(order);
        return rows;
    }

    private void row(String step, String what, String formula, double value, String unit, String source) {
        rows.add(new WorkedRow(step, what, formula, Scalar.of(value), unit, source));
    }

    private void money() {
        AccountYear of = account.year(year.isAfter(plan.to()) ? plan.to() : year);
        String member = facts.member(account.member().code()).name();
        row("A", "GDP of " + member + " in " + year, "", of.product().billions(), PriceBasis.EUR_BN, "imf_weo_2025_10");
        double today = 100 * of.frozen().millions() / of.product().millions();
        row("B", "share of GDP on the plan's path", "", of.share().value(), "% of GDP", "nato_defexp_2026");
        row("C", "share of GDP if today's never moved", "", today, "% of GDP", "nato_defexp_2026");
        row(
                "D",
                "new money",
                "A × max(0, B − C) / 100 × 1000",
                Math.max(0, of.newMoney().millions()),
                "EUR m",
                "");
        row("E", "today's money", "A × C / 100 × 1000", of.frozen().millions(), "EUR m", "");
        share("F", "equipment's part of defence spending", "equipmentShare");
        share("G", "air and missile defence's part of equipment", "airDefenceShareOfEquipment");
        assumed("H", "part of today's money that may buy additions", "open_share");
    }

    private void share(String step, String what, String field) {
        row(step, what, "", plan.share(field).base(), "%", field + " of the plan, stated");
    }

    private void assumed(String step, String what, String parameter) {
        row(step, what, "", base(parameter), "%", parameter + " in procurement_plan.csv, stated");
    }

    private double base(String parameter) {
        return facts.table("procurement_plan").rows().stream()
                .filter(r -> r.text("parameter").equals(parameter))
                .findFirst()
                .flatMap(r -> r.decimal("base"))
                .map(java.math.BigDecimal::doubleValue)
                .orElseThrow(() -> new IllegalStateException("procurement_plan.csv has no " + parameter));
    }

    private void budget() {
        AccountYear of = account.year(year.isAfter(plan.to()) ? plan.to() : year);
        double airDefence = plan.share("equipmentShare").base()
                * plan.share("airDefenceShareOfEquipment").base()
                / 1e4;
        double open = (Math.max(0, of.newMoney().millions()) + of.frozen().millions() * base("open_share") / 100)
                * airDefence;
        row("I", "air defence's part that may buy additions", "(D + E × H / 100) × F × G / 10000", open, "EUR m", "");
        row(
                "J",
                "what signed orders take beyond the rest of today's part",
                "price of signed fire units due in " + year + " − E × (1 − H / 100) × F × G / 10000, at least 0",
                Math.max(0, open - spending.budget().millions()),
                "EUR m",
                "inventory, prices");
        row("K", "budget", "I − J, at least 0", spending.budget().millions(), "EUR m", "");
        row("L", "kept from the year before", "", spending.kept().millions(), "EUR m", "");
        row(
                "M",
                "to the joint fund for production",
                "K × industry_share / 100",
                spending.fund().millions(),
                "EUR m",
                "");
    }

    private void spend(Count order) {
        row(
                "N",
                "price of one " + item.name() + ", crew training and infrastructure included",
                "",
                item.price().millions(),
                "EUR m",
                "prices");
        row("O", "ordered in " + year, "", order.count(), "fire units", "chosen by the optimiser");
        row(
                "P",
                "down payment",
                "N × O × down_payment / 100",
                item.price().millions() * order.count() * item.down().fraction(),
                "EUR m",
                "");
        row(
                "Q",
                "paid in all: down payments and instalments of this and earlier orders",
                "sum of paid in workedPayments",
                spending.paid().millions(),
                "EUR m",
                "");
        row(
                "R",
                "upkeep of what was delivered",
                "sum of upkeep in workedPayments",
                spending.upkeep().millions(),
                "EUR m",
                "");
        row(
                "S",
                "kept for the next year",
                "at most K × carry_over / 100",
                spending.keeps().millions(),
                "EUR m",
                "");
        row("T", "unused", "K + L − M − Q − R − S", spending.unused().millions(), "EUR m", "");
    }

    private void dates(Count order) {
        int delivered = year.getValue() + item.leadYears();
        row("U", "lead time of line " + item.line(), "", item.leadYears(), "years", "lines_plan");
        row("V", "delivered", year + " + U", delivered, "year", "");
        row("W", "training of a crew", "", item.trainingYears(), "years", "systems_plan");
        row("X", "ready", "V + W", delivered + item.trainingYears(), "year", "");
        row("Y", "rounds that one must have to be ready", "", item.roundsEach(), "rounds", "systems");
        int step = 0;
        for (String threat : new TreeSet<>(item.capability().keySet())) {
            row(
                    "Z" + ++step,
                    "adds against " + threat + ", each",
                    "kill probability × min(1, reach / useful reach)",
                    item.capability().getOrDefault(threat, BigDecimal.ZERO).doubleValue(),
                    "fire units that always kill",
                    "systems_plan");
        }
    }
}
