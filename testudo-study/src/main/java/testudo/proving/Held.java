package testudo.proving;

import java.io.Serializable;
import testudo.plan.Goal;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;

/**
 * One term held against one inventory.
 *
 * @param term what is wanted
 * @param value what is reached: a probability, a share or nights, with its outer band over what is unknown
 * @param kills the same with every kill probability at the ends of its range and all else at its base value; it lies within the outer band
 * @param wanted least value
 * @param verdict what follows
 */
public record Held(Goal.Term term, Estimate value, Estimate kills, Scalar wanted, Verdict verdict)
        implements Serializable {
    /** The same with another band of kill probabilities: the verdict is what that band says, unless it could not be said before. */
    public Held with(Estimate band) {
        return new Held(
                term,
                band,
                band,
                wanted,
                verdict == Verdict.CANNOT_BE_SAID ? verdict : Verdict.atLeast(band, wanted.value()));
    }

    /** Whether the term is met with every kill probability at one end of its range. */
    public boolean met(KillEnd end) {
        return at(end) >= wanted.value();
    }

    private double at(KillEnd end) {
        return switch (end) {
            case LOW -> kills.low();
            case BASE -> kills.mean();
            case HIGH -> kills.high();
        };
    }
}
