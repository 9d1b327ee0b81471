package testudo.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.procurement.Bills;
import testudo.procurement.ForceByYear;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.question.Effort;
import testudo.proving.Question;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.stage.Stages;

/**
 * The money of one question: what is bought and when, what it costs and who pays. No unit is placed and no raid fought for it.
 *
 * @param question what is asked
 * @param ledger every edition
 * @param accounts the members' money along the plan's path
 * @param bills bill by force
 * @param force what the optimiser buys and when it is ready
 * @param money the three bills of the largest multiple and the public requirement
 */
public record Funding(
        Question question,
        Ledger ledger,
        Accounts accounts,
        SequencedMap<Force, RoughBill> bills,
        ForceByYear force,
        Bills money) {
    /** Works it out. */
    public static Funding of(Question question, Effort effort, Stages stages) {
        Plan plan = question.plan();
        Ledger ledger = Ledger.of(question.facts());
        Accounts all = ledger.accounts(
                ledger.edition(plan.edition()),
                SpendingPath.named(plan.path().key()),
                PriceBasis.BASE.year(),
                "EUR",
                plan.to());
        Accounts accounts = plan.unitedStates().state() == UnitedStates.State.NONE ? all.without(Member.USA) : all;
        RoughBills rough = RoughBills.of(question.facts(), plan, accounts);
        BigDecimal most = BigDecimal.valueOf(question.most());
        ForceByYear force = ForceByYear.of(question.facts(), plan, accounts, most, effort, stages);
        return new Funding(
                question,
                ledger,
                accounts,
                bills(rough, plan),
                force,
                Bills.of(question.facts(), plan, accounts, most, force, stages));
    }

    private static SequencedMap<Force, RoughBill> bills(RoughBills rough, Plan plan) {
        Reading reading = rough.reading(plan.reading());
        SequencedMap<Force, RoughBill> bills = new LinkedHashMap<>();
        plan.factors()
                .forEach(factor -> bills.put(Force.multiple(factor), rough.rough(reading, BigDecimal.valueOf(factor))));
        return bills;
    }

    /** The force at the largest multiple. */
    public Force largest() {
        return Force.multiple(question.most());
    }

    /** Whether a member takes part: all do, but without the United States that one neither pays nor has units. */
    public boolean takesPart(Member member) {
        return !member.equals(Member.USA) || question.plan().unitedStates().state() != UnitedStates.State.NONE;
    }

    /** The bill of the largest multiple. */
    public RoughBill bill() {
        return Known.of(bills, largest());
    }
}
