package testudo.assessment.ally;

import java.util.List;
import testudo.defence.Inventory;
import testudo.plan.UnitedStates;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.order.Contract;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Cost;
import testudo.proving.Judgement;
import testudo.quantity.Member;
import testudo.siting.question.SitingAnswer;

/**
 * One question with the United States in one state.
 *
 * @param unitedStates the state
 * @param today what stands today, the units of the United States among it
 * @param wanted what the largest multiple wants, likewise
 * @param bill all that the multiple lacks beyond what is signed
 * @param band the same with the band in which every stated range takes part
 * @param signed what is contracted and still to be paid
 * @param closed contracts for types whose lines are closed
 * @param atBest how far the multiple is reached at best by year, parts of units bought as well: a bound, no plan
 * @param sitedToday where today's units stand
 * @param sited where those of the multiple stand
 * @param judgedToday the goal held against today
 * @param judged the goal held against the multiple
 */
public record Side(
        UnitedStates unitedStates,
        Inventory today,
        Inventory wanted,
        RoughBill bill,
        Cost band,
        SignedBill signed,
        List<Contract> closed,
        List<Reached> atBest,
        SitingAnswer sitedToday,
        SitingAnswer sited,
        Judgement judgedToday,
        Judgement judged) {
    public Side {
        closed = List.copyOf(closed);
        atBest = List.copyOf(atBest);
    }

    /** Fire units of the United States that stand in the theatre. */
    public int sent() {
        return today.holdings().stream()
                .filter(holding -> holding.member().equals(Member.USA))
                .mapToInt(Inventory.Holding::fireUnits)
                .sum();
    }
}
