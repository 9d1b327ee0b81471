package testudo.assessment;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import testudo.defence.Inventory;
import testudo.plan.Plan;
import testudo.procurement.ForceByYear;
import testudo.proving.Allies;
import testudo.proving.Judge;
import testudo.proving.Judgement;
import testudo.proving.Nights;
import testudo.proving.ProvingGround;
import testudo.proving.Shield;
import testudo.proving.Workers;
import testudo.quantity.Percent;
import testudo.siting.question.SitingAnswer;
import testudo.threat.Raid;

/** Follows the procurement plan through its years: buys once, places each year on top of the year before, and fights the goal's raids. */
final class YearByYear {
    /** A unit is moved only where it then adds this much more than it did. */
    private static final Percent PRICE_OF_MOVING = Percent.of(20);

    private final ProvingGround ground;
    private final Plan plan;
    private final Shield shield;
    private final Nights nights;
    private final Allies allies;
    private final Workers workers;
    private final int trials;

    YearByYear(ProvingGround ground, Workers workers, int trials) {
        this.ground = ground;
        this.plan = ground.question().plan();
        this.shield = ground.shield();
        this.nights = ground.nights();
        this.allies = ground.allies();
        this.workers = workers;
        this.trials = trials;
    }

    Timeline follow(ForceByYear bought, List<Raid> raids) {
        SequencedMap<Year, Inventory> ready = new LinkedHashMap<>();
        SequencedMap<Year, Inventory> standing = new LinkedHashMap<>();
        for (Year year = plan.from(); !year.isAfter(plan.to()); year = year.plusYears(1)) {
            Inventory inventory = bought.inventory(year);
            ready.put(year, inventory);
            standing.put(year, allies.with(plan.unitedStates(), inventory));
        }
        SequencedMap<Year, SitingAnswer> sited = shield.byYear(standing, PRICE_OF_MOVING);
        return new Timeline(bought, ready, sited, fights(sited, raids), judgements(standing, sited));
    }

    private List<Fought> fights(SequencedMap<Year, SitingAnswer> sited, List<Raid> raids) {
        List<Callable<Fought>> fights = new ArrayList<>();
        sited.forEach((year, answer) -> raids.forEach(raid -> fights.add(() -> new Fought(
                Force.readyIn(year),
                raid,
                raid.sector(),
                plan.unitedStates().state(),
                Variant.GROUND,
                nights.lanes(raid, raid.sector()),
                nights.fight(answer.laydown(), raid, raid.sector(), nights.assumptions(), trials, 1)))));
        return workers.all(fights);
    }

    private SequencedMap<Year, Judgement> judgements(
            SequencedMap<Year, Inventory> standing, SequencedMap<Year, SitingAnswer> sited) {
        Judge judge = new Judge(ground, nights.assumptions(), trials);
        List<Callable<Map.Entry<Year, Judgement>>> work = new ArrayList<>();
        sited.forEach((year, answer) -> work.add(() -> Map.entry(year, judge.judge(at(standing, year), answer))));
        SequencedMap<Year, Judgement> judged = new LinkedHashMap<>();
        workers.all(work).forEach(entry -> judged.put(entry.getKey(), entry.getValue()));
        return judged;
    }

    private static Inventory at(Map<Year, Inventory> byYear, Year year) {
        Inventory inventory = byYear.get(year);
        if (inventory == null) {
            throw new IllegalStateException("no inventory of " + year);
        }
        return inventory;
    }
}
