package testudo.formats;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.quantity.Distance;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;
import testudo.raid.Trace;
import testudo.raid.TraceEvent;
import testudo.raid.TraceEvent.Kind;
import testudo.threat.ThreatClass;

/**
 * One trial as tracks, salvoes and moments. Between two events of a threat its track is a great circle flown at even speed, with a fix at least
 * every 25 km, so that a straight line between fixes dips no more than 13 m below the curve of the earth.
 */
final class TraceMarks {
    private static final double STEP_RADIANS = 25 / 6371.0;

    private final Map<Integer, Trace.Flight> flights;
    private final Map<String, Position> units = new TreeMap<>();
    private final Map<Integer, List<TraceEvent>> threats = new TreeMap<>();

    private TraceMarks(Trace trace, Laydown laydown) {
        flights = trace.flights();
        for (FireUnit unit : laydown.units()) {
            units.put(unit.id(), unit.position());
        }
        trace.events().stream()
                .filter(event -> event.threat() >= 0)
                .forEach(event -> threats.computeIfAbsent(event.threat(), ignored -> new ArrayList<>())
                        .add(event));
        threats.values().forEach(events -> events.sort(Comparator.comparing(TraceEvent::time)));
    }

    static List<Mark> of(Trace trace, Laydown laydown) {
        TraceMarks marks = new TraceMarks(trace, laydown);
        List<Mark> all = new ArrayList<>();
        marks.threats.forEach((threat, events) -> marks.track(threat, events).ifPresent(all::add));
        marks.threats.forEach((threat, events) -> marks.salvoes(threat, events, all));
        int number = 0;
        for (TraceEvent event : trace.events()) {
            Optional<Mark> moment = marks.moment(event, number++);
            moment.ifPresent(all::add);
        }
        return all;
    }

    private Optional<Mark> track(int threat, List<TraceEvent> events) {
        List<Mark.Fix> fixes = new ArrayList<>();
        for (TraceEvent event : events) {
            event.position().ifPresent(at -> fly(fixes, threat, event.time(), at));
        }
        if (fixes.size() < 2) {
            return Optional.empty();
        }
        TraceEvent first = events.getFirst();
        SequencedMap<String, Object> properties = about(first, "threat");
        properties.put("fate", fate(events));
        first.threatClass().ifPresent(c -> properties.put("sidc", Sidc.of(c)));
        return Optional.of(new Mark.Track(
                "threat-" + threat, "threat " + threat + ", " + word(first), fixes, tint(first), properties));
    }

    /** Adds the way from the last fix to a place, as far as time has passed. */
    private void fly(List<Mark.Fix> fixes, int threat, Duration time, Position at) {
        if (fixes.isEmpty()) {
            fixes.add(new Mark.Fix(time, at, height(threat, time)));
            return;
        }
        Mark.Fix last = fixes.getLast();
        Duration passed = time.minus(last.time());
        if (passed.isNegative() || passed.isZero()) {
            return;
        }
        UnitVector from = UnitVector.of(last.at());
        UnitVector to = UnitVector.of(at);
        double arc = from.arc(to);
        UnitVector pole = from.pole(to);
        int steps = Math.max(1, (int) Math.ceil(arc / STEP_RADIANS));
        for (int k = 1; k <= steps; k++) {
            Duration then = last.time().plus(passed.multipliedBy(k).dividedBy(steps));
            Position there = k == steps ? at : from.along(pole, arc * k / steps).position();
            fixes.add(new Mark.Fix(then, there, height(threat, then)));
        }
    }

    private Distance height(int threat, Duration time) {
        Trace.Flight flight = flights.get(threat);
        return flight == null ? Distance.ofMetres(0) : flight.heightAt(time);
    }

    /** Each salvo with the hit or miss that ends it, found by unit in the order of firing. */
    private void salvoes(int threat, List<TraceEvent> events, List<Mark> into) {
        List<TraceEvent> judged = new ArrayList<>(events.stream()
                .filter(e -> e.kind() == Kind.HIT || e.kind() == Kind.MISS)
                .toList());
        int number = 0;
        for (TraceEvent fire : events) {
            Optional<Position> from = fire.unit().map(units::get);
            if (fire.kind() != Kind.FIRE || from.isEmpty()) {
                continue;
            }
            Optional<TraceEvent> end = judged.stream()
                    .filter(e -> e.unit().equals(fire.unit())
                            && !e.time().minus(fire.time()).isNegative())
                    .findFirst();
            end.ifPresent(judged::remove);
            TraceEvent last = end.orElse(fire);
            SequencedMap<String, Object> properties = about(fire, "salvo");
            fire.unit().ifPresent(unit -> properties.put("unit", unit));
            properties.put("rounds", fire.rounds());
            properties.put("outcome", end.map(e -> e.kind().key()).orElse("open"));
            Optional<Position> at = last.position().or(fire::position);
            if (at.isPresent()) {
                into.add(new Mark.Link(
                        "salvo-" + threat + "-" + number++,
                        fire.unit().orElse("") + " fires at threat " + threat,
                        from.get(),
                        at.get(),
                        height(threat, last.time()),
                        fire.time(),
                        last.time(),
                        Tint.DEFENCE,
                        properties));
            }
        }
    }

    private Optional<Mark> moment(TraceEvent event, int number) {
        return event.position().map(at -> {
            SequencedMap<String, Object> properties = about(event, "event");
            properties.put("event", event.kind().key());
            event.unit().ifPresent(unit -> properties.put("unit", unit));
            properties.put("rounds", event.rounds());
            Tint tint = switch (event.kind()) {
                case HIT, SOFT_KILL, FIRE -> Tint.DEFENCE;
                case LEAK -> Tint.LOSS;
                default -> tint(event);
            };
            String whose = event.threat() < 0 ? event.unit().orElse("") : "threat " + event.threat();
            return new Mark.Moment(
                    "event-" + number,
                    event.kind().key() + ", " + whose,
                    event.time(),
                    at,
                    height(event.threat(), event.time()),
                    tint,
                    properties);
        });
    }

    private static SequencedMap<String, Object> about(TraceEvent event, String kind) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", kind);
        if (event.threat() >= 0) {
            properties.put("threat", event.threat());
        }
        event.threatClass().ifPresent(c -> {
            properties.put("threatClass", c.key());
            properties.put("decoy", event.decoy());
        });
        properties.put("computed", true);
        return properties;
    }

    private static String fate(List<TraceEvent> events) {
        return events.stream()
                .map(TraceEvent::kind)
                .filter(k -> k == Kind.HIT || k == Kind.SOFT_KILL || k == Kind.FAIL || k == Kind.LEAK)
                .reduce((first, second) -> second)
                .map(Kind::key)
                .orElse("open");
    }

    private static String word(TraceEvent event) {
        return event.threatClass().map(ThreatClass::key).orElse("") + (event.decoy() ? " decoy" : "");
    }

    private static Tint tint(TraceEvent event) {
        return event.threatClass().map(Tint::of).orElse(Tint.PLAIN);
    }

    /** When the last thing happens. */
    static Duration end(Trace trace) {
        return trace.events().stream()
                .map(TraceEvent::time)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
