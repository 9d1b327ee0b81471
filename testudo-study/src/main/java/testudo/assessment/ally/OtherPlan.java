package testudo.assessment.ally;

import java.math.BigDecimal;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.procurement.ForceByYear;
import testudo.procurement.band.FiveTimesBand;
import testudo.procurement.bill.RoughBills;
import testudo.proving.Judge;
import testudo.proving.ProvingGround;
import testudo.raid.Assumptions;
import testudo.siting.question.SitingAnswer;

/** A plan on the other side: without the United States where it is with it, and with it in place where it is without. */
public final class OtherPlan {
    private final ProvingGround ground;
    private final FactBook facts;
    private final Plan plan;
    private final Accounts accounts;
    private final RoughBills bills;
    private final BigDecimal most;

    private OtherPlan(ProvingGround ground) {
        Plan own = ground.question().plan();
        this.ground = ground;
        this.facts = ground.question().facts();
        this.plan = own.unitedStates().state() == UnitedStates.State.NONE
                ? own.withUnitedStates(UnitedStates.IN_PLACE)
                : own.withUnitedStates(UnitedStates.NONE);
        this.accounts = ground.accounts(plan.unitedStates());
        this.bills = RoughBills.of(facts, plan, accounts);
        this.most = BigDecimal.valueOf(ground.question().most());
    }

    /** The other side of a ground's plan. */
    public static OtherPlan of(ProvingGround ground) {
        return new OtherPlan(ground);
    }

    /** Whether a state of the United States belongs to this side. */
    public boolean has(UnitedStates.State state) {
        return (state == UnitedStates.State.NONE) == (plan.unitedStates().state() == UnitedStates.State.NONE);
    }

    /** What the largest multiple wants, without the United States' own units. */
    public Inventory wanted() {
        return bills.wanted(bills.reading(plan.reading()), most);
    }

    /** The plan's own side from what the whole chain found. */
    public static Side own(
            ProvingGround ground,
            Inventory wanted,
            ForceByYear bought,
            SitingAnswer today,
            SitingAnswer sited,
            Judged judged) {
        Plan plan = ground.question().plan();
        RoughBills bills = ground.bill();
        return new Side(
                plan.unitedStates(),
                ground.allies().with(plan.unitedStates(), bills.today()),
                ground.allies().with(plan.unitedStates(), wanted),
                bills.rough(
                        bills.reading(plan.reading()),
                        BigDecimal.valueOf(ground.question().most())),
                FiveTimesBand.of(
                                ground.question().facts(),
                                bills,
                                bills.reading(plan.reading()),
                                BigDecimal.valueOf(ground.question().most()))
                        .cost(),
                bills.signedBill(),
                bills.closed(),
                bought.purchases().atBest(),
                today,
                sited,
                judged.today(),
                judged.wanted());
    }

    /** This side, from where its units stand. */
    public Side side(SitingAnswer today, SitingAnswer sited, Assumptions assumptions, int trials) {
        UnitedStates unitedStates = plan.unitedStates();
        Inventory now = ground.allies().with(unitedStates, bills.today());
        Inventory then = ground.allies().with(unitedStates, wanted());
        Judge judge = Judge.of(ground, plan, assumptions, trials);
        return new Side(
                unitedStates,
                now,
                then,
                bills.rough(bills.reading(plan.reading()), most),
                FiveTimesBand.of(facts, bills, bills.reading(plan.reading()), most)
                        .cost(),
                bills.signedBill(),
                bills.closed(),
                ForceByYear.atBest(facts, plan, accounts, most, ground.stages()),
                today,
                sited,
                judge.judge(now, today),
                judge.judge(then, sited));
    }
}
