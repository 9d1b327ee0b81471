package testudo.procurement;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.plan.Plan;
import testudo.procurement.band.BillBand;
import testudo.procurement.band.FiveTimesBand;
import testudo.procurement.band.RequirementBand;
import testudo.procurement.band.SignedBand;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RequirementBill;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.order.Contract;
import testudo.procurement.order.Pledged;
import testudo.stage.Stages;

/**
 * Three bills that are never mixed, and the public requirement beside them. Each has a band in which every stated range takes part.
 *
 * @param factor the multiple
 * @param signed what is contracted and still to be paid
 * @param signedBand its band
 * @param closed contracts that bring nothing and are not paid, since the lines that make them are closed under this plan
 * @param pledged every signed contract: due, delivered, and when the rest comes
 * @param fiveTimes all that the multiple still lacks beyond what is signed, to buy and to run ten years; it knows no budget
 * @param fiveTimesBand its band
 * @param affordable what the money allows by a year, against the budget share
 * @param affordableBand the band of what is affordable by the last year
 * @param requirement the public requirement as an absolute force
 * @param requirementBand its band
 */
public record Bills(
        BigDecimal factor,
        SignedBill signed,
        BillBand signedBand,
        List<Contract> closed,
        List<Pledged> pledged,
        RoughBill fiveTimes,
        BillBand fiveTimesBand,
        AffordableCurve affordable,
        BillBand affordableBand,
        RequirementBill requirement,
        BillBand requirementBand) {
    public Bills {
        closed = List.copyOf(closed);
        pledged = List.copyOf(pledged);
    }

    /**
     * The bills of a plan at a multiple, around what was planned for it.
     *
     * @param accounts the plan's accounts, in euros at 2025 prices
     */
    public static Bills of(FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, ForceByYear force) {
        return of(facts, plan, accounts, factor, force, Stages.none());
    }

    /** The same, with what stages gave before at hand. */
    public static Bills of(
            FactBook facts, Plan plan, Accounts accounts, BigDecimal factor, ForceByYear force, Stages stages) {
        QuestionOfPlan.Asked asked = QuestionOfPlan.asked(facts, plan, accounts, factor);
        RoughBills rough = asked.bills();
        Reading reading = rough.reading(plan.reading());
        RoughBill fiveTimes = rough.rough(reading, factor);
        RequirementBill requirement = rough.requirement();
        AffordableCurve curve =
                AffordableCurve.of(facts, plan, accounts, factor, fiveTimes.total(), asked, force.purchases(), stages);
        return new Bills(
                factor,
                rough.signedBill(),
                SignedBand.of(facts, rough),
                rough.closed(),
                Pledged.of(rough.contracts(), force.signed(), Year.from(plan.asOf())),
                fiveTimes,
                FiveTimesBand.of(facts, rough, reading, factor),
                curve,
                AffordableBand.of(facts, plan, accounts, curve, asked, force.tails()),
                requirement,
                RequirementBand.of(facts, rough, requirement));
    }
}
