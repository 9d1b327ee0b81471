package testudo.ledger.entry;

import java.time.Year;
import testudo.quantity.Member;
import testudo.quantity.Money;

/**
 * A member's defence spending in money, as one edition prints it.
 *
 * @param estimate whether the edition marks the year as an estimate
 */
public record Amount(Member member, Year year, Edition edition, Money money, boolean estimate) {
    /**
     * This amount less another.
     *
     * @throws IllegalArgumentException if the two come from different editions, or differ in currency or price basis
     */
    public Money minus(Amount other) {
        edition.requireSame(other.edition);
        return money.minus(other.money);
    }
}
