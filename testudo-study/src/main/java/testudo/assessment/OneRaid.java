package testudo.assessment;

import java.util.Optional;
import testudo.defence.ElevationGrid;
import testudo.defence.Laydown;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Percent;
import testudo.raid.RaidResult;
import testudo.raid.Trace;
import testudo.threat.Raid;

/** One raid against one laydown of a plan, without the rest of the chain. */
public final class OneRaid {
    private final Plan plan;
    private final Nights nights;
    private final Laydown laydown;
    private final int threads;

    private OneRaid(Plan plan, Nights nights, Laydown laydown, int threads) {
        this.plan = plan;
        this.nights = nights;
        this.laydown = laydown;
        this.threads = threads;
    }

    /**
     * Places a plan's laydown.
     *
     * @param name today, onOrder, a multiple such as x5, or a year
     * @param elevation ground that masks low flyers; without it the stated screening angle holds
     * @throws BadInput if there is no such laydown
     */
    public static OneRaid of(Question question, String name, int threads, Optional<ElevationGrid> elevation) {
        return of(question, name, threads, elevation, Percent.of(100));
    }

    /**
     * Places a plan's laydown while only a share of its reserve has arrived.
     *
     * @param arrived see {@link ReserveOnDay}
     */
    public static OneRaid of(
            Question question, String name, int threads, Optional<ElevationGrid> elevation, Percent arrived) {
        Plan plan = question.plan();
        Places places = Places.of(question.facts(), plan.theatre());
        Laydown laydown = new Shield(question.facts(), plan, places)
                .placeWithReserve(Wanted.of(question).named(name), arrived)
                .laydown();
        return new OneRaid(plan, new Nights(question.facts(), plan, places, elevation), laydown, threads);
    }

    /** The laydown, at computed places. */
    public Laydown laydown() {
        return laydown;
    }

    /** One trial of the raid in full, complete enough to redraw every engagement. */
    public Trace trace(Raid raid, int trial) {
        return nights.trace(laydown, raid, trial);
    }

    /** Fights the raid from its sector. */
    public RaidResult fight(Raid raid) {
        return nights.fight(laydown, raid, raid.sector(), nights.assumptions(), plan.trials(), threads);
    }
}
