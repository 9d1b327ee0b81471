package testudo.assessment;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.SystemFacts;
import testudo.ledger.Accounts;
import testudo.plan.Plan;
import testudo.procurement.Effort;
import testudo.procurement.PlanProcurement;
import testudo.procurement.Procurement;
import testudo.procurement.ProcurementPlan;
import testudo.procurement.ProcurementQuestion;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/**
 * What is ready by the end of a year in the procurement plan on the way to the largest multiple. Types that nobody makes any more are not in
 * that plan and stay as they are held.
 *
 * @param inventory fire units that are crewed and have their rounds
 * @param basis how it came about, in words
 */
record ReadyBy(Inventory inventory, String basis) {
    private static final String ROUNDS = "/rounds";

    static ReadyBy of(FactBook facts, Plan plan, Accounts accounts, Inventory today, Year year) {
        ProcurementQuestion question = question(facts, plan, accounts);
        if (year.isBefore(question.first()) || year.isAfter(question.last())) {
            throw new BadInput(new Finding(
                    "--year",
                    0,
                    "year-within",
                    "year " + year + " lies outside the procurement plan",
                    "a year from " + question.first() + " to " + question.last() + "."));
        }
        ProcurementPlan bought = Procurement.of(question).plan(Effort.NORMAL);
        return new ReadyBy(
                inventory(facts, question, bought, today, year),
                String.format(
                        Locale.ROOT,
                        "Ready by the end of %s in the procurement plan on the way to ×%d, which lies within %.1f%% of its bound"
                                + " (stopped by %s); types that are no longer made stay as held.",
                        year,
                        most(plan),
                        bought.gap().value(),
                        bought.stoppedBy()));
    }

    /** The question to the optimiser: the largest multiple of the plan. */
    static ProcurementQuestion question(FactBook facts, Plan plan, Accounts accounts) {
        return PlanProcurement.question(facts, plan, accounts, BigDecimal.valueOf(most(plan)));
    }

    private static int most(Plan plan) {
        return plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** What the plan has ready, and the holdings of today that it does not deal with. */
    static Inventory inventory(
            FactBook facts, ProcurementQuestion question, ProcurementPlan bought, Inventory today, Year year) {
        Set<String> offered =
                question.items().stream().map(ProcurementQuestion.Item::id).collect(Collectors.toSet());
        List<Holding> holdings = new ArrayList<>(today.holdings().stream()
                .filter(held -> !offered.contains(held.system().id()))
                .toList());
        Map<String, Long> rounds = new TreeMap<>();
        bought.ready().stream()
                .filter(count -> count.year().equals(year) && count.item().endsWith(ROUNDS))
                .forEach(count -> rounds.merge(count.member() + "/" + count.item(), count.count(), Long::sum));
        Map<String, SystemFacts> systems = facts.systems();
        for (ProcurementPlan.Count count : bought.ready()) {
            SystemFacts system = systems.get(count.item());
            if (count.year().equals(year) && system != null && count.count() > 0) {
                long held = rounds.getOrDefault(count.member() + "/" + count.item() + ROUNDS, 0L);
                holdings.add(holding(count, system.type(), held));
            }
        }
        return new Inventory(year.toString(), holdings);
    }

    private static Holding holding(ProcurementPlan.Count count, SystemType type, long rounds) {
        return new Holding(count.member(), type, (int) count.count(), (int) Math.max(0, rounds), true);
    }
}
