package testudo.mobility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.mobility.map.LoadClass;
import testudo.plan.Plan;
import testudo.quantity.Span;

/**
 * The fire units that travel: neither set aside nor fixed.
 *
 * @param mix share of today's fire units by load
 * @param units today's fire units that travel
 */
record ReserveForce(Map<LoadClass, Double> mix, Span units) {
    static final List<LoadClass> LOADS = List.of(LoadClass.LIGHT, LoadClass.MEDIUM, LoadClass.HEAVY);

    static ReserveForce of(FactBook facts, Plan plan) {
        List<ForceLine> base = facts.force(plan.asOf()).base();
        Span aside = plan.share("setAside");
        Span fixed = plan.share("fixedShare");
        double low = base.stream().mapToInt(ForceLine::low).sum();
        double middle = base.stream().mapToInt(ForceLine::fireUnits).sum();
        double high = base.stream().mapToInt(ForceLine::high).sum();
        return new ReserveForce(
                mix(base, middle),
                Span.of(
                        low * (1 - aside.high() / 100) * (1 - fixed.high() / 100),
                        middle * (1 - aside.base() / 100) * (1 - fixed.base() / 100),
                        high * (1 - aside.low() / 100) * (1 - fixed.low() / 100)));
    }

    private static Map<LoadClass, Double> mix(List<ForceLine> base, double all) {
        Map<LoadClass, Double> mix = new LinkedHashMap<>();
        LOADS.forEach(load -> mix.put(
                load,
                base.stream()
                                .filter(line -> LoadClass.of(line.layer()) == load)
                                .mapToInt(ForceLine::fireUnits)
                                .sum()
                        / Math.max(1, all)));
        return mix;
    }

    /** A value of each load, weighed by the mix. */
    double mean(java.util.function.ToDoubleFunction<LoadClass> value) {
        return LOADS.stream()
                .mapToDouble(load -> mix.getOrDefault(load, 0.0) * value.applyAsDouble(load))
                .sum();
    }
}
