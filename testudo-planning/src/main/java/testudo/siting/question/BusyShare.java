package testudo.siting.question;

import java.io.Serializable;
import java.util.Map;
import testudo.defence.Layer;
import testudo.quantity.InOrder;
import testudo.quantity.Probability;

/**
 * How much of a raid a fire unit of a layer cannot answer because it is busy or empty; where a layer is not named, none.
 *
 * <p>With n units of a layer over an asset, each busy with chance q on its own, the layer answers with chance {@code 1 - q^n} (Daskin 1983).
 *
 * @param byLayer q by layer
 */
public record BusyShare(Map<Layer, Probability> byLayer) implements Serializable {
    /** Every unit is always free. */
    public static final BusyShare NEVER = new BusyShare(Map.of());

    public BusyShare {
        byLayer = InOrder.map(byLayer);
    }

    /** The share of one layer. */
    public Probability of(Layer layer) {
        return byLayer.getOrDefault(layer, Probability.ZERO);
    }

    /** Whether no unit is ever busy. */
    public boolean never() {
        return byLayer.values().stream().allMatch(Probability.ZERO::equals);
    }
}
