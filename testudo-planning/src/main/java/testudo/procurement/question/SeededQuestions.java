package testudo.procurement.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.procurement.question.ProcurementQuestion.Buyer;
import testudo.procurement.question.ProcurementQuestion.Expansion;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.procurement.question.ProcurementQuestion.Line;
import testudo.procurement.question.ProcurementQuestion.Need;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/**
 * Made-up questions of any size for tests and speed measurements: the same seed and size give the same question.
 *
 * <p>One item in four is a type of round, fired by the fire units before it. Budgets spread over a factor of nine, and what a member protects is worth as much as its budget is large; every third line can be
 * enlarged. Each member may take on eight new types and buys at least two of each.
 */
public final class SeededQuestions {
    private static final int CAPABILITIES = 6;
    private static final int NEW_TYPES = 8;
    private static final int FIRST = 2026;
    private static final PriceBasis BASIS = PriceBasis.BASE;

    private final Luck luck;
    private final int members;
    private final int items;
    private final int years;

    private SeededQuestions(long seed, int members, int items, int years) {
        this.luck = Luck.ofSeed(seed);
        this.members = members;
        this.items = items;
        this.years = years;
    }

    /** The question of that seed and size. */
    public static ProcurementQuestion of(long seed, int members, int items, int years) {
        return new SeededQuestions(seed, members, items, years).question();
    }

    private ProcurementQuestion question() {
        List<Item> all = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int e = 0; e < items; e++) {
            boolean rounds = e % 4 == 3;
            int price = rounds ? 1 + whole(e, 1, 5) : 20 + whole(e, 1, 480);
            all.add(item(e, rounds, price));
            lines.add(line(e, rounds, price));
        }
        List<Buyer> buyers = new ArrayList<>();
        for (int c = 0; c < members; c++) {
            buyers.add(buyer(c));
        }
        return new ProcurementQuestion(
                Year.of(FIRST),
                Year.of(FIRST + years - 1),
                BASIS,
                all,
                lines,
                buyers,
                ProcurementQuestion.DIMINISHING,
                Percent.of(2),
                List.of());
    }

    private Item item(int e, boolean rounds, int price) {
        Map<String, BigDecimal> capability = new LinkedHashMap<>();
        for (int g = 0; g < CAPABILITIES && !rounds; g++) {
            if (g == e % CAPABILITIES || uniform(e, 20 + g) < 0.25) {
                double adds = price * (0.5 + uniform(e, 30 + g)) / 100;
                capability.put("need" + g, BigDecimal.valueOf(adds).setScale(3, RoundingMode.HALF_UP));
            }
        }
        int round = e - e % 4 + 3;
        boolean fires = !rounds && round < items;
        return new Item(
                "item" + e,
                "item " + e,
                "line" + e,
                Money.ofMillions(price, "EUR", BASIS),
                Percent.of(20),
                rounds ? 1 + whole(e, 2, 2) : 1 + whole(e, 2, 4),
                rounds ? 0 : whole(e, 3, 2),
                Percent.of(rounds ? 1 : 5),
                rounds ? 0 : 20 + whole(e, 4, 70),
                capability,
                fires ? "item" + round : "",
                fires ? 8 : 0);
    }

    private Line line(int e, boolean rounds, int price) {
        double base = Math.max(2, Math.round((rounds ? 2400 : 3600) * members / 32.0 / price));
        List<Long> capacity = new ArrayList<>();
        for (int t = 0; t < years; t++) {
            capacity.add(Math.round(base * (0.6 + 0.4 * Math.min(1, t / 3.0))));
        }
        long added = Math.max(1, Math.round(base * 0.4));
        List<Expansion> ways = e % 3 == 0
                ? List.of(new Expansion(added, 2, Money.ofMillions(price * added * 0.5, "EUR", BASIS), 2))
                : List.of();
        return new Line("line" + e, capacity, ways);
    }

    private Buyer buyer(int c) {
        double yearly = 10 * Math.exp(3.5 + 2.2 * uniform(1000 + c, 0));
        List<Money> budgets = new ArrayList<>();
        List<Long> crews = new ArrayList<>();
        for (int t = 0; t < years; t++) {
            budgets.add(Money.ofMillions(Math.rint(yearly * (1 + 0.04 * t)), "EUR", BASIS));
            crews.add(Math.round(yearly * 0.35 * (t + 1)));
        }
        List<Need> needs = new ArrayList<>();
        for (int g = 0; g < CAPABILITIES; g++) {
            double wanted = yearly * years * 0.004 * (0.5 + uniform(1000 + c, 1 + g));
            needs.add(new Need(
                    "need" + g,
                    BigDecimal.valueOf(wanted).setScale(3, RoundingMode.HALF_UP),
                    BigDecimal.valueOf((10 + g) * yearly / 1000).setScale(3, RoundingMode.HALF_UP)));
        }
        return new Buyer(
                member(c),
                budgets,
                java.util.Collections.nCopies(years, Money.ofMillions(0, "EUR", BASIS)),
                Percent.of(50),
                Percent.of(25),
                crews,
                needs,
                Map.of(),
                Map.of(),
                NEW_TYPES,
                2,
                Set.of());
    }

    private static Member member(int c) {
        return Member.of("M" + (char) ('A' + c / 26) + (char) ('A' + c % 26));
    }

    private int whole(int entity, int purpose, int below) {
        return (int) (uniform(entity, purpose) * below);
    }

    private double uniform(int entity, int purpose) {
        return luck.of(entity).uniform(purpose);
    }
}
