package testudo.procurement;

import java.time.Year;
import java.util.Optional;
import testudo.ledger.AccountYear;
import testudo.ledger.MemberAccount;
import testudo.plan.Plan;
import testudo.procurement.supply.PriceList;
import testudo.quantity.Money;
import testudo.quantity.Span;

/**
 * Money that may buy additions: the air-defence share of new money and of the open part of today's budget, less what signed orders take beyond
 * the rest. After the last year of the path it stays as it is.
 *
 * <p>Where the plan states air and missile defence in percent of GDP, what it brings is that share of GDP less what today's budget has. Where it
 * states how much of the paths comes, new money is that part of them. Where it states a member's budget of a year, signed orders are paid from that
 * sum and the rest may buy additions, whatever luck brings.
 */
final class OpenMoney {
    private final Plan plan;
    private final double open;
    private final SignedDeliveries signed;
    private final PriceList prices;

    OpenMoney(Plan plan, Assumptions assumed, SignedDeliveries signed, PriceList prices) {
        this.plan = plan;
        this.open = assumed.base("open_share") / 100;
        this.signed = signed;
        this.prices = prices;
    }

    /**
     * One year of a member in million euros.
     *
     * @param newMoney of the whole budget, as the path has it
     * @param added air defence's part of it
     * @param frozen air defence's part of today's share of GDP
     * @param open part of that which may buy additions
     * @param signed what signed orders take
     * @param realised part of the new money that comes
     * @param stated the whole budget of air defence where the plan states it
     */
    record InYear(
            double newMoney,
            double added,
            double frozen,
            double open,
            double signed,
            Span realised,
            Optional<Money> stated) {
        /** The same with another part of today's budget open. */
        InYear open(double other) {
            return new InYear(newMoney, added, frozen, other, signed, realised, stated);
        }

        /** What may buy additions if all goes as planned. */
        double planned() {
            return millions(1, realised.base());
        }

        /**
         * What may buy additions.
         *
         * @param product GDP over its forecast
         * @param part of the new money that comes
         */
        double millions(double product, double part) {
            double today = product * frozen;
            return stated.map(sum -> Math.max(0, sum.millions() - signed))
                    .orElseGet(() -> Math.max(
                            0, product * part * added + today * open - Math.max(0, signed - today * (1 - open))));
        }
    }

    InYear inYear(MemberAccount account, int t) {
        Year year = plan.from().plusYears(t);
        return new InYear(
                Math.max(0, year(account, t).newMoney().millions()),
                added(account, t),
                frozen(account, t),
                open,
                signed.due(account.member(), t, prices),
                plan.whatIfs()
                        .realisation()
                        .map(part -> part.at(year).times(0.01))
                        .orElse(Span.exactly(1)),
                plan.whatIfs().budget(account.member(), year));
    }

    /** Million euros of a year as forecast. */
    double millions(MemberAccount account, int t) {
        return inYear(account, t).planned();
    }

    /** What signed orders take of a member's year. */
    double signed(MemberAccount account, int t) {
        return signed.due(account.member(), t, prices);
    }

    /** Air defence's part of today's share of GDP. */
    double frozen(MemberAccount account, int t) {
        return year(account, t).frozen().millions() * airDefence();
    }

    /** Air defence's part of the new money. */
    double added(MemberAccount account, int t) {
        return plan.whatIfs()
                .airDefenceShare()
                .map(share ->
                        Math.max(0, year(account, t).product().millions() * share.base() / 100 - frozen(account, t)))
                .orElseGet(() -> Math.max(0, year(account, t).newMoney().millions()) * airDefence());
    }

    private AccountYear year(MemberAccount account, int t) {
        Year year = plan.from().plusYears(t);
        return account.year(year.isAfter(plan.to()) ? plan.to() : year);
    }

    private double airDefence() {
        return plan.share("equipmentShare").base()
                / 100
                * plan.share("airDefenceShareOfEquipment").base()
                / 100;
    }
}
