package testudo.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.campaign.Supply;
import testudo.defence.ElevationGrid;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.plan.Plan;
import testudo.proving.Allies;
import testudo.proving.Conduct;
import testudo.proving.Deliveries;
import testudo.proving.Nights;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.proving.Shield;
import testudo.quantity.BadInput;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.Comparison;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.raid.Trace;
import testudo.raid.Trials;
import testudo.threat.Raid;

/** One raid against one laydown of a plan, without the rest of the chain. */
public final class OneRaid {
    private static final int NIGHTS_A_MONTH = 30;

    private final Plan plan;
    private final Nights nights;
    private final Laydown laydown;
    private final Supply supply;
    private final Allies allies;
    private final int threads;

    private OneRaid(Plan plan, Nights nights, Laydown laydown, Supply supply, Allies allies, int threads) {
        this.plan = plan;
        this.nights = nights;
        this.laydown = laydown;
        this.supply = supply;
        this.allies = allies;
        this.threads = threads;
    }

    /**
     * Places a plan's laydown.
     *
     * @param force whose laydown
     * @param elevation ground that masks low flyers; without it the stated screening angle holds
     * @throws BadInput if there is no such laydown
     */
    public static OneRaid of(Question question, Force force, int threads, Optional<ElevationGrid> elevation) {
        return of(question, force, threads, elevation, Percent.of(100));
    }

    /**
     * Places a plan's laydown while only a share of its reserve has arrived.
     *
     * @param arrived see {@link ReserveOnDay}
     */
    public static OneRaid of(
            Question question, Force force, int threads, Optional<ElevationGrid> elevation, Percent arrived) {
        Plan plan = question.plan();
        Inventory inventory = Wanted.of(question).of(force);
        Places places = Places.of(question.facts(), plan.theatre());
        Laydown laydown = new Shield(question.facts(), plan, places)
                .placeWithReserve(inventory, arrived)
                .laydown();
        return new OneRaid(
                plan,
                new Nights(question.facts(), plan, places, elevation).lasting(question.goal()),
                laydown,
                Deliveries.of(question.facts(), plan).to(inventory, laydown),
                Allies.of(question.facts(), question.facts().force(plan.asOf())),
                threads);
    }

    /** The same on a day of a campaign: before a reinforcement from the United States arrives, the raid meets those in place. */
    public OneRaid onDay(int day) {
        Laydown there = plan.unitedStates().on(day).equals(plan.unitedStates())
                ? laydown
                : allies.before(plan.unitedStates(), laydown);
        return new OneRaid(plan, nights, there, supply, allies, threads);
    }

    /** The same fought in another way. */
    public OneRaid conducted(Conduct conduct) {
        return new OneRaid(plan, nights.conducted(conduct), laydown, supply, allies, threads);
    }

    /** The laydown, at computed places. */
    public Laydown laydown() {
        return laydown;
    }

    /** One trial of the raid in full, complete enough to redraw every engagement. */
    public Trace trace(Raid raid, int trial) {
        return nights.trace(laydown, raid, trial);
    }

    /** How much of the ground under the raid's low tracks the grid of heights knows; empty without a grid. */
    public Optional<Percent> groundKnown(Raid raid) {
        return nights.groundKnown(raid);
    }

    /** Fights the raid from its sector. */
    public RaidResult fight(Raid raid) {
        return nights.fight(laydown, raid, trials());
    }

    /** The same so many times, on the same luck as the first of the plan's trials. */
    public RaidResult fight(Raid raid, int trials) {
        return nights.fight(laydown, raid, nights.trials(trials, threads));
    }

    /**
     * Fights the raid until the mean of a measure is known well enough, at most as often as the plan says; looks after 100, 200, 400 ... trials.
     *
     * @param halfWidth wanted half-width of the 95% confidence interval of the measure's mean, in its unit
     */
    public RaidResult fight(Raid raid, Measure measure, Span halfWidth) {
        return nights.fight(laydown, raid, trials().until(measure, halfWidth));
    }

    /** What another laydown of the plan changes in the same raids on the same luck: the other minus this one. */
    public Comparison against(OneRaid other, Raid raid) {
        return nights.compare(laydown, other.laydown, raid, trials());
    }

    /**
     * What the doctrine lets through beyond the least that the same units with the same rounds could leave, over the first trials:
     * {@code regret.leakers} = {@code regret.doctrine} - {@code regret.bound}, and {@code regret.withoutLooks}.
     */
    public SortedMap<String, Estimate> regret(Raid raid, int sample) {
        return nights.regret(laydown, raid, sample);
    }

    private Trials trials() {
        return nights.trials(plan.trials(), threads);
    }

    /**
     * Rounds that a month of such nights would use, beside what Europe's share of the lines delivers in a month:
     * {@code usePerMonth.<system>} and {@code deliveriesPerMonth.<system>}. The first does not ask whether the rounds last.
     */
    public SortedMap<String, Estimate> month(RaidResult result) {
        SortedMap<String, Estimate> month = new TreeMap<>();
        result.measures().forEach((measure, used) -> {
            if (measure instanceof Measure.OfSystem(Measure.Spent spent, String system)
                    && spent == Measure.Spent.ROUNDS) {
                month.put("usePerMonth." + system, times(used, NIGHTS_A_MONTH));
                month.put("deliveriesPerMonth." + system, delivered(supply.lines(), system));
            }
        });
        return month;
    }

    private static Estimate delivered(Map<String, Supply.Line> lines, String system) {
        Supply.Line line = lines.get(system);
        return line == null ? Estimate.exactly(0) : Estimate.of(line.perDay().times(NIGHTS_A_MONTH));
    }

    private static Estimate times(Estimate e, int factor) {
        return new Estimate(
                factor * e.mean(),
                factor * e.low(),
                factor * e.high(),
                factor * e.chanceLow(),
                factor * e.chanceHigh(),
                e.trials());
    }
}
