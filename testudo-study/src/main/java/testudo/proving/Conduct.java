package testudo.proving;

import java.util.Optional;
import testudo.quantity.Span;
import testudo.raid.Doctrine;

/**
 * How a shield fights a raid.
 *
 * @param doctrine who shoots at what, and how often
 * @param picture chance that a networked unit decides on the shared picture; empty for the stated assumption
 */
public record Conduct(Doctrine doctrine, Optional<Span> picture) {
    /** Cheapest able layer first and the stated assumption. */
    public static Conduct standard() {
        return new Conduct(Doctrine.standard(), Optional.empty());
    }
}
