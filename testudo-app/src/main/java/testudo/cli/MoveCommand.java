package testudo.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.ledger.AccountYear;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.mobility.MoveReport;
import testudo.mobility.Network;
import testudo.plan.Plan;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/** {@code testudo move}. */
@Command(
        name = "move",
        header = {"Can it be moved there: roads, railways, ports, airfields.", ""},
        description = {
            "Examples:",
            "  testudo move plans/hague.yaml",
            "  testudo move plans/hague.yaml --json",
            "",
            "Results are told by corridor class and region, never by a named road, bridge or port.",
            ""
        })
final class MoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLAN", arity = "0..1", description = "Plan file; by default the shipped plan.")
    private Path file = Home.plans().resolve("hague.yaml");

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        FactBook facts = FactBook.read(Home.data(), data);
        Set<Member> members = facts.members().stream().map(MemberFact::member).collect(Collectors.toSet());
        Plan plan = Plan.read(file, members);
        MoveReport report = Network.of(facts).report(plan, product(facts, plan));
        if (json) {
            JsonOut.print(report);
        } else {
            print(report);
        }
        return Testudo.DONE;
    }

    /** GDP of the European members, summed over the plan's years, in euros of 2025. */
    private static Money product(FactBook facts, Plan plan) {
        Ledger ledger = Ledger.of(facts);
        var accounts = ledger.accounts(
                ledger.edition(plan.edition()), SpendingPath.named("linear"), Year.of(2025), "EUR", plan.to());
        return accounts.members().stream()
                .filter(account -> !account.member().northAmerican())
                .flatMap(account -> account.years().stream())
                .filter(account -> !account.year().isBefore(plan.from()))
                .filter(account -> !account.year().isAfter(plan.to()))
                .map(AccountYear::product)
                .reduce(Money.ofMillions(0, "EUR", PriceBasis.constant(2025)), Money::plus);
    }

    private static void print(MoveReport report) {
        times(report);
        flows(report);
        reserve(report);
        works(report);
        System.out.println("Network of " + report.network().hubs() + " hubs, "
                + report.network().ports() + " ports, " + report.network().airfields() + " airfields, "
                + report.network().links()
                + " links; times, limits, capacities and costs are stated assumptions: --json lists them all.");
    }

    private static void times(MoveReport report) {
        TextTable table = new TextTable("days to", "from", "load", "by road, rail and sea", "after works");
        report.regions().stream()
                .filter(row -> row.mode().equals("surface"))
                .filter(row ->
                        row.loadClass().equals("heavy") || row.loadClass().equals("reloads"))
                .forEach(row -> table.add(
                        row.region(), row.from(), row.loadClass(), shown(row.days()), shown(row.daysAfter())));
        System.out.println(table + "\n");
    }

    private static void flows(MoveReport report) {
        TextTable table = new TextTable("into", "from", "vehicles a day", "after works", "held most by");
        report.throughput()
                .forEach(row -> table.add(
                        row.region(),
                        row.from(),
                        shown(row.vehiclesPerDay()),
                        shown(row.vehiclesPerDayAfter()),
                        row.binding().entrySet().stream()
                                .max(java.util.Map.Entry.comparingByValue())
                                .map(most -> most.getKey() + " "
                                        + Math.round(most.getValue().value()) + "%")
                                .orElse("")));
        System.out.println(table + "\n");
    }

    private static void reserve(MoveReport report) {
        TextTable table = new TextTable("reserve to", "force", "permits", "day 3, %", "day 5, %", "day 10, %");
        String most = report.reserve().getLast().force();
        report.reserve().stream()
                .filter(row -> row.force().equals(most))
                .forEach(row -> table.add(
                        row.region(), row.force(), row.permits(), day(row, "3"), day(row, "5"), day(row, "10")));
        System.out.println(table + "\n");
    }

    private static String day(MoveReport.Reserve row, String day) {
        Span share = row.byDay().get(day);
        return share == null ? "" : shown(share);
    }

    private static void works(MoveReport report) {
        TextTable works = new TextTable("works", "region", "EUR bn 2025", "saves h a journey");
        report.upgrades()
                .forEach(row -> works.add(
                        row.corridorClass(),
                        row.region(),
                        shown(row.costBnEur()),
                        row.savesHours().toPlainString()));
        System.out.println(works + "\n");
        TextTable curve = new TextTable("budget", "EUR bn", "spent", "saves h", "at most", "proved");
        report.budget()
                .curve()
                .forEach(row -> curve.add(
                        row.name(),
                        shown(row.bnEur()),
                        shown(row.spentBnEur()),
                        row.savesHours().toPlainString(),
                        row.atMostSaves().toPlainString(),
                        row.proved() ? "yes" : "no"));
        System.out.println(curve + "\n");
    }

    private static String shown(Span span) {
        return span.exact()
                ? number(span.base())
                : number(span.base()) + " [" + number(span.low()) + "-" + number(span.high()) + "]";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
    }
}
