package testudo.calibration.mirror;

import java.util.EnumMap;
import java.util.Map;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** Which end of every range of the mirror is taken, all of them together: the worst for the defender, the base, the best. */
enum MirrorArm {
    LOW,
    BASE,
    HIGH;

    /** The end of a range whose high end helps the defender. */
    double of(Span span) {
        return switch (this) {
            case LOW -> span.low();
            case BASE -> span.base();
            case HIGH -> span.high();
        };
    }

    private Span helps(Span span) {
        return Span.exactly(of(span));
    }

    private Span hurts(Span span) {
        return Span.exactly(
                switch (this) {
                    case LOW -> span.high();
                    case BASE -> span.base();
                    case HIGH -> span.low();
                });
    }

    /** The engine's own assumptions with every range at the end of this arm; correlation, which moves no mean, at its base. */
    Assumptions assumptions(Assumptions standard) {
        Assumptions arm = standard.withReadiness(helps(standard.readiness()))
                .withDecoys(Span.exactly(standard.decoyShare().base()), hurts(standard.decoyTaken()))
                .withPicture(helps(standard.sharedPicture()), helps(standard.ownPicture()))
                .withErrors(hurts(standard.seenAlive()), hurts(standard.seenDead()));
        for (ThreatClass threatClass : ThreatClass.values()) {
            Span none = Span.exactly(0);
            arm = arm.withCorrelation(
                            threatClass,
                            Span.exactly(standard.correlation()
                                    .getOrDefault(threatClass, none)
                                    .base()))
                    .withSoftKill(threatClass, helps(standard.softKill().getOrDefault(threatClass, none)));
        }
        return arm;
    }

    /** Threats with their failures at the end of this arm and all else at its base. */
    Map<ThreatClass, ThreatProfile> profiles(Map<ThreatClass, ThreatProfile> profiles) {
        Map<ThreatClass, ThreatProfile> arm = new EnumMap<>(ThreatClass.class);
        profiles.forEach((threatClass, profile) -> arm.put(
                threatClass,
                new ThreatProfile(
                        threatClass,
                        profile.speed(),
                        profile.altitude(),
                        profile.reach(),
                        Span.exactly(profile.crossSection().base()),
                        helps(profile.failure()),
                        Span.exactly(profile.unitCostMillionEur().base()),
                        Span.exactly(profile.decoyCostMillionEur().base()),
                        profile.terminalAngle())));
        return arm;
    }
}
