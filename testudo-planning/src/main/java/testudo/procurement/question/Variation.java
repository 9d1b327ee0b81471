package testudo.procurement.question;

import java.io.Serializable;
import java.util.Map;
import testudo.quantity.InOrder;
import testudo.quantity.Percent;

/**
 * What is asked of a plan beside what it states.
 *
 * @param learning cost of a unit after the number made has doubled, as a share of what it was; 100% is no learning
 * @param joint what a type costs less where two members or more buy it together
 * @param load rounds that one ready fire unit must have, by system: days of supply times the use of a day; the first load and its reloads where
 *     nothing is said
 */
public record Variation(Percent learning, Percent joint, Map<String, Long> load) implements Serializable {
    /** As the plan states it. */
    public static final Variation NONE = new Variation(Percent.of(100), Percent.of(0), Map.of());

    private static final double LEAST_SLOPE = 50;

    public Variation {
        load = InOrder.map(load);
        if (learning.value() < LEAST_SLOPE || learning.value() > 100) {
            throw new IllegalArgumentException(
                    "a learning slope is " + learning.value() + "%.\nMaybe 90%, from 50% to 100%.");
        }
        if (joint.value() < 0 || joint.value() >= 100) {
            throw new IllegalArgumentException(
                    "a joint buy takes off " + joint.value() + "%.\nMaybe 5%, from 0% to under 100%.");
        }
        load.forEach((system, rounds) -> {
            if (rounds < 1) {
                throw new IllegalArgumentException(
                        "the load of " + system + " is " + rounds + ".\nMaybe a whole number of rounds above zero.");
            }
        });
    }

    public boolean movesPrices() {
        return learning.value() < 100 || joint.value() > 0;
    }
}
