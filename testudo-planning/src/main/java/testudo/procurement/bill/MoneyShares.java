package testudo.procurement.bill;

import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Means;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Span;

/** The new money and the air-defence share of it. */
final class MoneyShares {
    private final BillQuestion question;
    private final Money none;
    private final Year last;

    MoneyShares(BillQuestion question) {
        this.question = question;
        this.none = Money.ofMillions(0, "EUR", question.prices().basis());
        this.last = question.budgets().stream()
                .map(BudgetYear::year)
                .max(Year::compareTo)
                .orElse(question.start());
        question.budgets().forEach(budget -> none.plus(budget.newMoney()).plus(budget.contracted()));
    }

    Money newMoney(Member member) {
        return sum(budget -> budget.member().equals(member), false);
    }

    MoneyCheck check(Cost total) {
        Money all = sum(budget -> true, false);
        Cost share = Cost.nothing(question.prices().basis());
        for (Year year : years()) {
            share = share.plus(airDefence(year));
        }
        double defence = share.millionEur().base();
        return new MoneyCheck(
                question.start(), last, all, share, percent(total, all.millions()), percent(total, defence));
    }

    /** What the new money gives to air defence in a year, after what is contracted; the last year's stays after it. */
    Cost airDefence(Year year) {
        Year known = year.isAfter(last) ? last : year;
        double added = sum(budget -> budget.year().equals(known), false).millions();
        double contracted = year.isAfter(last)
                ? 0
                : sum(budget -> budget.year().equals(known), true).millions();
        Means means = question.means();
        Span shares = Cost.of(
                        means.equipmentPercent().times(1e-4), question.prices().basis())
                .times(means.airDefencePercent())
                .millionEur();
        return Cost.of(
                Span.of(
                        Math.max(0, shares.low() * added - contracted),
                        Math.max(0, shares.base() * added - contracted),
                        Math.max(0, shares.high() * added - contracted)),
                question.prices().basis());
    }

    private List<Year> years() {
        return question.budgets().stream()
                .map(BudgetYear::year)
                .distinct()
                .sorted()
                .toList();
    }

    private Money sum(Predicate<BudgetYear> which, boolean contracted) {
        return question.budgets().stream()
                .filter(which)
                .map(budget -> contracted ? budget.contracted() : budget.newMoney())
                .reduce(none, Money::plus);
    }

    private static Span percent(Cost total, double of) {
        return of <= 0 ? Span.exactly(0) : total.millionEur().times(100 / of);
    }
}
