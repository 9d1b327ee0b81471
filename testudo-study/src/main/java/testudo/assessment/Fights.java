package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.mobility.ReserveArrival;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.proving.AirAndSea;
import testudo.proving.Allies;
import testudo.proving.Nights;
import testudo.proving.Places;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.proving.Shield;
import testudo.quantity.Known;
import testudo.quantity.Percent;
import testudo.raid.Assumptions;
import testudo.raid.RaidResult;
import testudo.siting.question.SitingAnswer;
import testudo.threat.Raid;
import testudo.threat.Sector;

/** Which raids are fought against which forces, from where, and with whom beside; each a piece of work of its own. */
final class Fights {
    /** A sector that is not the raid's own gets this part of the trials. */
    private static final int OTHER_SECTORS = 8;

    private final Question question;
    private final Plan plan;
    private final Places places;
    private final Shield shield;
    private final Nights nights;
    private final Allies allies;

    Fights(ProvingGround ground) {
        this.question = ground.question();
        this.plan = question.plan();
        this.places = ground.places();
        this.shield = ground.shield();
        this.nights = ground.nights();
        this.allies = ground.allies();
    }

    /** All of them, each of the plan's multiples in every raid first. */
    List<Callable<Fought>> of(
            SequencedMap<Force, Inventory> inventories, SequencedMap<Force, SitingAnswer> sited, Elsewhere elsewhere) {
        List<Callable<Fought>> fights = new ArrayList<>();
        for (int factor : plan.factors()) {
            Force force = Force.multiple(factor);
            everyRaid(force, Known.at(sited, force).laydown(), fights);
        }
        Force largest = Force.multiple(question.most());
        for (Force force : List.of(Force.TODAY, largest)) {
            otherwise(force, elsewhere, Known.at(sited, force).laydown(), fights);
        }
        Inventory wanted = Known.at(inventories, largest);
        whileTheReserveMoves(largest, wanted, Known.at(sited, largest).laydown(), fights);
        return fights;
    }

    /** The goal's raids against a force from their own sectors, the United States as the plan says. */
    List<Fought> goal(Force force, Laydown laydown, int trials) {
        return question.goalRaids().stream()
                .map(raid -> fight(force, laydown, raid, raid.sector(), plan.unitedStates(), Variant.GROUND, trials))
                .toList();
    }

    private void everyRaid(Force force, Laydown laydown, List<Callable<Fought>> fights) {
        for (Raid raid : question.raids()) {
            for (Sector sector : question.sectors().values()) {
                int trials = sector.equals(raid.sector()) ? plan.trials() : Math.max(1, plan.trials() / OTHER_SECTORS);
                fights.add(() -> fight(force, laydown, raid, sector, plan.unitedStates(), Variant.GROUND, trials));
            }
        }
    }

    /** The other states of the United States, and notional air and sea, each with the goal's raids. */
    private void otherwise(Force force, Elsewhere elsewhere, Laydown laydown, List<Callable<Fought>> fights) {
        for (Raid raid : question.goalRaids()) {
            for (UnitedStates.State state : elsewhere.states()) {
                UnitedStates other = plan.other(state, question.facts());
                Laydown there = elsewhere.sited(state, force).laydown();
                fights.add(() -> fight(force, there, raid, raid.sector(), other, Variant.GROUND, plan.trials()));
            }
            fights.add(() -> fight(
                    force, laydown, raid, raid.sector(), plan.unitedStates(), Variant.AIR_AND_SEA, plan.trials()));
        }
    }

    /** The goal's raids while the reserve is on the way to where the raid comes from, and the United States on theirs. */
    private void whileTheReserveMoves(Force force, Inventory inventory, Laydown whole, List<Callable<Fought>> fights) {
        Inventory all = allies.with(plan.unitedStates(), inventory);
        Arrival arrival = new Arrival(question, force);
        for (Raid raid : question.goalRaids()) {
            for (int day : Fought.RESERVE_DAYS) {
                fights.add(() -> {
                    Percent share = arrival.onDay(raid.sector(), day).share();
                    Laydown there = shield.arrived(all, whole, share);
                    return fight(
                            force,
                            plan.unitedStates().on(day).equals(plan.unitedStates())
                                    ? there
                                    : allies.before(plan.unitedStates(), there),
                            raid,
                            raid.sector(),
                            plan.unitedStates(),
                            new Variant.ReserveUnderWay(day),
                            plan.trials());
                });
            }
        }
    }

    /** When the reserve of a force arrives, worked out once for all of its fights. */
    private static final class Arrival {
        private final Question question;
        private final Force force;
        private @Nullable ReserveArrival known;

        Arrival(Question question, Force force) {
            this.question = question;
            this.force = force;
        }

        synchronized ReserveOnDay onDay(Sector sector, int day) {
            ReserveArrival arrival = known == null ? ReserveOnDay.arrival(question, force) : known;
            known = arrival;
            return ReserveOnDay.of(arrival, sector, day);
        }
    }

    /** Where an inventory stands together with what the United States has or sends. */
    Laydown place(String name, Inventory inventory, UnitedStates unitedStates) {
        Inventory all = allies.with(unitedStates, inventory);
        return shield.place(new Inventory(name, all.holdings())).laydown();
    }

    private Fought fight(
            Force force,
            Laydown laydown,
            Raid raid,
            Sector sector,
            UnitedStates unitedStates,
            Variant variant,
            int trials) {
        boolean air = variant.equals(Variant.AIR_AND_SEA);
        Assumptions standard = nights.assumptions();
        Assumptions assumptions = air ? standard.withAir(true, true) : standard;
        Laydown all = air ? AirAndSea.of(question.facts(), places).with(laydown) : laydown;
        RaidResult result = nights.fight(all, raid, sector, assumptions, trials, 1);
        return new Fought(force, raid, sector, unitedStates.state(), variant, nights.lanes(raid, sector), result);
    }
}
