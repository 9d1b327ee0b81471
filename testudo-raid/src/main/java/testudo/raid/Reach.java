package testudo.raid;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
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
    private record Unit(
            String id,
            Member member,
            Position position,
            Map<ThreatClass, Envelope> envelopes,
            Distance mast,
            Distance radarRange,
            Duration reaction,
            Speed speed,
            boolean networked) {}

    static Reach of(Laydown laydown) {
        return new Reach(laydown.units().stream().map(Reach::unit).toList(), laydown.sharing());
    }

    private static Unit unit(FireUnit unit) {
        SystemType type = unit.system();
        return new Unit(
                unit.id(),
                unit.host(),
                unit.position(),
                shapes(type),
                type.mast(),
                type.radarRange(),
                type.reaction(),
                type.interceptorSpeed(),
                type.networked());
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
