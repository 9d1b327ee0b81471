package testudo.procurement.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.procurement.supply.Hold;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;

/**
 * What is bought and when. Every unit has three dates: ordered, delivered and ready, which means crewed and with its rounds.
 *
 * @param orders new orders
 * @param deliveries what comes from them and from orders signed before
 * @param ready what is ready at the end of each year, held equipment included
 * @param inventory what is in service at the end of each year, ready or not
 * @param enlargements steps by which lines are enlarged
 * @param spending where every euro goes
 * @param shortfalls what is still missing in the last year, with its cause
 * @param binding what the plan ran into, and what one more of it would buy
 * @param reached how far what is wanted is reached, by year
 * @param untouched the same if nothing were ordered: held equipment and orders signed before
 * @param atBest a bound on how far it can be reached: the relaxation, in which parts of a unit can be bought
 * @param heldUp what held purchases up most, by year
 * @param value worth of what is ready, over all years
 * @param bound proved bound on that worth
 * @param gap distance of the bound from the worth, as a share of the worth
 * @param stoppedBy why the search ended
 * @param progress where the search stood after each of its stages; empty for a question that is solved as one model
 */
public record ProcurementAnswer(
        List<Count> orders,
        List<Count> deliveries,
        List<Count> ready,
        List<Count> inventory,
        List<Step> enlargements,
        List<Spending> spending,
        List<Shortfall> shortfalls,
        List<Binding> binding,
        List<Reached> reached,
        List<Reached> untouched,
        List<Reached> atBest,
        List<HeldUp> heldUp,
        Scalar value,
        Scalar bound,
        Percent gap,
        String stoppedBy,
        List<Progress> progress)
        implements Serializable {
    public ProcurementAnswer {
        orders = List.copyOf(orders);
        deliveries = List.copyOf(deliveries);
        ready = List.copyOf(ready);
        inventory = List.copyOf(inventory);
        enlargements = List.copyOf(enlargements);
        spending = List.copyOf(spending);
        shortfalls = List.copyOf(shortfalls);
        binding = List.copyOf(binding);
        reached = List.copyOf(reached);
        untouched = List.copyOf(untouched);
        atBest = List.copyOf(atBest);
        heldUp = List.copyOf(heldUp);
        progress = List.copyOf(progress);
    }

    /** A number of pieces of one item for one member in one year. */
    public record Count(Member member, String item, Year year, long count) implements Serializable {}

    /** Steps by which a line is enlarged, paid in a year by the joint fund. */
    public record Step(String line, Year year, long added, Money price) implements Serializable {}

    /**
     * One member's money in one year: budget + loan + kept = paid + upkeep + fund + keeps + unused.
     *
     * @param loan drawn, or paid back where below zero
     * @param kept from the year before
     * @param paid down payments and instalments
     * @param upkeep of new equipment
     * @param fund to the joint fund for production
     * @param keeps for the year after
     * @param unused neither spent nor kept
     */
    public record Spending(
            Member member,
            Year year,
            Money budget,
            Money loan,
            Money kept,
            Money paid,
            Money upkeep,
            Money fund,
            Money keeps,
            Money unused)
            implements Serializable {}

    /** Why something is missing. */
    public enum Cause {
        MONEY("money"),
        FACTORIES("factories"),
        CREWS("crews"),
        ROUNDS("rounds"),
        TIME("time"),
        TYPES("types"),
        WHOLE_UNITS("whole units"),
        NO_OFFER("nobody offers it"),
        SEARCH("not found by the search");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What a member still lacks of a capability in the last year. */
    public record Shortfall(Member member, String capability, Year year, BigDecimal wanted, BigDecimal met, Cause cause)
            implements Serializable {}

    /**
     * A limit that the plan ran into.
     *
     * @param constraint such as {@code budget POL 2029}
     * @param dual worth of one more
     * @param meaning in words
     */
    public record Binding(String constraint, Scalar dual, String meaning) implements Serializable {}

    /**
     * What the limits of a year are worth together, by the duals: the dearest kind held purchases up.
     *
     * @param year which
     * @param by the dearest kind; nothing where no limit has a price
     * @param shares of all such worth
     */
    public record HeldUp(Year year, Optional<Hold> by, Map<Hold, Percent> shares) implements Serializable {
        public HeldUp {
            shares = Collections.unmodifiableMap(new EnumMap<>(shares));
        }
    }

    /** How many of an item a member has ready in a year. */
    public long ready(Member member, String item, Year year) {
        return ready.stream()
                .filter(count -> count.member().equals(member)
                        && count.item().equals(item)
                        && count.year().equals(year))
                .mapToLong(Count::count)
                .sum();
    }

    /** The plan as plain values for JSON, in the order of the contract. */
    public Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("orders", orders.stream().map(ProcurementAnswer::view).toList());
        view.put("deliveries", deliveries.stream().map(ProcurementAnswer::view).toList());
        view.put("ready", ready.stream().map(ProcurementAnswer::view).toList());
        view.put("inventory", inventory.stream().map(ProcurementAnswer::view).toList());
        view.put("spending", spending.stream().map(ProcurementAnswer::view).toList());
        view.put("shortfalls", shortfalls.stream().map(ProcurementAnswer::view).toList());
        view.put("binding", binding.stream().map(ProcurementAnswer::view).toList());
        view.put("gap", number(gap.value()));
        view.put("bound", number(bound.value()));
        view.put("stoppedBy", stoppedBy);
        view.put("value", number(value.value()));
        view.put("reached", reached.stream().map(ProcurementAnswer::view).toList());
        view.put("untouched", untouched.stream().map(ProcurementAnswer::view).toList());
        view.put("heldUp", heldUp.stream().map(ProcurementAnswer::view).toList());
        view.put(
                "enlargements",
                enlargements.stream().map(ProcurementAnswer::view).toList());
        view.put("progress", progress.stream().map(ProcurementAnswer::view).toList());
        return view;
    }

    private static Map<String, Object> view(Progress stage) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("stage", stage.stage());
        view.put("models", stage.models());
        view.put("work", stage.iterations());
        view.put("value", number(stage.value().value()));
        view.put("bound", number(stage.bound().value()));
        view.put("gap", number(stage.gap().value()));
        return view;
    }

    static Map<String, Object> view(Reached reached) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("year", reached.year().getValue());
        view.put("ofWanted", number(reached.ofWanted().value()));
        view.put("ofMissing", number(reached.ofMissing().value()));
        Map<String, Object> shares = new LinkedHashMap<>();
        reached.byCapability().forEach((capability, share) -> shares.put(capability, number(share.value())));
        view.put("byCapability", shares);
        return view;
    }

    private static Map<String, Object> view(HeldUp year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("year", year.year().getValue());
        view.put("by", year.by().map(Hold::words).orElse("nothing"));
        year.shares().forEach((hold, share) -> view.put(hold.words(), number(share.value())));
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
        view.put("priceBnEur", number(step.price().billions()));
        return view;
    }

    private static Map<String, Object> view(Spending year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", year.member().code());
        view.put("year", year.year().getValue());
        view.put("budgetBnEur", number(year.budget().billions()));
        view.put("loanBnEur", number(year.loan().billions()));
        view.put("keptBnEur", number(year.kept().billions()));
        view.put("paidBnEur", number(year.paid().billions()));
        view.put("upkeepBnEur", number(year.upkeep().billions()));
        view.put("fundBnEur", number(year.fund().billions()));
        view.put("keepsBnEur", number(year.keeps().billions()));
        view.put("unusedBnEur", number(year.unused().billions()));
        return view;
    }

    private static Map<String, Object> view(Shortfall shortfall) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("member", shortfall.member().code());
        view.put("capability", shortfall.capability());
        view.put("year", shortfall.year().getValue());
        view.put("wanted", shortfall.wanted());
        view.put("met", shortfall.met());
        view.put("cause", shortfall.cause().words());
        return view;
    }

    private static Map<String, Object> view(Binding binding) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("constraint", binding.constraint());
        view.put("dual", number(binding.dual().value()));
        view.put("meaning", binding.meaning());
        return view;
    }

    /** A value for JSON. */
    public static BigDecimal number(Scalar value) {
        return number(value.value());
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros();
    }
}
