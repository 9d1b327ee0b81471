package testudo.assumed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Distance;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.raid.Cueing;
import testudo.threat.ThreatClass;

/** Cueing sensors that can be bought, as the table {@code cueing_plan} states them. */
public final class CueingSensors {
    private final List<FactRow> rows;

    private CueingSensors(FactBook facts) {
        rows = facts.table("cueing_plan").rows();
    }

    /**
     * A sensor on offer.
     *
     * @param type its reach as radar range; it engages nothing
     * @param priceMillionEur of one, upkeep left out
     * @param crew people who serve one
     */
    public record Sensor(SystemType type, Span priceMillionEur, Span crew) {}

    /** All of them, in the order of the table. */
    public static List<Sensor> of(FactBook facts) {
        CueingSensors table = new CueingSensors(facts);
        return table.rows.stream()
                .map(row -> row.text("sensor"))
                .filter(sensor -> !sensor.isEmpty())
                .distinct()
                .map(table::sensor)
                .toList();
    }

    /** What they give. */
    public static Cueing cueing(FactBook facts) {
        Map<ThreatClass, Span> gain = new EnumMap<>(ThreatClass.class);
        Map<ThreatClass, Set<String>> by = new EnumMap<>(ThreatClass.class);
        for (FactRow row : new CueingSensors(facts).rows) {
            switch (row.text("parameter")) {
                case "gain" -> gain.put(threatClass(row), span(row));
                case "tells" ->
                    by.computeIfAbsent(threatClass(row), c -> new TreeSet<>()).add(row.text("sensor"));
                default -> {}
            }
        }
        return new Cueing(gain, by);
    }

    private Sensor sensor(String id) {
        SystemType type = new SystemType(
                id,
                id.replace('_', ' '),
                Layer.CUAS,
                Map.of(),
                1,
                0,
                0,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Speed.ofMetresPerSecond(1),
                Distance.ofMetres(one(id, "mast").base()),
                Distance.ofKilometres(one(id, "radius").base()),
                false,
                false,
                Probability.of(1),
                Span.exactly(0));
        return new Sensor(type, one(id, "price"), one(id, "crew"));
    }

    private Span one(String sensor, String parameter) {
        List<Span> found = new ArrayList<>();
        for (FactRow row : rows) {
            if (row.text("sensor").equals(sensor) && row.text("parameter").equals(parameter)) {
                found.add(span(row));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("cueing_plan has no row '" + parameter + "' of '" + sensor
                    + "'.\nMaybe an overlay replaced the table; add the row.");
        }
        return found.getFirst();
    }

    private static ThreatClass threatClass(FactRow row) {
        return row.making(one -> ThreatClass.ofKey(one.text("threat_class")));
    }

    private static Span span(FactRow row) {
        return row.making(one -> Span.of(
                one.number("low").doubleValue(),
                one.number("base").doubleValue(),
                one.number("high").doubleValue()));
    }
}
