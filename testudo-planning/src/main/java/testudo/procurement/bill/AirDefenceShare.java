package testudo.procurement.bill;

import java.time.Year;
import testudo.ledger.AccountYear;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.plan.Plan;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * Air and missile defence in percent of GDP as a share of equipment money, for what asks for one: over the plan's years, of all members but the
 * United States, Σ GDP × share of GDP / Σ (today's share of GDP + new money) × share of equipment.
 */
public final class AirDefenceShare {
    private static final String FIELD = "airDefenceShareOfEquipment";

    private AirDefenceShare() {}

    /** The plan with its share of GDP as a share of equipment money beside it; the plan itself where it states none. */
    public static Plan ofEquipment(Plan plan, Accounts accounts) {
        return plan.whatIfs()
                .airDefenceShare()
                .map(share -> plan.withShare(FIELD, capped(share.times(perPercent(plan, accounts)))))
                .orElse(plan);
    }

    private static Span capped(Span share) {
        return Span.of(Math.min(100, share.low()), Math.min(100, share.base()), Math.min(100, share.high()));
    }

    /** Percent of equipment money for each percent of GDP. */
    private static double perPercent(Plan plan, Accounts accounts) {
        double product = 0;
        double money = 0;
        for (MemberAccount account : accounts.members()) {
            for (Year year = plan.from();
                    !account.member().equals(Member.USA) && !year.isAfter(plan.to());
                    year = year.plusYears(1)) {
                AccountYear of = account.year(year);
                product += of.product().millions();
                money += of.frozen().millions() + Math.max(0, of.newMoney().millions());
            }
        }
        return product / Math.max(1e-9, money * plan.share("equipmentShare").base() / 100);
    }
}
