package testudo.procurement;

import java.time.Year;
import testudo.ledger.AccountYear;
import testudo.ledger.MemberAccount;
import testudo.plan.Plan;
import testudo.procurement.supply.PriceList;

/**
 * Money that may buy additions: the air-defence share of new money and of the open part of today's budget, less what signed orders take beyond
 * the rest. After the last year of the path it stays as it is.
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
     * @param newMoney of the whole budget
     * @param added air defence's part of it
     * @param frozen air defence's part of today's share of GDP
     * @param open part of that which may buy additions
     * @param signed what signed orders take
     */
    record InYear(double newMoney, double added, double frozen, double open, double signed) {
        /** The same with another part of today's budget open. */
        InYear open(double other) {
            return new InYear(newMoney, added, frozen, other, signed);
        }

        /**
         * What may buy additions.
         *
         * @param product GDP over its forecast
         * @param realised part of the new money that comes
         */
        double millions(double product, double realised) {
            double today = product * frozen;
            double owed = signed - today * (1 - open);
            return Math.max(0, product * realised * added + today * open - Math.max(0, owed));
        }
    }

    InYear inYear(MemberAccount account, int t) {
        return new InYear(
                Math.max(0, year(account, t).newMoney().millions()),
                added(account, t),
                frozen(account, t),
                open,
                signed.due(account.member(), t, prices));
    }

    /** Million euros of a year as forecast. */
    double millions(MemberAccount account, int t) {
        return inYear(account, t).millions(1, 1);
    }

    /** Air defence's part of today's share of GDP. */
    double frozen(MemberAccount account, int t) {
        return year(account, t).frozen().millions() * airDefence();
    }

    /** Air defence's part of the new money. */
    double added(MemberAccount account, int t) {
        return Math.max(0, year(account, t).newMoney().millions()) * airDefence();
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
