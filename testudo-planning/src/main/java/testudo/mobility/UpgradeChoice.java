package testudo.mobility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import testudo.facts.FactRow;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** What the money for mobility should be spent on, and what other budgets would save. */
final class UpgradeChoice {
    /** Rows of the infrastructure table: the ceiling, the EU's proposal, what is said to be needed, and the limits of permits. */
    static final List<String> FACTS = List.of("I006", "I042", "I043", "I044", "I048", "I049", "I050", "I051");

    private static final List<String> BUDGETS = List.of("I048", "I042", "I043", "I044");
    private static final int EVALUATIONS = 1500;

    private final Network network;
    private final Journeys journeys;
    private final Map<LoadClass, Double> mix;
    private final List<Integer> works;
    private final long[] relevant = new long[LoadClass.values().length];
    private final Map<Trip, Double> known = new HashMap<>();
    private final UpgradeSearch search;
    private final MoveReport.Budget budget;
    private long best;

    UpgradeChoice(Network network, Journeys journeys, Map<LoadClass, Double> mix, Money product) {
        this.network = network;
        this.journeys = journeys;
        this.mix = mix;
        works = useful();
        search = new UpgradeSearch(
                works.stream()
                        .mapToDouble(w -> network.travel().options().get(w).costBase())
                        .toArray(),
                this::hours);
        budget = weigh(product);
    }

    /** Works that change the time of some link that is used for some load. */
    private List<Integer> useful() {
        long changes = 0;
        for (LoadClass load : LoadClass.values()) {
            double[] before = journeys.hours(load, mode(load), End.BASE, false);
            double[] after = journeys.hours(load, mode(load), End.BASE, true);
            for (int i = 0; i < before.length; i++) {
                if (network.travel().optionOf(i) >= 0 && after[i] < before[i]) {
                    relevant[load.ordinal()] |= 1L << network.travel().optionOf(i);
                }
            }
            changes |= relevant[load.ordinal()];
        }
        List<Integer> useful = new ArrayList<>();
        for (int i = 0; i < network.travel().options().size(); i++) {
            if ((changes >> i & 1) == 1) {
                useful.add(i);
            }
        }
        return useful;
    }

    /** Light units may fly; there is not enough lift for the others. */
    private static Mode mode(LoadClass load) {
        return load == LoadClass.LIGHT ? Mode.AIR : Mode.SURFACE;
    }

    private long options(long set) {
        long options = 0;
        for (int i = 0; i < works.size(); i++) {
            if ((set >> i & 1) == 1) {
                options |= 1L << works.get(i);
            }
        }
        return options;
    }

    /** Mean hours of a fire unit and of its reloads, alike, over origins and regions. */
    private double hours(long set) {
        long options = options(set);
        double sum = 0;
        for (LoadClass load : LoadClass.values()) {
            double weight = load == LoadClass.RELOADS ? 1 : mix.getOrDefault(load, 0.0);
            sum += weight * hours(load, options & relevant[load.ordinal()]);
        }
        return sum / 2;
    }

    private double hours(LoadClass load, long options) {
        return known.computeIfAbsent(new Trip(load, options), trip -> {
            double sum = 0;
            for (Origin origin : Origin.values()) {
                double[] time = journeys.times(network.starts(origin), load, mode(load), End.BASE, trip.options());
                for (String region : network.regions()) {
                    sum += journeys.mean(origin, region, time, End.BASE).hours();
                }
            }
            return sum / (Origin.values().length * network.regions().size());
        });
    }

    private record Trip(LoadClass load, long options) {}

    private record Purse(String name, Span bn, String source) {}

    private MoveReport.Budget weigh(Money product) {
        Percent related = Percent.of(fact("I006").decimal("value").orElseThrow().doubleValue());
        Span share = network.values().span("mobility_share");
        Span own = share.times(product.billions() * related.fraction() / 100);
        List<Purse> purses = new ArrayList<>();
        for (String id : BUDGETS) {
            FactRow row = fact(id);
            double bn = row.decimal("value").orElseThrow().doubleValue();
            purses.add(new Purse(row.text("item"), Span.exactly(bn), row.source()));
        }
        var mine = new Purse("stated share of the related spending", rounded(own), "testudo_assumption");
        purses.add(mine);
        purses.sort(Comparator.comparingDouble(purse -> purse.bn().base()));
        List<MoveReport.Point> curve = new ArrayList<>();
        double none = search.hours(0);
        long start = 0;
        for (Purse purse : purses) {
            UpgradeSearch.Choice choice = search.best(purse.bn().base(), start, EVALUATIONS);
            start = choice.chosen();
            if (purse == mine) {
                best = choice.chosen();
            }
            curve.add(new MoveReport.Point(
                    purse.name(),
                    purse.bn(),
                    rounded(cost(choice.chosen())),
                    exact(choice.hours()),
                    exact(none - choice.hours()),
                    exact(none - choice.bound()),
                    choice.proved(),
                    Long.bitCount(choice.chosen()),
                    purse.source()));
        }
        return new MoveReport.Budget(exact(product.billions()), related, share, rounded(own), curve);
    }

    private FactRow fact(String id) {
        return network.facts()
                .table("infrastructure")
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the table of infrastructure has no row " + id + ". Maybe an overlay dropped it."));
    }

    private Span cost(long set) {
        Span sum = Span.exactly(0);
        for (int i = 0; i < works.size(); i++) {
            if ((set >> i & 1) == 1) {
                sum = sum.plus(cost(i));
            }
        }
        return sum;
    }

    private Span cost(int work) {
        Travel.Option option = network.travel().options().get(works.get(work));
        return Span.of(option.costLow(), option.costBase(), option.costHigh());
    }

    private static Span rounded(Span span) {
        return Span.of(hundredth(span.low()), hundredth(span.base()), hundredth(span.high()));
    }

    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(hundredth(value));
    }

    private static double hundredth(double value) {
        return Math.round(100 * value) / 100.0;
    }

    /** The works that the stated share buys, as bits over the options of the network. */
    long chosen() {
        return options(best);
    }

    MoveReport.Budget budget() {
        return budget;
    }

    List<MoveReport.Upgrade> upgrades() {
        List<MoveReport.Upgrade> rows = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            if ((best >> i & 1) == 1) {
                Travel.Option option = network.travel().options().get(works.get(i));
                double lost = search.hours(best & ~(1L << i)) - search.hours(best);
                rows.add(new MoveReport.Upgrade(
                        option.corridor().key(), option.region(), rounded(cost(i)), exact(lost)));
            }
        }
        rows.sort(Comparator.comparing(MoveReport.Upgrade::savesHours, Comparator.reverseOrder())
                .thenComparing(MoveReport.Upgrade::corridorClass)
                .thenComparing(MoveReport.Upgrade::region));
        return rows;
    }
}
