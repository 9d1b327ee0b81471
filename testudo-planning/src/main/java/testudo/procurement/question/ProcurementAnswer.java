package testudo.procurement.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Collections;
import java.util.EnumMap;
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
        MONEY,
        FACTORIES,
        CREWS,
        ROUNDS,
        TIME,
        TYPES,
        /** Money is left, but not enough for one more. */
        WHOLE_UNITS,
        /** Nobody offers it. */
        NO_OFFER,
        /** Something would be possible that the search did not find. */
        SEARCH
    }

    /** What a member still lacks of a capability in the last year. */
    public record Shortfall(Member member, String capability, Year year, BigDecimal wanted, BigDecimal met, Cause cause)
            implements Serializable {}

    /**
     * A limit that the plan ran into.
     *
     * @param limit what kind of limit
     * @param of which line, or whose
     * @param year when
     * @param dual worth of one more
     */
    public record Binding(Limit limit, String of, Year year, Scalar dual) implements Serializable {
        /** Such as {@code budget POL 2029}. */
        public String constraint() {
            return limit.key() + " " + of + " " + year;
        }
    }

    /** A kind of limit. */
    public enum Limit {
        LINE("line"),
        BUDGET("budget"),
        /** The budget of a member that has no money for air defence in any year. */
        NO_BUDGET("budget"),
        CREWS("crews");

        private final String key;

        Limit(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

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
}
