package testudo.raid;

import java.time.Duration;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import testudo.defence.Envelope;
import testudo.defence.Laydown;
import testudo.defence.LayerGroup;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.ThreatClass;

/** All of a laydown that its windows depend on, unit by unit: two laydowns that agree in it have the same windows on the same lanes. */
record Reach(List<Unit> units, Sharing sharing) {
    /** A type as far as windows depend on it. */
    record Shape(
            Map<ThreatClass, Envelope> envelopes,
            LayerGroup group,
            Distance mast,
            Distance radarRange,
            Duration reaction,
            Speed speed) {}

    private record Unit(String id, Member member, Position position, Shape shape, boolean networked) {}

    static Reach of(Laydown laydown) {
        Map<SystemType, Shape> known = new IdentityHashMap<>();
        return new Reach(
                laydown.units().stream()
                        .map(unit -> new Unit(
                                unit.id(),
                                unit.host(),
                                unit.position(),
                                known.computeIfAbsent(unit.system(), Reach::shape),
                                unit.system().networked()))
                        .toList(),
                laydown.sharing());
    }

    static Shape shape(SystemType type) {
        return new Shape(
                shapes(type),
                type.layer().group(),
                type.mast(),
                type.radarRange(),
                type.reaction(),
                type.interceptorSpeed());
    }

    /** Envelopes with nothing left of their kill probabilities but whether a kill is possible. */
    private static Map<ThreatClass, Envelope> shapes(SystemType type) {
        Map<ThreatClass, Envelope> shapes = new EnumMap<>(ThreatClass.class);
        type.envelopes().forEach((threatClass, e) -> {
            Span possible = Span.exactly(e.killProbability().high() > 0 ? 1 : 0);
            shapes.put(
                    threatClass,
                    new Envelope(e.layer(), e.minRange(), e.maxRange(), e.minAltitude(), e.maxAltitude(), possible));
        });
        return shapes;
    }
}
