package testudo.raid;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import testudo.defence.Layer;
import testudo.quantity.InOrder;

/**
 * How many rounds a night may use, by the home layer of what fires them, pooled over the theatre.
 *
 * @param rounds most rounds of a night; a layer that is not named may use all it holds
 */
public record Ration(Map<Layer, Integer> rounds) implements Serializable {
    private static final int NO_END = Integer.MAX_VALUE;

    public Ration {
        rounds = InOrder.map(rounds);
        if (rounds.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("a night's rounds are not negative, were " + rounds + ".\nMaybe 0.");
        }
    }

    /** Every round at hand may be fired. */
    public static Ration free() {
        return new Ration(Map.of());
    }

    /**
     * Stocks and what comes in, spread evenly over so many nights.
     *
     * @param held rounds at hand when the first night begins
     * @param comesIn rounds that come in before the last night begins
     * @param nights that all this should last
     */
    public static Ration over(Map<Layer, Integer> held, Map<Layer, Integer> comesIn, int nights) {
        Map<Layer, Integer> each = new EnumMap<>(Layer.class);
        held.forEach((layer, rounds) -> each.put(layer, (rounds + comesIn.getOrDefault(layer, 0)) / nights));
        return new Ration(each);
    }

    int of(Layer layer) {
        return rounds.getOrDefault(layer, NO_END);
    }
}
