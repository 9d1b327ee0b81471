package testudo.siting.ground;

import java.util.Optional;
import testudo.defence.SystemType;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.threat.ThreatProfile;

/** How far around itself a fire unit covers the ground against one class: the same disc that siting counts. */
public final class CoverRadius {
    private CoverRadius() {}

    /**
     * The radius of the disc covered from every side of attack.
     *
     * <p>Level flyers: the least of envelope, radar range and horizon at their height. Arcing threats: the largest disc that lies in the
     * footprint for every bearing.
     *
     * @param screening angle below which near ground hides level flyers
     * @return empty where the system cannot engage the class so
     */
    public static Optional<Distance> of(SystemType system, ThreatProfile profile, Angle screening) {
        return switch (Reach.of(system, profile, screening, Optional.empty())) {
            case Reach.Disc disc -> Optional.of(Distance.ofMetres(disc.radiusMetres()));
            case Reach.None none -> Optional.empty();
            case Reach.Drop drop -> throw new IllegalStateException("no bearing of attack was given");
            case Reach.FromArc arc -> throw new IllegalStateException("no sector was given");
        };
    }
}
