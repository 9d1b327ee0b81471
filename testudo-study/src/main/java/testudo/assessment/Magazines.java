package testudo.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.defence.Inventory;
import testudo.defence.Layer;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.raid.RaidResult;

/**
 * Rounds held beside rounds used in a night, those of a layer pooled over the theatre, without resupply.
 *
 * <p>nights = min over layers of held / used; a layer that fires less than half a round a night never runs out.
 */
public final class Magazines {
    private static final int MOST_NIGHTS = 400;
    private static final double LEAST_USE = 0.5;

    private final Map<Layer, Long> held = new EnumMap<>(Layer.class);
    private final Map<Layer, Double> used = new EnumMap<>(Layer.class);
    private final Map<String, Layer> layers = new TreeMap<>();
    private final RaidResult night;

    private Magazines(RaidResult night, Inventory inventory) {
        this.night = night;
        for (Inventory.Holding holding : inventory.holdings()) {
            held.merge(holding.system().layer(), (long) holding.rounds(), Long::sum);
            layers.put(holding.system().id(), holding.system().layer());
        }
        layers.forEach((system, layer) -> used.merge(layer, used(system), Double::sum));
    }

    /** What an inventory holds and a night takes from it. */
    public static Magazines of(RaidResult night, Inventory inventory) {
        return new Magazines(night, inventory);
    }

    private double used(String system) {
        return night.find("rounds." + system).map(Estimate::mean).orElse(0.0);
    }

    /** Nights until the first layer has fired all its rounds, at most 400. */
    public Scalar nights() {
        double least = MOST_NIGHTS;
        for (Map.Entry<Layer, Double> use : used.entrySet()) {
            if (use.getValue() > LEAST_USE) {
                least = Math.min(least, held.getOrDefault(use.getKey(), 0L) / use.getValue());
            }
        }
        return Scalar.of(least);
    }

    /** Rounds by system that are missing for so many nights; within a layer in proportion to use. */
    public SequencedMap<String, Long> missing(int nights) {
        SequencedMap<String, Long> missing = new TreeMap<>();
        layers.forEach((system, layer) -> {
            double use = used.getOrDefault(layer, 0.0);
            double wanted = use * nights - held.getOrDefault(layer, 0L);
            if (use > LEAST_USE && wanted > 0 && used(system) > 0) {
                missing.put(system, (long) Math.ceil(wanted * used(system) / use));
            }
        });
        return missing;
    }
}
