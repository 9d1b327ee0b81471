package testudo.ledger;

import java.time.Year;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;

/**
 * One member's money in one year along a path; all amounts share one currency and price basis.
 *
 * @param share share of GDP on the path
 * @param product GDP
 * @param path spending on the path
 * @param frozen spending if today's share never moved
 * @param atPledge spending at the level of the core pledge
 */
public record AccountYear(
        Member member, Year year, Percent share, Money product, Money path, Money frozen, Money atPledge) {
    /** What the path brings beyond today's share of GDP. */
    public Money newMoney() {
        return path.minus(frozen);
    }

    /** What the path still lacks of the core pledge; nothing for those at or above it. */
    public Money gap() {
        return floored(atPledge.minus(path));
    }

    /** What today's share lacks of the core pledge; nothing for those at or above it. */
    public Money gapToday() {
        return floored(atPledge.minus(frozen));
    }

    private static Money floored(Money money) {
        return money.millions() < 0 ? money.times(0) : money;
    }
}
