package testudo.proving;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import testudo.assumed.CueingSensors;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.facts.FactBook;
import testudo.facts.SystemFacts;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.quantity.Scalar;
import testudo.raid.Cueing;
import testudo.raid.Ration;

/**
 * What a night may use when rounds are rationed: what the units of a laydown hold and what the lines bring them before the last night, spread
 * evenly over the nights, and pooled over the theatre by layer.
 *
 * <p>Units that are kept for manoeuvre forces or are still on the way take their part of the deliveries, in proportion to their number.
 */
public final class Rations {
    /** Nights where the goal does not say how many. */
    public static final int MONTH = 30;

    private final FactBook facts;
    private final Deliveries deliveries;
    private final Cueing cueing;

    public Rations(FactBook facts, Plan plan) {
        this.facts = facts;
        this.deliveries = Deliveries.of(facts, plan);
        this.cueing = CueingSensors.cueing(facts);
    }

    /** The nights that a goal asks rounds to last, or a month. */
    public static int nights(Goal goal) {
        return goal.terms().stream()
                .filter(Goal.Days.class::isInstance)
                .mapToInt(term -> ((Goal.Days) term).days())
                .max()
                .orElse(MONTH);
    }

    Ration of(Laydown laydown, int nights) {
        Map<Layer, Integer> comesIn = new EnumMap<>(Layer.class);
        daily(laydown).forEach((layer, rounds) -> comesIn.put(layer, (int) (rounds * (nights - 1))));
        return Ration.over(held(laydown), comesIn, nights);
    }

    /** Rounds that the units of a laydown hold, by layer. */
    private Map<Layer, Integer> held(Laydown laydown) {
        Map<Layer, Integer> held = new EnumMap<>(Layer.class);
        for (FireUnit unit : fighting(laydown)) {
            held.merge(unit.system().layer(), unit.rounds() + unit.reserve(), Integer::sum);
        }
        return held;
    }

    /** Rounds that come in a day for the units of a laydown, by layer. */
    public Map<Layer, Double> daily(Laydown laydown) {
        Map<String, Integer> units = new TreeMap<>();
        fighting(laydown).forEach(unit -> units.merge(unit.system().id(), 1, Integer::sum));
        double fighting = fighting(laydown).size();
        double all = fighting + laydown.pooled() + laydown.reserve();
        Map<Layer, Double> daily = new EnumMap<>(Layer.class);
        deliveries
                .to(units)
                .forEach((system, rounds) -> daily.merge(layer(system), part(rounds, fighting / all), Double::sum));
        return daily;
    }

    /** All but cueing sensors. */
    private List<FireUnit> fighting(Laydown laydown) {
        return laydown.units().stream().filter(unit -> !cueing.sensor(unit)).toList();
    }

    private static double part(Scalar rounds, double share) {
        return rounds.value() * share;
    }

    private Layer layer(String system) {
        SystemFacts known = facts.system(system);
        return known.layer();
    }
}
