package testudo.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.procurement.Effort;
import testudo.procurement.PlannedForce;
import testudo.procurement.ProcurementPlan;
import testudo.procurement.ProcurementPlan.Count;

/** {@code testudo procure}. */
@Command(
        name = "procure",
        header = {"What to buy and when, within budgets and industry.", ""},
        description = {"Examples:", "  testudo procure", "  testudo procure plans/hague.yaml --factor 4 --json", ""})
final class ProcureCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN",
            description = "Plan file; by default plans/hague.yaml.")
    private Path planFile = Home.plans().resolve("hague.yaml");

    @Option(names = "--factor", description = "Multiple that is wanted; by default 5, which is +400%%.")
    private BigDecimal factor = BigDecimal.valueOf(5);

    @Option(names = "--path", description = "linear, announced, back-loaded or frozen, in place of the plan's.")
    private String path = "";

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (factor.compareTo(BigDecimal.ONE) < 0 || factor.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("--factor is " + factor + ". Maybe a number from 1 to 100.");
        }
        FactBook facts = FactBook.read(Home.data(), data);
        Plan plan = Plan.read(planFile, Checks.members());
        Ledger ledger = Ledger.of(facts);
        Accounts accounts = ledger.accounts(
                ledger.edition(plan.edition()),
                SpendingPath.named(path.isEmpty() ? plan.path().key() : path));
        PlannedForce force = PlannedForce.of(facts, plan, accounts, factor, Effort.NORMAL);
        if (json) {
            JsonOut.print(force.view());
        } else {
            print(force.purchases());
        }
        return Testudo.DONE;
    }

    private static void print(ProcurementPlan plan) {
        TextTable text = new TextTable("year", "ordered", "delivered", "ready", "paid EUR m");
        for (Map.Entry<Year, Long> ready : byYear(plan.ready()).entrySet()) {
            Year year = ready.getKey();
            double paid = plan.spending().stream()
                    .filter(s -> s.year().equals(year))
                    .mapToDouble(s -> s.paid().plus(s.upkeep()).millions())
                    .sum();
            text.add(
                    year,
                    byYear(plan.orders()).getOrDefault(year, 0L),
                    byYear(plan.deliveries()).getOrDefault(year, 0L),
                    ready.getValue(),
                    Math.round(paid));
        }
        System.out.println(text);
        System.out.println();
        plan.binding().stream().limit(5).forEach(binding -> System.out.println(binding.meaning()));
        System.out.println();
        System.out.printf(
                "Fire units of Europe and Canada. Within %.1f%% of the best plan (bound shown, not proved best); "
                        + "stopped by %s. --json carries all rows.%n",
                plan.gap().value(), plan.stoppedBy());
    }

    private static Map<Year, Long> byYear(List<Count> counts) {
        return counts.stream()
                .filter(count -> !count.item().endsWith("/rounds"))
                .collect(Collectors.groupingBy(Count::year, TreeMap::new, Collectors.summingLong(Count::count)));
    }
}
