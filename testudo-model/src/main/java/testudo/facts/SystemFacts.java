package testudo.facts;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import testudo.defence.Envelope;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Nearest;
import testudo.quantity.Distance;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.ThreatClass;

/** The planning values of one system type, each with its range and basis, and the type built from their base values. */
public final class SystemFacts {
    /** Parameters that every type has. */
    static final List<String> NEEDED = List.of(
            "launchers_per_fire_unit",
            "missiles_per_launcher",
            "reload_sets",
            "reload_minutes",
            "channels",
            "range_min",
            "altitude_min",
            "altitude_max",
            "mast_height",
            "radar_range",
            "reaction",
            "assessment",
            "interceptor_speed",
            "availability",
            "crew",
            "training",
            "round_price");

    /** Parameters that every type has for each class that it engages. */
    static final List<String> NEEDED_BY_CLASS = List.of("range_max", "kill_probability");

    private final FactRow row;
    private final Map<String, PlanValue> values;

    private SystemFacts(FactRow row, Map<String, PlanValue> values) {
        this.row = row;
        this.values = values;
    }

    static Map<String, SystemFacts> read(FactTable types, FactTable plan) {
        Map<String, Map<String, PlanValue>> byType = new LinkedHashMap<>();
        for (FactRow value : plan.rows()) {
            byType.computeIfAbsent(value.text("system_id"), ignored -> new LinkedHashMap<>())
                    .put(value.text("parameter") + "/" + value.text("threat_class"), PlanValue.of(value));
        }
        Map<String, SystemFacts> systems = new LinkedHashMap<>();
        for (FactRow type : types.rows()) {
            String id = type.text("system_id");
            systems.put(id, new SystemFacts(type, byType.getOrDefault(id, Map.of())));
        }
        return systems;
    }

    public String id() {
        return row.text("system_id");
    }

    public String name() {
        return row.text("name");
    }

    /** Home layer. */
    public Layer layer() {
        return Layer.ofKey(row.text("layer"));
    }

    /** Production line, a key of the table {@code lines_plan}; empty where the type is no longer made. */
    public Optional<String> line() {
        return Optional.of(row.text("line")).filter(line -> !line.isEmpty());
    }

    /** Legacy Soviet types engage aircraft and cruise missiles only and are not networked. */
    public boolean legacy() {
        return row.text("legacy").equals("yes");
    }

    /** A parameter that holds for all classes, such as {@code fire_unit_price}; empty where it is not known. */
    public Optional<PlanValue> find(String parameter) {
        return Optional.ofNullable(values.get(parameter + "/"));
    }

    /** A parameter of one class, such as {@code kill_probability}; empty where the class cannot be engaged. */
    public Optional<PlanValue> find(String parameter, ThreatClass threatClass) {
        return Optional.ofNullable(values.get(parameter + "/" + threatClass.key()));
    }

    /**
     * A parameter that every type has.
     *
     * @throws IllegalArgumentException if it has none of that name
     */
    public PlanValue value(String parameter) {
        return find(parameter)
                .orElseThrow(() -> new IllegalArgumentException("system '" + id() + "' has no parameter '" + parameter
                        + "'. Maybe " + Nearest.to(parameter + "/", values.keySet()) + "."));
    }

    /** Rounds on the launchers of one fire unit: launchers times missiles per launcher, each end with its own. */
    public Span roundsReady() {
        Span launchers = value("launchers_per_fire_unit").span();
        Span missiles = value("missiles_per_launcher").span();
        return Span.of(
                launchers.low() * missiles.low(),
                launchers.base() * missiles.base(),
                launchers.high() * missiles.high());
    }

    /** The type at base values. */
    public SystemType type() {
        Map<ThreatClass, Envelope> envelopes = new EnumMap<>(ThreatClass.class);
        for (ThreatClass threatClass : ThreatClass.values()) {
            find("range_max", threatClass).ifPresent(range -> envelopes.put(threatClass, envelope(threatClass, range)));
        }
        return new SystemType(
                id(),
                name(),
                layer(),
                envelopes,
                (int) base("channels"),
                (int) roundsReady().base(),
                (int) base("reload_sets"),
                seconds(base("reload_minutes") * 60),
                seconds(base("reaction")),
                seconds(base("assessment")),
                Speed.ofMetresPerSecond(base("interceptor_speed")),
                Distance.ofMetres(base("mast_height")),
                Distance.ofKilometres(base("radar_range")),
                row.text("networked").equals("yes"),
                row.text("mobile").equals("yes"),
                Probability.of(base("availability")),
                value("round_price").span(),
                SystemType.Effector.valueOf(row.text("effector").toUpperCase(Locale.ROOT)));
    }

    private Envelope envelope(ThreatClass threatClass, PlanValue range) {
        return new Envelope(
                Layer.ofKey(row.text("layer_" + threatClass.key())),
                Distance.ofKilometres(base("range_min")),
                Distance.ofKilometres(range.span().base()),
                Distance.ofKilometres(base("altitude_min")),
                Distance.ofKilometres(base("altitude_max")),
                find("kill_probability", threatClass).orElseThrow().span());
    }

    private double base(String parameter) {
        return value(parameter).span().base();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
