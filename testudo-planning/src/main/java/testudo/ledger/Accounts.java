package testudo.ledger;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Pledge;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/**
 * The money of the members along one path, in constant prices.
 *
 * @param edition whose shares and products it starts from
 * @param growthEdition whose growth it follows after the edition's last year
 * @param path the path
 * @param members one account a member with armed forces
 * @param exempt members that the core pledge does not bind
 * @param currency ISO 4217
 * @param basis price basis of all amounts
 * @param pledges levels of the common pledges in percent of GDP
 * @param ownProducts whether the edition has products of its own, rather than taking those of the growth edition
 * @param ratesOf year whose exchange rates hold for all
 */
public record Accounts(
        Edition edition,
        String growthEdition,
        SpendingPath path,
        List<MemberAccount> members,
        List<Member> exempt,
        String currency,
        PriceBasis basis,
        List<PledgeLevel> pledges,
        boolean ownProducts,
        Year ratesOf) {
    public Accounts {
        members = List.copyOf(members);
        exempt = List.copyOf(exempt);
        pledges = List.copyOf(pledges);
    }

    /** A common pledge and its level in percent of GDP. */
    public record PledgeLevel(Pledge pledge, Percent level) {}

    /**
     * The account of one member.
     *
     * @throws IllegalArgumentException if it has none
     */
    public MemberAccount of(Member member) {
        return members.stream()
                .filter(account -> account.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no account of " + member + " in edition "
                        + edition + (exempt.contains(member) ? ". Maybe because it has no armed forces." : ".")));
    }

    /** The same of some members, such as those that take part. */
    public Accounts only(Predicate<Member> some) {
        return new Accounts(
                edition,
                growthEdition,
                path,
                members.stream().filter(account -> some.test(account.member())).toList(),
                exempt,
                currency,
                basis,
                pledges,
                ownProducts,
                ratesOf);
    }

    /**
     * The members whose share on the path is at or above a pledge in a year, on two decimals, in order of their codes.
     *
     * @throws IllegalArgumentException for a pledge that is not on core spending
     */
    public List<Member> meeting(Pledge pledge, Year year) {
        Percent level = pledges.stream()
                .filter(known -> known.pledge() == pledge)
                .map(PledgeLevel::level)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the accounts hold core spending and cannot be held against "
                                + pledge + ". Maybe CORE or TWO_PERCENT."));
        return members.stream()
                .filter(account -> account.year(year).share().asPrinted().compareTo(level) >= 0)
                .map(MemberAccount::member)
                .toList();
    }

    /** GDP of the European members, year by year from one to another. */
    public SequencedMap<Member, SequencedMap<Year, Money>> europeanProducts(Year from, Year to) {
        SequencedMap<Member, SequencedMap<Year, Money>> products = new LinkedHashMap<>();
        members.stream().filter(account -> !account.member().northAmerican()).forEach(account -> {
            SequencedMap<Year, Money> years = new LinkedHashMap<>();
            account.years().stream()
                    .filter(year -> !year.year().isBefore(from) && !year.year().isAfter(to))
                    .forEach(year -> years.put(year.year(), year.product()));
            products.put(account.member(), years);
        });
        return products;
    }

    /** A sum over the members in a year, such as {@code total(year, AccountYear::newMoney)}. */
    public Money total(Year year, Function<AccountYear, Money> part) {
        return members.stream()
                .map(account -> part.apply(account.year(year)))
                .reduce(Money.ofMillions(0, currency, basis), Money::plus);
    }
}
