package testudo.mobility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import testudo.facts.tables.FactRow;
import testudo.mobility.map.End;
import testudo.mobility.search.UpgradeSearch;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** What the money for mobility should be spent on, and what other budgets would save. */
final class UpgradeChoice {
    private static final int EVALUATIONS = 1500;
    /** Where only a mean is wanted. */
    private static final int FEW = 300;

    private final Network network;
    private final Works works;
    private final RelatedMoney money;
    private final UpgradeSearch search;
    private final double none;
    private final List<MoveReport.Point> curve = new ArrayList<>();
    private long best;

    private record Purse(Optional<String> name, Span bn, String source) {}

    UpgradeChoice(Network network, Works works, RelatedMoney money) {
        this.network = network;
        this.works = works;
        this.money = money;
        search = new UpgradeSearch(
                IntStream.range(0, works.size())
                        .mapToDouble(work -> works.cost(work).base())
                        .toArray(),
                set -> works.hours(set, End.BASE));
        none = search.hours(0);
        weigh();
    }

    private void weigh() {
        var mine = new Purse(Optional.empty(), money.forMobility(), "testudo_assumption");
        long start = 0;
        for (Purse purse : purses(mine)) {
            UpgradeSearch.Choice choice = search.best(purse.bn().base(), start, EVALUATIONS);
            start = choice.chosen();
            best = purse == mine ? choice.chosen() : best;
            curve.add(point(purse, choice));
        }
    }

    private List<Purse> purses(Purse mine) {
        List<Purse> purses = new ArrayList<>(List.of(mine));
        for (String id : InfrastructureFacts.BUDGETS) {
            FactRow row = InfrastructureFacts.row(network.facts(), id);
            Span bn = Span.exactly(InfrastructureFacts.value(network.facts(), id));
            purses.add(new Purse(Optional.of(row.text("item")), bn, row.source()));
        }
        purses.sort(Comparator.comparingDouble(purse -> purse.bn().base()));
        return purses;
    }

    private MoveReport.Point point(Purse purse, UpgradeSearch.Choice choice) {
        return new MoveReport.Point(
                new MoveReport.BudgetName(purse.name()),
                purse.bn(),
                RelatedMoney.hundredths(works.costOf(choice.chosen())),
                RelatedMoney.exact(choice.hours()),
                RelatedMoney.exact(none - choice.hours()),
                RelatedMoney.exact(none - choice.bound()),
                works.savesDays(choice.chosen()),
                Percent.of(Math.round(10_000 * (1 - choice.bound() / choice.hours())) / 100.0),
                choice.proved(),
                choice.stoppedBy(),
                choice.evaluations(),
                Long.bitCount(choice.chosen()),
                purse.source());
    }

    /** The works that the stated share buys, as bits over the options of the network. */
    long chosen() {
        return works.options(best);
    }

    MoveReport.Budget budget() {
        return new MoveReport.Budget(
                money.product(),
                money.ceiling(),
                network.values().span("related_today"),
                network.values().span("mobility_share"),
                money.forMobility(),
                (int) InfrastructureFacts.value(network.facts(), InfrastructureFacts.HOT_SPOTS),
                InfrastructureFacts.needed(network.facts()),
                money.years(),
                money.members(),
                curve,
                oneMore());
    }

    /** Works come in lumps, so the next billion may save nothing; the mean over the second half of the budget stands beside it. */
    private MoveReport.OneMore oneMore() {
        double bn = money.forMobility().base();
        double now = search.hours(best);
        UpgradeSearch.Choice more = search.best(bn + 1, best, EVALUATIONS);
        double first = none - search.best(1, 0, FEW).hours();
        double half = search.best(bn / 2, 0, FEW).hours();
        return new MoveReport.OneMore(
                minutes(first),
                minutes(now - more.hours()),
                minutes(now - Math.min(now, more.bound())),
                minutes(bn > 0 ? Math.max(0, half - now) / (bn / 2) : 0));
    }

    private static BigDecimal minutes(double hours) {
        return RelatedMoney.exact(60 * hours);
    }

    List<MoveReport.Upgrade> upgrades() {
        List<MoveReport.Upgrade> rows = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            if ((best >> i & 1) == 1) {
                double lost = search.hours(best & ~(1L << i)) - search.hours(best);
                rows.add(new MoveReport.Upgrade(
                        works.option(i).corridor().key(),
                        works.option(i).region(),
                        RelatedMoney.hundredths(works.cost(i)),
                        RelatedMoney.exact(lost)));
            }
        }
        rows.sort(Comparator.comparing(MoveReport.Upgrade::savesHours, Comparator.reverseOrder())
                .thenComparing(MoveReport.Upgrade::corridorClass)
                .thenComparing(MoveReport.Upgrade::region));
        return rows;
    }
}
