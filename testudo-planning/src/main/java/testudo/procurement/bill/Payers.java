package testudo.procurement.bill;

import java.util.List;
import java.util.Optional;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/**
 * A bill shared by one key. The payments are whole millions and sum to the bill exactly.
 *
 * @param key the rule
 * @param withUnitedStates whether the United States pay
 * @param payers largest first
 * @param stretched members who would need more of their increase than the alarm share
 * @param withoutNewMoney members who pay and have no increase on their path
 * @param euroPerPersonAYear euros a year and inhabitant of the paying members, over the years of upkeep
 */
public record Payers(
        String key,
        boolean withUnitedStates,
        List<Payer> payers,
        List<Member> stretched,
        List<Member> withoutNewMoney,
        Span euroPerPersonAYear) {
    public Payers {
        payers = List.copyOf(payers);
        stretched = List.copyOf(stretched);
        withoutNewMoney = List.copyOf(withoutNewMoney);
    }

    /**
     * What one member pays.
     *
     * @param member who
     * @param share of the bill
     * @param total bought and run for ten years, base case
     * @param low the same at the low end
     * @param high the same at the high end
     * @param fireUnits its part of the fire units to be bought, by largest remainder
     * @param newMoney its new money over the plan's years
     * @param ofNewMoney the bill as a share of that; empty where there is no new money
     */
    public record Payer(
            Member member,
            Percent share,
            Money total,
            Money low,
            Money high,
            long fireUnits,
            Money newMoney,
            Optional<Percent> ofNewMoney) {}

    /** The sum of all base payments. */
    public Money total() {
        return payers.stream().map(Payer::total).reduce(Money::plus).orElseThrow();
    }
}
