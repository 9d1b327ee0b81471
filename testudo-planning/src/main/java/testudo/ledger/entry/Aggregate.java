package testudo.ledger.entry;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;

/**
 * Spending of a group in a year by one edition: our sum over those who were members in that year, beside what the edition
 * itself prints. A sum is empty where the edition has no amount for one of them.
 *
 * @param members whose spending is added: those with forces that had joined by the year
 * @param current our sum, current US dollars
 * @param constant our sum, US dollars at 2021 prices
 * @param printedCurrent the edition's own total, current US dollars
 * @param printedConstant the edition's own total, US dollars at 2021 prices
 * @param printedShare the edition's own share of GDP
 * @param printedRealChange the edition's own change on the year before; it includes the entry of new members
 */
public record Aggregate(
        Group group,
        Year year,
        Edition edition,
        List<Member> members,
        Optional<Money> current,
        Optional<Money> constant,
        Optional<Money> printedCurrent,
        Optional<Money> printedConstant,
        Optional<Percent> printedShare,
        Optional<Percent> printedRealChange) {
    public Aggregate {
        members = List.copyOf(members);
    }
}
