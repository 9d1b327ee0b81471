package testudo.proving;

import java.io.Serializable;
import testudo.plan.Goal;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;

/**
 * One term held against one inventory.
 *
 * @param term what is wanted
 * @param value what is reached: a probability, a share or nights, with its band over what is unknown
 * @param wanted least value
 * @param verdict what follows
 */
public record Held(Goal.Term term, Estimate value, Scalar wanted, Verdict verdict) implements Serializable {
    /** Whether the term is met with every kill probability at one end of its range. */
    public boolean met(KillEnd end) {
        return at(end) >= wanted.value();
    }

    private double at(KillEnd end) {
        return switch (end) {
            case LOW -> value.low();
            case BASE -> value.mean();
            case HIGH -> value.high();
        };
    }
}
