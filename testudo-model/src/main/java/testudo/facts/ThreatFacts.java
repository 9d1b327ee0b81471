package testudo.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.facts.tables.FactTable;
import testudo.quantity.Distance;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** The planning values of one threat class, each with its range and basis. */
public final class ThreatFacts {
    private final ThreatClass threatClass;
    private final Map<String, PlanValue> values;

    static final List<String> NEEDED =
            List.of("speed", "altitude", "reach", "cross_section", "failure", "unit_cost", "terminal_angle");

    private ThreatFacts(ThreatClass threatClass, Map<String, PlanValue> values) {
        this.threatClass = threatClass;
        this.values = values;
    }

    static Map<ThreatClass, ThreatFacts> read(FactTable plan) {
        Map<ThreatClass, ThreatFacts> threats = new LinkedHashMap<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            Map<String, PlanValue> values = new LinkedHashMap<>();
            plan.rows().stream()
                    .filter(row -> row.text("threat_class").equals(threatClass.key()))
                    .forEach(row -> values.put(row.text("parameter"), PlanValue.of(row)));
            threats.put(threatClass, new ThreatFacts(threatClass, values));
        }
        return threats;
    }

    /** A parameter such as {@code output_per_month}; empty where the class has none. */
    public Optional<PlanValue> find(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** The class at base values. */
    public ThreatProfile profile() {
        Span unitCost = span("unit_cost");
        return new ThreatProfile(
                threatClass,
                Speed.ofMetresPerSecond(span("speed").base()),
                Distance.ofKilometres(span("altitude").base()),
                Distance.ofKilometres(span("reach").base()),
                span("cross_section"),
                span("failure"),
                unitCost,
                find("decoy_cost").map(PlanValue::span).orElse(unitCost),
                span("terminal_angle"));
    }

    private Span span(String parameter) {
        return find(parameter)
                .orElseThrow(() -> new IllegalArgumentException(
                        "class '" + threatClass.key() + "' has no parameter '" + parameter + "'"))
                .span();
    }
}
