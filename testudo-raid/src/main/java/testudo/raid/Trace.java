package testudo.raid;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import testudo.quantity.Distance;
import testudo.quantity.InOrder;
import testudo.quantity.Position;

/**
 * One trial in full, complete enough to redraw every engagement and to count that nothing is lost.
 *
 * @param events in the order of time
 * @param roundsBefore rounds ready at the start, by unit
 * @param roundsAfter rounds ready at the end, by unit, reloads that fell due included
 * @param units where each unit stands
 * @param flights how each threat flies, by its number
 */
public record Trace(
        List<TraceEvent> events,
        Map<String, Integer> roundsBefore,
        Map<String, Integer> roundsAfter,
        Map<String, Position> units,
        Map<Integer, Flight> flights) {
    public Trace {
        events = List.copyOf(events);
        roundsBefore = InOrder.map(roundsBefore);
        roundsAfter = InOrder.map(roundsAfter);
        units = InOrder.map(units);
        flights = InOrder.map(flights);
    }

    /**
     * The height of a threat over time: level, or an arc that is drawn as a parabola over the ground.
     *
     * @param launch after the start of the night
     * @param time from launch to impact, were it let through
     * @param top height of a level flight, or of the highest point of an arc
     * @param arcs whether it arcs
     */
    public record Flight(Duration launch, Duration time, Distance top, boolean arcs) {
        /** Height above the ground at a time after the start of the night. */
        public Distance heightAt(Duration at) {
            if (!arcs) {
                return top;
            }
            double share = at.minus(launch).toNanos() / (double) Math.max(1, time.toNanos());
            double s = Math.max(0, Math.min(1, share));
            return Distance.ofMetres(4 * top.metres() * s * (1 - s));
        }
    }

    /** Number of events of a kind. */
    public int count(TraceEvent.Kind kind) {
        return (int) events.stream().filter(event -> event.kind() == kind).count();
    }

    /** Whether all that was launched is killed, soft-killed, failed or leaked, and every round is fired or left. */
    public boolean conserves() {
        int fates = count(TraceEvent.Kind.HIT)
                + count(TraceEvent.Kind.SOFT_KILL)
                + count(TraceEvent.Kind.FAIL)
                + count(TraceEvent.Kind.LEAK);
        Map<String, Integer> rounds = new TreeMap<>(roundsBefore);
        for (TraceEvent event : events) {
            int change = event.kind() == TraceEvent.Kind.FIRE
                    ? -event.rounds()
                    : event.kind() == TraceEvent.Kind.RELOAD ? event.rounds() : 0;
            event.unit().ifPresent(unit -> rounds.merge(unit, change, Integer::sum));
        }
        return fates == count(TraceEvent.Kind.LAUNCH_THREAT) && rounds.equals(new TreeMap<>(roundsAfter));
    }

    /**
     * One JSON object a line: time in seconds, event, threat, unit, rounds, threatClass, decoy, lat, lon. Lines of {@code fire} and {@code reload}
     * also say what the unit had ready {@code before} and has {@code after}, so that its rounds can be followed from line to line.
     */
    public String jsonLines() {
        return events.stream().map(Trace::json).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String json(TraceEvent event) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "{\"time\":%.3f,\"event\":\"%s\",\"threat\":%s,\"unit\":%s,\"rounds\":%d",
                event.time().toNanos() / 1e9,
                event.kind().key(),
                event.threat() < 0 ? "null" : Integer.toString(event.threat()),
                event.unit()
                        .map(id -> '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .orElse("null"),
                event.rounds()));
        event.left()
                .ifPresent(left -> line.append(",\"before\":")
                        .append(event.kind() == TraceEvent.Kind.FIRE ? left + event.rounds() : left - event.rounds())
                        .append(",\"after\":")
                        .append(left));
        event.threatClass()
                .ifPresent(c -> line.append(",\"threatClass\":\"")
                        .append(c.key())
                        .append("\",\"decoy\":")
                        .append(event.decoy()));
        event.position()
                .ifPresent(at -> line.append(
                        String.format(Locale.ROOT, ",\"lat\":%.4f,\"lon\":%.4f", at.latitude(), at.longitude())));
        return line.append('}').toString();
    }
}
