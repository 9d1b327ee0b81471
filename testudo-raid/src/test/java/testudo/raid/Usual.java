package testudo.raid;

import java.util.EnumSet;
import testudo.defence.Laydown;
import testudo.quantity.Angle;
import testudo.quantity.Span;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/** Assumptions such as a plan makes: everything that is not bare is on, with a range. */
public final class Usual {
    private Usual() {}

    public static Assumptions assumptions() {
        return Assumptions.bare()
                .withCorrelation(ThreatClass.DRONE, Span.of(0.06, 0.12, 0.18))
                .withCorrelation(ThreatClass.CRUISE, Span.of(0.10, 0.20, 0.40))
                .withCorrelation(ThreatClass.BALLISTIC, Span.of(0.16, 0.60, 0.70))
                .withCorrelation(ThreatClass.AEROBALLISTIC, Span.of(0.16, 0.60, 0.70))
                .withSoftKill(ThreatClass.DRONE, Span.of(0, 0.05, 0.15))
                .withDecoys(Span.of(0.33, 0.39, 0.45), Span.of(0.8, 1, 1))
                .withPicture(Span.of(0.5, 0.7, 0.95), Span.of(0, 0.3, 0.5))
                .withErrors(Span.of(0, 0.05, 0.10), Span.of(0, 0.02, 0.05))
                .withReadiness(Span.of(0.85, 1, 1.1))
                .withScreening(Angle.ofDegrees(0.1))
                .withExpensiveRounds(Span.exactly(1), EnumSet.allOf(AssetClass.class));
    }

    public static RaidSetup setup(Laydown laydown, Lanes lanes) {
        return RaidSetup.of(laydown, lanes).with(assumptions());
    }
}
