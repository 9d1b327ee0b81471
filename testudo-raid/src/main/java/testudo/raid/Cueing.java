package testudo.raid;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import testudo.defence.FireUnit;
import testudo.quantity.InOrder;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/**
 * What cueing sensors give small units. A sensor is a unit of a type that engages nothing; it tells small units no farther from it than its
 * radar range of the classes that its type is named for. Where a small unit alone would have the night's engaged share {@code E} against such
 * a class, one that is told has {@code E + g (1 - E)}, its parts in common and apart divided as always.
 *
 * @param gain g by class: share of what small units cannot engage that they could, were they told of it in time, 0 to 1
 * @param by keys of the types that tell of a class
 */
public record Cueing(Map<ThreatClass, Span> gain, Map<ThreatClass, Set<String>> by) implements Serializable {
    private static final Span NOTHING = Span.exactly(0);

    public Cueing {
        gain = InOrder.map(gain);
        Map<ThreatClass, Set<String>> types = new EnumMap<>(ThreatClass.class);
        by.forEach((threatClass, keys) -> types.put(threatClass, Collections.unmodifiableSet(new TreeSet<>(keys))));
        by = InOrder.map(types);
        gain.forEach((threatClass, span) -> {
            if (span.low() < 0 || span.high() > 1) {
                throw new IllegalArgumentException("what cueing gives lies between 0 and 1, was " + span + " for "
                        + threatClass.plural() + ".\nMaybe 0.3.");
            }
        });
    }

    /** No sensor tells of anything. */
    public static Cueing none() {
        return new Cueing(Map.of(), Map.of());
    }

    /** Whether sensors of a type tell of a class. */
    public boolean tells(String type, ThreatClass threatClass) {
        return by.getOrDefault(threatClass, Set.of()).contains(type);
    }

    /** Whether a unit is such a sensor. */
    public boolean sensor(FireUnit unit) {
        return unit.system().envelopes().isEmpty()
                && by.values().stream()
                        .anyMatch(types -> types.contains(unit.system().id()));
    }

    Span gainOf(ThreatClass threatClass) {
        return gain.getOrDefault(threatClass, NOTHING);
    }

    Cueing middle() {
        Map<ThreatClass, Span> exact = new EnumMap<>(ThreatClass.class);
        gain.forEach((threatClass, span) -> exact.put(threatClass, Span.exactly(span.base())));
        return new Cueing(exact, by);
    }
}
