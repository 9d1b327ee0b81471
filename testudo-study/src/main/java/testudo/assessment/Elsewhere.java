package testudo.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import testudo.assessment.ally.Judged;
import testudo.assessment.ally.OtherPlan;
import testudo.assessment.ally.Sides;
import testudo.defence.Inventory;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.procurement.ForceByYear;
import testudo.proving.Judge;
import testudo.proving.Judgement;
import testudo.proving.ProvingGround;
import testudo.proving.Workers;
import testudo.quantity.Known;
import testudo.raid.Assumptions;
import testudo.siting.question.SitingAnswer;

/** Today's force and that of the largest multiple placed with the United States in the states that the plan does not have; each once. */
final class Elsewhere {
    private final ProvingGround ground;
    private final OtherPlan other;
    private final Map<UnitedStates.State, SequencedMap<Force, SitingAnswer>> sited =
            new EnumMap<>(UnitedStates.State.class);

    private Elsewhere(ProvingGround ground) {
        this.ground = ground;
        this.other = OtherPlan.of(ground);
    }

    static Elsewhere of(ProvingGround ground, Workers workers, Map<Force, Inventory> inventories) {
        Elsewhere elsewhere = new Elsewhere(ground);
        elsewhere.place(workers, inventories);
        return elsewhere;
    }

    private void place(Workers workers, Map<Force, Inventory> inventories) {
        Plan plan = ground.question().plan();
        List<Callable<SitingAnswer>> work = new ArrayList<>();
        for (UnitedStates.State state : states()) {
            UnitedStates there = plan.other(state, ground.question().facts());
            for (Force force : forces()) {
                Inventory inventory = inventory(state, force, inventories);
                work.add(() -> ground.shield()
                        .place(new Inventory(
                                force.key(),
                                ground.allies().with(there, inventory).holdings())));
            }
        }
        List<SitingAnswer> placed = workers.all(work);
        int next = 0;
        for (UnitedStates.State state : states()) {
            SequencedMap<Force, SitingAnswer> byForce = new LinkedHashMap<>();
            for (Force force : forces()) {
                byForce.put(force, placed.get(next++));
            }
            sited.put(state, byForce);
        }
    }

    /** Without the United States its lines are closed as well, so something else is wanted. */
    private Inventory inventory(UnitedStates.State state, Force force, Map<Force, Inventory> inventories) {
        return other.has(state) && !force.equals(Force.TODAY) ? other.wanted() : Known.at(inventories, force);
    }

    /** The states that stand beside the plan's own; without the United States only the one that it is compared with. */
    List<UnitedStates.State> states() {
        UnitedStates.State own = ground.question().plan().unitedStates().state();
        return own == UnitedStates.State.NONE
                ? List.of(UnitedStates.State.IN_PLACE)
                : Stream.of(UnitedStates.State.IN_PLACE, UnitedStates.State.REINFORCED, UnitedStates.State.NONE)
                        .filter(state -> state != own)
                        .toList();
    }

    private List<Force> forces() {
        return Stream.of(Force.TODAY, largest()).distinct().toList();
    }

    private Force largest() {
        return Force.multiple(ground.question().most());
    }

    /** Where a force stands with the United States in that state. */
    SitingAnswer sited(UnitedStates.State state, Force force) {
        return Known.at(Known.at(sited, state), force);
    }

    /** Both sides, the plan's own from what the chain has found. */
    Sides sides(
            ForceByYear bought,
            Map<Force, Inventory> inventories,
            Map<Force, SitingAnswer> own,
            Enough enough,
            Workers workers,
            Assumptions assumptions,
            int trials) {
        Judge judge = new Judge(ground, assumptions, trials);
        UnitedStates mine = ground.question().plan().unitedStates();
        UnitedStates.State state =
                mine.state() == UnitedStates.State.NONE ? UnitedStates.State.IN_PLACE : UnitedStates.State.NONE;
        Judgement wanted = Known.at(enough.byForce(), largest());
        return workers.both(
                () -> Optional.ofNullable(enough.byForce().get(Force.TODAY))
                        .orElseGet(() -> judge.judge(
                                ground.allies().with(mine, Known.at(inventories, Force.TODAY)),
                                Known.at(own, Force.TODAY))),
                () -> other.side(sited(state, Force.TODAY), sited(state, largest()), assumptions, trials),
                (today, there) -> new Sides(
                        OtherPlan.own(
                                ground,
                                Known.at(inventories, largest()),
                                bought,
                                Known.at(own, Force.TODAY),
                                Known.at(own, largest()),
                                new Judged(today, wanted)),
                        there));
    }
}
