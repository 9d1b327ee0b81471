package testudo.proving;

import java.io.Serializable;
import java.util.Optional;
import testudo.plan.Rounds;
import testudo.quantity.Span;
import testudo.raid.Doctrine;
import testudo.raid.Friction;

/**
 * How a shield fights a raid.
 *
 * @param doctrine who shoots at what, and how often
 * @param rounds how freely a night may use its rounds; empty for what the plan says
 * @param picture chance that a networked unit decides on the shared picture; empty for the stated assumption
 * @param friction what keeps the defence from doing all that it could; empty for nothing
 */
public record Conduct(Doctrine doctrine, Optional<Rounds> rounds, Optional<Span> picture, Optional<Friction> friction)
        implements Serializable {
    /** The same with rounds free or rationed, whatever the plan says. */
    public Conduct with(Rounds other) {
        return new Conduct(doctrine, Optional.of(other), picture, friction);
    }

    /** The same against friction. */
    public Conduct with(Friction other) {
        return new Conduct(doctrine, rounds, picture, Optional.of(other));
    }

    /** Cheapest able layer first and the stated assumption. */
    public static Conduct standard() {
        return new Conduct(Doctrine.standard(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
