package testudo.raid;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import testudo.quantity.Luck;

/**
 * Distributions cut into slices, friction of a draw, and where draws stand in their ranges: what fights on the same luck have in common, worked out once
 * for all that share this. Safe on several threads; forgotten where memory is short.
 */
public final class Cuts {
    /** Cut distributions that are kept at most. */
    private static final int MOST = 20_000;
    /** Draws of friction that are kept at most. */
    private static final int MOST_FRICTIONS = 1024;

    private volatile SoftReference<Known> known = new SoftReference<>(new Known());

    /** Nothing worked out yet. */
    public Cuts() {}

    private static final class Known {
        private final Map<Cut, double[]> distributions = new ConcurrentHashMap<>();
        private final Map<OfFriction, FrictionValues> frictions = new ConcurrentHashMap<>();
        private final Map<Ordered, double[]> stands = new ConcurrentHashMap<>();
    }

    private record Cut(double mean, double correlation, int slices) {}

    /** A draw of friction; the base values are draw -1. */
    private record OfFriction(Friction friction, long seed, int draw, int slices) {}

    private record Ordered(long seed, int dimension) {}

    private Known known() {
        Known held = known.get();
        if (held == null || held.distributions.size() > MOST || held.frictions.size() > MOST_FRICTIONS) {
            held = new Known();
            known = new SoftReference<>(held);
        }
        return held;
    }

    /** A Beta distribution of that mean and correlation in equally likely slices; nobody writes on it. */
    double[] slices(double mean, double correlation, int slices) {
        return known().distributions
                .computeIfAbsent(new Cut(mean, correlation, slices), cut -> BetaSlices.of(mean, correlation, slices));
    }

    /** The values of friction in a draw, or at base values where the draw is -1. */
    FrictionValues friction(Friction friction, long seed, int draw, int slices, Supplier<FrictionValues> values) {
        Map<OfFriction, FrictionValues> frictions = known().frictions;
        OfFriction key = new OfFriction(friction, seed, draw, slices);
        FrictionValues held = frictions.get(key);
        if (held == null) {
            held = values.get();
            frictions.put(key, held);
        }
        return held;
    }

    /** Where each of so many draws stands in a range, between 0 and 1: one in each even part, the parts in an order of the dimension's own. */
    double[] places(long seed, int dimension, int draws) {
        return known().stands.computeIfAbsent(new Ordered(seed, dimension), key -> spread(seed, dimension, draws));
    }

    private static double[] spread(long seed, int dimension, int draws) {
        Luck luck = Luck.ofSeed(seed).of(0x7A6E6573).of(dimension);
        double[] values = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            values[draw] = luck.uniform(draw);
        }
        double[] places = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            int rank = 0;
            for (int other = 0; other < draws; other++) {
                boolean before = values[other] < values[draw] || (values[other] == values[draw] && other < draw);
                rank += before ? 1 : 0;
            }
            places[draw] = (rank + 0.5) / draws;
        }
        return places;
    }
}
