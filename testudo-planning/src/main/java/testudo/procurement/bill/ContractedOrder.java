package testudo.procurement.bill;

import java.time.Year;
import java.util.Optional;
import testudo.defence.SystemType;
import testudo.procurement.order.Contract;
import testudo.procurement.order.Term;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Part;
import testudo.procurement.supply.PriceList;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * An order signed before the plan: what is still to come of it. It counts when delivered; its money is in neither the bill nor the budget.
 *
 * @param id key in the facts
 * @param member who ordered
 * @param system what
 * @param fireUnits how many are still to come
 * @param rounds with how many rounds
 * @param contract the row of the order book; empty where the book has none, and then nothing is known of its years and its price
 */
public record ContractedOrder(
        String id, Member member, SystemType system, int fireUnits, int rounds, Optional<Contract> contract) {
    /** Years over which an order outside the book is taken to be paid. */
    private static final int PAID_OVER = 5;

    /** An order outside the book. */
    public ContractedOrder(String id, Member member, SystemType system, int fireUnits, int rounds) {
        this(id, member, system, fireUnits, rounds, Optional.empty());
    }

    /** The same with so many more fire units to come, and rounds in proportion; fewer where negative, none below nothing. */
    public ContractedOrder counting(int more) {
        int units = Math.max(0, fireUnits + more);
        int loaded = fireUnits == 0 ? 0 : (int) ((long) rounds * units / fireUnits);
        return more == 0 ? this : new ContractedOrder(id, member, system, units, loaded, contract);
    }

    /** The same order under other terms. */
    public ContractedOrder under(Contract other) {
        return new ContractedOrder(id, member, system, fireUnits, rounds, Optional.of(other));
    }

    /** Its years, where the book has them. */
    public Optional<Term> term() {
        return contract.map(Contract::term);
    }

    /** Price of the whole contract: as printed where that is public, else at list prices for its fire units and their first load. */
    public Cost value(PriceList prices) {
        return contract.flatMap(Contract::value).orElseGet(() -> atListPrices(prices));
    }

    /** What falls due in a year: a contract is paid in equal parts from its signing to its last delivery. */
    public Cost due(Year year, Year start, PriceList prices) {
        Cost value = value(prices);
        boolean falls = term().map(term -> term.paysIn(year, start))
                .orElse(!year.isBefore(start) && year.getValue() < start.getValue() + PAID_OVER);
        int parts = term().map(term -> term.instalments(start)).orElse(PAID_OVER);
        return falls ? value.times(Span.exactly(1.0 / parts)) : Cost.nothing(prices.basis());
    }

    private Cost atListPrices(PriceList prices) {
        int units = contract.flatMap(Contract::fireUnits)
                .map(all -> (int) all.base())
                .orElse(fireUnits);
        int alone = units > 0 ? 0 : rounds;
        return prices.mixUnit(system.id(), system.roundsReady())
                .times(units)
                .plus(prices.cost(system.id(), Part.RELOADS, 0, alone));
    }
}
