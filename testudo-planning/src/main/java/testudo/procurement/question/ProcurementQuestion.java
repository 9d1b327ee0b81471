package testudo.procurement.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/**
 * What the optimiser is asked: who may buy what, from which line, with which money and which crews. Lists by year run from the first to the
 * last year. Orders signed before come first: they are in what members hold, and they use their line.
 *
 * @param first year of the first orders
 * @param last last year
 * @param basis price basis of all money
 * @param items what can be bought
 * @param lines who makes it
 * @param members who buys
 * @param worth what meeting a share of a need is worth; concave, from nothing to all
 * @param industry share of every budget that goes to a joint fund for new production
 * @param rules national rules, as data
 */
public record ProcurementQuestion(
        Year first,
        Year last,
        PriceBasis basis,
        List<Item> items,
        List<Line> lines,
        List<Buyer> members,
        List<Worth> worth,
        Percent industry,
        List<NationalRule> rules)
        implements Serializable {
    /** Half of a need met is worth three quarters of it: the first units stand where they protect most. */
    public static final List<Worth> DIMINISHING = List.of(
            new Worth(Percent.of(25), Percent.of(43.75)),
            new Worth(Percent.of(50), Percent.of(75)),
            new Worth(Percent.of(100), Percent.of(100)));

    public ProcurementQuestion {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
        members = List.copyOf(members);
        worth = List.copyOf(worth);
        rules = List.copyOf(rules);
        requireConcave(worth);
        requireLines(items, lines);
    }

    /** The same with other members, or members with other means. */
    public ProcurementQuestion with(List<Buyer> others) {
        return new ProcurementQuestion(first, last, basis, items, lines, others, worth, industry, rules);
    }

    /** The same where money holds nothing up and is not looked at, so that questions which differ in budgets alone are one. */
    public ProcurementQuestion whateverTheMoney() {
        Money none = Money.ofMillions(0, "EUR", basis);
        List<Money> nothing = java.util.Collections.nCopies(years(), none);
        List<Buyer> others =
                members.stream().map(buyer -> buyer.withMoney(nothing, nothing)).toList();
        return new ProcurementQuestion(first, last, basis, items, lines, others, worth, industry, List.of());
    }

    /** The same with other items on offer. */
    public ProcurementQuestion offering(List<Item> others) {
        return new ProcurementQuestion(first, last, basis, others, lines, members, worth, industry, rules);
    }

    /** Number of years. */
    public int years() {
        return last.getValue() - first.getValue() + 1;
    }

    /**
     * Something that can be bought.
     *
     * @param id stable key
     * @param name for the reader
     * @param line id of the line that makes it
     * @param price of one
     * @param down share paid in the year of the order; the rest in equal instalments until delivery
     * @param leadYears from order to delivery
     * @param trainingYears from delivery to a trained crew
     * @param upkeep yearly, share of the price, from the year of delivery
     * @param crew people to man one
     * @param capability what one adds to each need when it is ready
     * @param rounds id of the item that it fires; empty where none
     * @param roundsEach rounds that one must have to count as ready
     */
    public record Item(
            String id,
            String name,
            String line,
            Money price,
            Percent down,
            int leadYears,
            int trainingYears,
            Percent upkeep,
            long crew,
            Map<String, BigDecimal> capability,
            String rounds,
            long roundsEach)
            implements Serializable {
        public Item {
            capability = InOrder.map(capability);
            if (leadYears < 0 || trainingYears < 0 || price.millions() < 0 || roundsEach < 0 || crew < 0) {
                throw new IllegalArgumentException("item '" + id + "' has a negative time, price, crew or load");
            }
        }

        public Item at(Money other) {
            return new Item(
                    id,
                    name,
                    line,
                    other,
                    down,
                    leadYears,
                    trainingYears,
                    upkeep,
                    crew,
                    capability,
                    rounds,
                    roundsEach);
        }

        /** Whether it is something that is manned, rather than rounds. */
        public boolean isFireUnit() {
            return crew > 0 || !capability.isEmpty();
        }
    }

    /**
     * A production line.
     *
     * @param id stable key
     * @param capacity deliveries to the buyers by year, those signed for included
     * @param expansions ways to enlarge it
     */
    public record Line(String id, List<Long> capacity, List<Expansion> expansions) implements Serializable {
        public Line {
            capacity = List.copyOf(capacity);
            expansions = List.copyOf(expansions);
        }
    }

    /**
     * One way to enlarge a line, paid by the joint fund.
     *
     * @param added deliveries a year
     * @param delayYears from payment to the first delivery
     * @param price of one such step
     * @param most steps that are possible
     */
    public record Expansion(long added, int delayYears, Money price, int most) implements Serializable {}

    /**
     * A member and its means.
     *
     * @param member who
     * @param budgets money for new equipment and its upkeep, by year
     * @param beside what it spends on the same task besides, by year: it keeps what is held and pays what is signed; growth is measured
     *     on both together
     * @param carryOver share of a year's budget that may be kept for the next
     * @param absorption greatest growth of all money for the task from one year to the next
     * @param crews people to man what is ready, held equipment included, by year
     * @param needs what it should have
     * @param held what is in service from what it had, retirements taken off, by item and year
     * @param signed deliveries of orders signed before, by item and year
     * @param newTypes types it may buy beyond those that it holds
     * @param least fewest of a new type that are worth buying
     * @param barred items that it does not buy
     * @param outside items for which it has no ground, and what their worth loses for it
     */
    public record Buyer(
            Member member,
            List<Money> budgets,
            List<Money> beside,
            Percent carryOver,
            Percent absorption,
            List<Long> crews,
            List<Need> needs,
            Map<String, List<Long>> held,
            Map<String, List<Long>> signed,
            int newTypes,
            long least,
            Set<String> barred,
            Outside outside)
            implements Serializable {
        /** A buyer to whom every item that is not barred is worth the same. */
        public Buyer(
                Member member,
                List<Money> budgets,
                List<Money> beside,
                Percent carryOver,
                Percent absorption,
                List<Long> crews,
                List<Need> needs,
                Map<String, List<Long>> held,
                Map<String, List<Long>> signed,
                int newTypes,
                long least,
                Set<String> barred) {
            this(
                    member,
                    budgets,
                    beside,
                    carryOver,
                    absorption,
                    crews,
                    needs,
                    held,
                    signed,
                    newTypes,
                    least,
                    barred,
                    Outside.NOTHING);
        }

        public Buyer {
            barred = InOrder.set(barred);
            budgets = List.copyOf(budgets);
            beside = List.copyOf(beside);
            crews = List.copyOf(crews);
            needs = List.copyOf(needs);
            held = InOrder.map(held);
            signed = InOrder.map(signed);
        }

        public Buyer withBudgets(List<Money> others) {
            return withMoney(others, beside);
        }

        Buyer withMoney(List<Money> others, List<Money> spentBeside) {
            return new Buyer(
                    member,
                    others,
                    spentBeside,
                    carryOver,
                    absorption,
                    crews,
                    needs,
                    held,
                    signed,
                    newTypes,
                    least,
                    barred,
                    outside);
        }
    }

    /**
     * Items for which a buyer has no stated ground.
     *
     * @param items their ids
     * @param price part of its worth that one loses for this buyer
     */
    public record Outside(Set<String> items, Percent price) implements Serializable {
        /** Every item is worth the same. */
        public static final Outside NOTHING = new Outside(Set.of(), Percent.of(0));

        public Outside {
            items = InOrder.set(items);
        }

        /** What counts of an item's capability. */
        public Percent counted(String item) {
            return items.contains(item) ? Percent.of(100 - price.value()) : Percent.of(100);
        }
    }

    /**
     * What a member should have of one capability.
     *
     * @param capability such as {@code LRAD}
     * @param wanted how much
     * @param weight worth of having all of it for one year
     */
    public record Need(String capability, BigDecimal wanted, BigDecimal weight) implements Serializable {
        public Need {
            if (wanted.signum() <= 0 || weight.signum() < 0) {
                throw new IllegalArgumentException("a need of " + capability + " must be above zero");
            }
        }
    }

    /** Meeting that share of a need is worth that share of meeting all of it. */
    public record Worth(Percent met, Percent worth) implements Serializable {}

    private static void requireConcave(List<Worth> worth) {
        double met = 0;
        double gained = 0;
        double slope = Double.POSITIVE_INFINITY;
        for (Worth point : worth) {
            double next = (point.worth().value() - gained) / (point.met().value() - met);
            if (!(point.met().value() > met) || next > slope + 1e-9 || next < 0) {
                throw new IllegalArgumentException("the worth of a need must rise ever more slowly, was " + worth);
            }
            slope = next;
            met = point.met().value();
            gained = point.worth().value();
        }
    }

    private static void requireLines(List<Item> items, List<Line> lines) {
        for (Item item : items) {
            if (lines.stream().noneMatch(line -> line.id().equals(item.line()))) {
                throw new IllegalArgumentException(
                        "item '" + item.id() + "' names line '" + item.line() + "', which is not there");
            }
        }
    }
}
