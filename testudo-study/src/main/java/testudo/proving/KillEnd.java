package testudo.proving;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.SystemType;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** Where every kill probability stands within its stated range. */
public enum KillEnd {
    LOW,
    BASE,
    HIGH;

    /** The same laydown with every kill probability exactly there. */
    public Laydown of(Laydown laydown) {
        Map<String, SystemType> moved = new LinkedHashMap<>();
        List<FireUnit> units = laydown.units().stream()
                .map(u -> new FireUnit(
                        u.id(),
                        moved.computeIfAbsent(u.system().id(), id -> type(u.system())),
                        u.member(),
                        u.host(),
                        u.position(),
                        u.rounds(),
                        u.reserve(),
                        u.duty()))
                .toList();
        return new Laydown(laydown.name(), units, laydown.pooled(), laydown.reserve(), laydown.sharing());
    }

    private SystemType type(SystemType t) {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        t.envelopes()
                .forEach((c, e) -> envelopes.put(
                        c,
                        new Envelope(
                                e.layer(),
                                e.minRange(),
                                e.maxRange(),
                                e.minAltitude(),
                                e.maxAltitude(),
                                at(e.killProbability()))));
        return t.with(envelopes, t.roundCostMillionEur());
    }

    private Span at(Span span) {
        return Span.exactly(
                switch (this) {
                    case LOW -> span.low();
                    case BASE -> span.base();
                    case HIGH -> span.high();
                });
    }
}
