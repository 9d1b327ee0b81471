package testudo.raid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import testudo.defence.Laydown;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.threat.Wave;

/** Fights a raid against a laydown many times. */
public final class RaidEngine {
    private final Battle battle;
    private final Gauges gauges;
    private final Readout readout;

    private RaidEngine(Battle battle) {
        this.battle = battle;
        gauges = new Gauges(battle);
        readout = new Readout(battle, gauges);
    }

    /** An engine for one set-up; windows are computed here, once. */
    public static RaidEngine of(RaidSetup setup) {
        return new RaidEngine(new Battle(setup));
    }

    /**
     * The same raid against another laydown. Where only kill probabilities, magazines, costs or availabilities differ, the windows are kept,
     * which saves most of the time to set up; otherwise they are computed anew. The result is the same either way.
     */
    public RaidEngine with(Laydown other) {
        return new RaidEngine(battle.with(other));
    }

    /**
     * Another night on the same lanes against the same laydown; the windows are kept, which saves most of the time to set up.
     *
     * @param waves what flies when, of classes and ways that the lanes of this engine hold
     */
    public RaidEngine flying(List<Wave> waves) {
        return new RaidEngine(battle.flying(waves));
    }

    /** Fights. The result depends on the set-up, the number of trials and the seed, and on nothing else. */
    public RaidResult fight(Trials trials) {
        Fights fights = new Fights(battle, trials);
        if (trials.until().isPresent()) {
            Trials.Until until = trials.until().get();
            Enough enough = new Enough(fights, gauges);
            for (int n = until.firstLook(); n < trials.count(); n = until.nextLook(n)) {
                fights.upTo(n);
                if (enough.by(until)) {
                    return readout.result(fights);
                }
            }
        }
        fights.upTo(trials.count());
        return readout.result(fights);
    }

    /** One trial in full, with every assumption at its base value: the same trial that {@link #fight} counts under that number. */
    public Trace trace(long seed, int trial) {
        return new Tracer(battle).trace(seed, trial);
    }

    /** One trial, with every assumption at its base value, as a problem of shooting without time. */
    public Shooting shooting(long seed, int trial) {
        return new Reduction(battle).shooting(seed, trial);
    }

    /** Fights with every assumption at its base value and keeps totals only, on this thread: for measuring speed. */
    public Drill drill(Trials trials) {
        Kernel kernel = new Kernel(battle);
        Parameters base = Parameters.base(battle);
        Tally tally = new Tally(battle);
        long seedState = Luck.ofSeed(trials.seed()).state();
        long leakers = 0;
        long rounds = 0;
        for (int i = 0; i < trials.count(); i++) {
            kernel.fight(Luck.combine(seedState, i), base, tally, null);
            for (int fate = Gauges.NEVER_DETECTED; fate < Gauges.FATES; fate++) {
                leakers += (long) tally.row[gauges.fates + fate];
            }
            for (int s = 0; s < battle.force.systems.size(); s++) {
                rounds += (long) tally.row[gauges.systems + s];
            }
        }
        return new Drill(trials.count(), kernel.events, leakers, rounds);
    }

    /**
     * Totals of a drill.
     *
     * @param trials raids fought
     * @param events events handled
     * @param leakers threats that got through, decoys included
     * @param rounds rounds spent
     */
    public record Drill(int trials, long events, long leakers, long rounds) {}

    /** Every window of engagement, lane by lane in the order of opening; one that spans way-points is told leg by leg. */
    public List<EngagementWindow> windows() {
        List<EngagementWindow> list = new ArrayList<>();
        Windows all = battle.windows;
        for (int l = 0; l < all.lanes; l++) {
            for (int w = all.start[l]; w < all.start[l + 1]; w++) {
                if (all.legFrom[w] == all.legTo[w]) {
                    list.add(window(all, l, w, w));
                }
                for (int leg = all.legFrom[w]; leg < all.legTo[w]; leg++) {
                    list.add(window(all, l, w, leg));
                }
            }
        }
        return list;
    }

    private EngagementWindow window(Windows all, int lane, int window, int at) {
        int t = at * Windows.STRIDE;
        return new EngagementWindow(
                lane,
                battle.force.units.get(all.unit[window]),
                seconds(all.time[t + Windows.OPEN]),
                seconds(all.time[t + Windows.CLOSE]),
                seconds(all.time[t + Windows.CLOSEST]),
                Distance.ofMetres(Math.sqrt(all.time[t + Windows.MISS_SQUARED])),
                seconds(all.time[t + Windows.FIRST]),
                seconds(Math.min(1e9, all.time[t + Windows.LAST])));
    }

    /** Time from launch to impact on one lane. */
    public Duration flight(int lane) {
        return seconds(battle.windows.flight[lane]);
    }

    private static Duration seconds(double value) {
        return Duration.ofNanos(Math.round(value * 1e9));
    }
}
