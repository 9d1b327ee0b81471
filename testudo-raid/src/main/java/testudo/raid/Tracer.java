package testudo.raid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import testudo.quantity.Distance;
import testudo.quantity.Luck;
import testudo.quantity.Position;
import testudo.threat.ThreatClass;

/** Watches one trial and writes down what happened, in order. */
final class Tracer implements Watcher {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Battle battle;
    private final Kernel kernel;
    private final List<TraceEvent> events = new ArrayList<>();

    Tracer(Battle battle) {
        this.battle = battle;
        kernel = new Kernel(battle);
    }

    Trace trace(long seed, int trial) {
        Tally tally = new Tally(battle);
        kernel.fight(Luck.combine(Luck.ofSeed(seed).state(), trial), Parameters.base(battle), tally, this);
        Map<String, Integer> before = new LinkedHashMap<>();
        Map<String, Integer> after = new LinkedHashMap<>();
        Map<String, Position> places = new LinkedHashMap<>();
        for (int b = 0; b < battle.force.units.size(); b++) {
            places.put(battle.force.units.get(b).id(), battle.force.units.get(b).position());
            String id = battle.force.units.get(b).id();
            before.put(id, battle.force.roundsReady[b]);
            after.put(id, kernel.roundsAtEnd(b));
        }
        Map<Integer, Trace.Flight> flights = new LinkedHashMap<>();
        for (int i = 0; i < battle.threats; i++) {
            fateOf(i);
            int threat = i;
            flight(i).ifPresent(flight -> flights.put(threat, flight));
        }
        events.sort(Comparator.comparing(TraceEvent::time).thenComparing(event -> stage(event.kind())));
        return new Trace(events, before, after, places, flights);
    }

    /** Order at one moment; what units do stays in the order in which it was done. */
    private static int stage(TraceEvent.Kind kind) {
        return switch (kind) {
            case LAUNCH_THREAT -> 0;
            case FAIL, DETECT, TURN -> 1;
            case FIRE, HIT, MISS, RELOAD -> 2;
            case SOFT_KILL, LEAK -> 3;
        };
    }

    private void fateOf(int i) {
        if ((kernel.flags[i] & Kernel.FLOWN) == 0) {
            return;
        }
        double launch = kernel.launchAt[i];
        int lane = kernel.lane[i];
        add(launch, TraceEvent.Kind.LAUNCH_THREAT, i);
        int fate = Tally.fateOf(kernel, i, kernel.flags[i], battle);
        double end = switch (fate) {
            case Gauges.KILLED -> kernel.killedAt[i];
            case Gauges.SOFT_KILLED -> kernel.softAt[i];
            case Gauges.FAILED -> launch;
            default -> launch + battle.windows.flight[lane];
        };
        double tracked = launch + battle.windows.tracked[lane];
        if (fate == Gauges.FAILED) {
            add(end, TraceEvent.Kind.FAIL, i);
        } else if (tracked < end) {
            add(tracked, TraceEvent.Kind.DETECT, i);
        }
        battle.table.ifPresent(table -> turns(table, i, end));
        if (fate == Gauges.SOFT_KILLED) {
            add(end, TraceEvent.Kind.SOFT_KILL, i);
        } else if (fate > Gauges.FAILED) {
            add(end, TraceEvent.Kind.LEAK, i);
        }
    }

    private void turns(LaneTable table, int i, double end) {
        int lane = kernel.lane[i];
        for (int g = table.legStart[lane] + 1; g < table.legStart[lane + 1]; g++) {
            double at = kernel.launchAt[i]
                    + battle.windows.flight[lane] * table.legOffsetMetres[g] / table.lengthMetres[lane];
            if (at < end) {
                add(at, TraceEvent.Kind.TURN, i);
            }
        }
    }

    private void add(double seconds, TraceEvent.Kind kind, int i) {
        events.add(event(seconds, kind, i, Optional.empty(), 0, OptionalInt.empty()));
    }

    @Override
    public void see(double seconds, Kind kind, int threat, int unit, int rounds) {
        if (seconds == NEVER) {
            return;
        }
        TraceEvent.Kind name = switch (kind) {
            case FIRE -> TraceEvent.Kind.FIRE;
            case HIT -> TraceEvent.Kind.HIT;
            case MISS -> TraceEvent.Kind.MISS;
            case RELOAD -> TraceEvent.Kind.RELOAD;
        };
        if (kind != Kind.RELOAD) {
            events.add(event(
                    seconds,
                    name,
                    threat,
                    Optional.of(battle.force.units.get(unit).id()),
                    rounds,
                    kind == Kind.FIRE ? OptionalInt.of(kernel.rounds[unit]) : OptionalInt.empty()));
        } else {
            events.add(new TraceEvent(
                    nanos(seconds),
                    name,
                    -1,
                    Optional.empty(),
                    false,
                    Optional.of(battle.force.units.get(unit).id()),
                    rounds,
                    OptionalInt.of(rounds),
                    Optional.of(battle.force.units.get(unit).position())));
        }
    }

    private TraceEvent event(
            double seconds, TraceEvent.Kind kind, int i, Optional<String> unit, int rounds, OptionalInt left) {
        int k = battle.waveClass[battle.wave[i]];
        return new TraceEvent(
                nanos(seconds),
                kind,
                i,
                Optional.of(ThreatClass.values()[k]),
                (kernel.flags[i] & Kernel.DECOY) != 0,
                unit,
                rounds,
                left,
                position(i, seconds));
    }

    private Optional<Trace.Flight> flight(int i) {
        int lane = kernel.lane[i];
        boolean arcs = ThreatClass.values()[battle.waveClass[battle.wave[i]]].arcs();
        return battle.table.map(table -> new Trace.Flight(
                nanos(kernel.launchAt[i]),
                nanos(battle.windows.flight[lane]),
                Distance.ofMetres(table.apogeeMetres[lane]),
                arcs));
    }

    private Optional<Position> position(int i, double seconds) {
        int lane = kernel.lane[i];
        double share = Math.min(1, Math.max(0, (seconds - kernel.launchAt[i]) / battle.windows.flight[lane]));
        return battle.table.map(table -> table.at(lane, share * table.lengthMetres[lane]));
    }

    private static Duration nanos(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
