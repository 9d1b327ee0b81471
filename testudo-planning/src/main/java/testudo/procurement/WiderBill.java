package testudo.procurement;

import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import testudo.ledger.AccountYear;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.ledger.OtherRearmament;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.supply.Cost;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Span;

/**
 * Air defence beside the rest of the rearmament on the same path, year by year to the plan's last. Nothing is taken from air defence for it: its budget
 * is a stated share of equipment money, and the rest of the path pays the rest; after the pledge's year the path keeps its share of GDP.
 *
 * @param other what members said they would buy besides
 * @param everyone every member, year by year
 * @param all all members but the United States together, year by year
 */
public record WiderBill(OtherRearmament other, List<PathYear> everyone, List<PathYear> all) implements Serializable {
    public WiderBill {
        everyone = List.copyOf(everyone);
        all = List.copyOf(all);
    }

    /**
     * A member's year, or that of all together.
     *
     * @param member whose; empty for all together
     * @param path all spending on the path
     * @param newMoney what the path brings beyond today's share of GDP
     * @param product GDP
     * @param airDefence what the plan pays: purchases, upkeep and the joint fund
     * @param signed what signed orders of air defence take
     * @param other the priced rows of the rest in million euros, with their range
     */
    public record PathYear(
            Optional<Member> member,
            Year year,
            Money path,
            Money newMoney,
            Money product,
            Money airDefence,
            Money signed,
            Span other)
            implements Serializable {
        /** What is left of the new money after air defence and the rest that has a price; below nothing where they take more. */
        public Money left() {
            return newMoney.minus(airDefence)
                    .minus(signed)
                    .minus(newMoney.times(0).plus(others()));
        }

        /** The priced rest at base prices. */
        public Money others() {
            return Money.ofMillions(other.base(), newMoney.currency(), newMoney.basis());
        }

        private PathYear plus(PathYear more) {
            return new PathYear(
                    Optional.empty(),
                    year,
                    path.plus(more.path),
                    newMoney.plus(more.newMoney),
                    product.plus(more.product),
                    airDefence.plus(more.airDefence),
                    signed.plus(more.signed),
                    other.plus(more.other));
        }
    }

    static WiderBill of(OtherRearmament other, ProcurementAnswer plan, Accounts accounts, SignedBill signed) {
        List<PathYear> years = new ArrayList<>();
        TreeMap<Year, PathYear> all = new TreeMap<>();
        for (MemberAccount account : accounts.members()) {
            for (AccountYear of : account.years()) {
                PathYear year = new PathYear(
                        Optional.of(of.member()),
                        of.year(),
                        of.path(),
                        of.newMoney(),
                        of.product(),
                        airDefence(plan, of.member(), of.year(), of.path().times(0)),
                        signed(signed, of.member(), of.year(), of.path().times(0)),
                        other.range(of.member(), of.year(), row -> true));
                if (!of.member().equals(Member.USA)) {
                    all.merge(of.year(), year, PathYear::plus);
                }
                years.add(year);
            }
        }
        return new WiderBill(
                other,
                years,
                all.values().stream()
                        .map(year -> new PathYear(
                                Optional.empty(),
                                year.year(),
                                year.path(),
                                year.newMoney(),
                                year.product(),
                                year.airDefence(),
                                year.signed(),
                                year.other()))
                        .toList());
    }

    /** Members with such plans and a public price, year by year. */
    public List<PathYear> years() {
        Set<Optional<Member>> priced = everyone.stream()
                .filter(year -> year.other().base() > 0)
                .map(PathYear::member)
                .collect(Collectors.toSet());
        return everyone.stream().filter(year -> priced.contains(year.member())).toList();
    }

    private static Money signed(SignedBill signed, Member member, Year year, Money none) {
        return signed.lines().stream()
                .filter(line -> line.order().member().equals(member))
                .map(line -> Optional.ofNullable(line.byYear().get(year)))
                .flatMap(Optional::stream)
                .map(Cost::base)
                .reduce(none, Money::plus);
    }

    private static Money airDefence(ProcurementAnswer plan, Member member, Year year, Money none) {
        return plan.spending().stream()
                .filter(s -> s.member().equals(member) && s.year().equals(year))
                .map(WiderBill::paid)
                .reduce(none, Money::plus);
    }

    private static Money paid(Spending year) {
        return year.paid().plus(year.upkeep()).plus(year.fund());
    }
}
