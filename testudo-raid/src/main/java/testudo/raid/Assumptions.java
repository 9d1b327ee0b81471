package testudo.raid;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import testudo.quantity.Angle;
import testudo.quantity.InOrder;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/**
 * Stated assumptions of a fight, each with its range: values of the table {@code raid_plan}, or {@link #bare} and what is put to it. The printed band draws every range, the band of chance holds every base value.
 *
 * @param correlation common-mode correlation of kills within a raid, by class
 * @param softKill share that jamming removes on the last stretch before the aimpoint, by class
 * @param decoyShare share of drones that are decoys where a wave does not say
 * @param decoyTaken probability that a decoy is taken for a real threat
 * @param sharedPicture probability that a networked unit sees the shared picture when it decides
 * @param ownPicture the same for a unit that is not networked
 * @param seenAlive probability that a killed threat is judged alive
 * @param seenDead probability that a live threat is judged dead
 * @param readiness factor on each system's availability, capped at one
 * @param channelHold share of the time from launch to judgement for which a channel is held
 * @param screening angle below which near terrain and growth hide everything, where no elevation grid is given
 * @param airborneWarning whether airborne early warning tracks what flies within 300 km of its aimpoint
 * @param engageOnRemote whether networked units may intercept what only others track
 * @param expensiveRoundMillionEur cost above which a round is held back from drones and suspected decoys
 * @param expensiveRoundsFor asset classes for which such rounds may go to them when no other layer reaches them
 * @param jamming share of its range that jamming takes from every ground radar, the same all night
 * @param sensorOutage probability that a unit's own radar is out for a night, apart from its readiness
 * @param friction what keeps a defence from doing all that its envelopes and kill probabilities allow
 */
public record Assumptions(
        Map<ThreatClass, Span> correlation,
        Map<ThreatClass, Span> softKill,
        Span decoyShare,
        Span decoyTaken,
        Span sharedPicture,
        Span ownPicture,
        Span seenAlive,
        Span seenDead,
        Span readiness,
        Probability channelHold,
        Angle screening,
        boolean airborneWarning,
        boolean engageOnRemote,
        Span expensiveRoundMillionEur,
        Set<AssetClass> expensiveRoundsFor,
        Percent jamming,
        Span sensorOutage,
        Friction friction)
        implements Serializable {
    private static final Percent NO_JAMMING = Percent.of(0);
    private static final Span NO_OUTAGE = Span.exactly(0);

    public Assumptions {
        correlation = InOrder.map(correlation);
        softKill = InOrder.map(softKill);
        expensiveRoundsFor = InOrder.set(expensiveRoundsFor);
        if (!(jamming.value() >= 0 && jamming.value() < 100)) {
            throw new IllegalArgumentException(
                    "jamming takes from 0 to under 100% of a radar's range, was " + jamming + ". Maybe 20%.");
        }
        if (!(sensorOutage.low() >= 0 && sensorOutage.high() <= 1)) {
            throw new IllegalArgumentException(
                    "a sensor is out with a probability from 0 to 1, was " + sensorOutage + ". Maybe 0.1.");
        }
    }

    /** Nothing but the bare kill probabilities: no correlation, soft kill, decoys or errors, a perfect picture, an open horizon. */
    public static Assumptions bare() {
        Span zero = Span.exactly(0);
        Span one = Span.exactly(1);
        return new Assumptions(
                Map.of(),
                Map.of(),
                zero,
                one,
                one,
                one,
                zero,
                zero,
                one,
                Probability.ONE,
                Angle.ZERO,
                false,
                false,
                Span.exactly(1e9),
                EnumSet.allOf(AssetClass.class),
                NO_JAMMING,
                NO_OUTAGE,
                Friction.none());
    }

    public Assumptions withCorrelation(ThreatClass threatClass, Span rho) {
        return with(draft -> {
            draft.correlation = with(correlation, threatClass, rho);
        });
    }

    public Assumptions withSoftKill(ThreatClass threatClass, Span share) {
        return with(draft -> {
            draft.softKill = with(softKill, threatClass, share);
        });
    }

    public Assumptions withDecoys(Span share, Span taken) {
        return with(draft -> {
            draft.decoyShare = share;
            draft.decoyTaken = taken;
        });
    }

    public Assumptions withPicture(Span shared, Span own) {
        return with(draft -> {
            draft.sharedPicture = shared;
            draft.ownPicture = own;
        });
    }

    public Assumptions withErrors(Span aliveThoughDead, Span deadThoughAlive) {
        return with(draft -> {
            draft.seenAlive = aliveThoughDead;
            draft.seenDead = deadThoughAlive;
        });
    }

    public Assumptions withReadiness(Span factor) {
        return with(draft -> {
            draft.readiness = factor;
        });
    }

    public Assumptions withChannelHold(Probability share) {
        return with(draft -> {
            draft.channelHold = share;
        });
    }

    public Assumptions withScreening(Angle angle) {
        return with(draft -> {
            draft.screening = angle;
        });
    }

    public Assumptions withAir(boolean warning, boolean remote) {
        return with(draft -> {
            draft.airborneWarning = warning;
            draft.engageOnRemote = remote;
        });
    }

    public Assumptions withExpensiveRounds(Span aboveMillionEur, Set<AssetClass> allowedFor) {
        return with(draft -> {
            draft.expensiveRoundMillionEur = aboveMillionEur;
            draft.expensiveRoundsFor = allowedFor;
        });
    }

    /** With jamming and sensors that fail. */
    public Assumptions withSensors(Percent jammed, Span out) {
        return with(draft -> {
            draft.jamming = jammed;
            draft.sensorOutage = out;
        });
    }

    /** With what keeps a defence from doing all that it could. */
    public Assumptions withFriction(Friction other) {
        return with(draft -> {
            draft.friction = other;
        });
    }

    private Assumptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** The values while some of them are changed. */
    private static final class Draft {
        private Map<ThreatClass, Span> correlation;
        private Map<ThreatClass, Span> softKill;
        private Span decoyShare;
        private Span decoyTaken;
        private Span sharedPicture;
        private Span ownPicture;
        private Span seenAlive;
        private Span seenDead;
        private Span readiness;
        private Probability channelHold;
        private Angle screening;
        private boolean airborneWarning;
        private boolean engageOnRemote;
        private Span expensiveRoundMillionEur;
        private Set<AssetClass> expensiveRoundsFor;
        private Percent jamming;
        private Span sensorOutage;
        private Friction friction;

        Draft(Assumptions from) {
            correlation = from.correlation;
            softKill = from.softKill;
            decoyShare = from.decoyShare;
            decoyTaken = from.decoyTaken;
            sharedPicture = from.sharedPicture;
            ownPicture = from.ownPicture;
            seenAlive = from.seenAlive;
            seenDead = from.seenDead;
            readiness = from.readiness;
            channelHold = from.channelHold;
            screening = from.screening;
            airborneWarning = from.airborneWarning;
            engageOnRemote = from.engageOnRemote;
            expensiveRoundMillionEur = from.expensiveRoundMillionEur;
            expensiveRoundsFor = from.expensiveRoundsFor;
            jamming = from.jamming;
            sensorOutage = from.sensorOutage;
            friction = from.friction;
        }

        Assumptions done() {
            return new Assumptions(
                    correlation,
                    softKill,
                    decoyShare,
                    decoyTaken,
                    sharedPicture,
                    ownPicture,
                    seenAlive,
                    seenDead,
                    readiness,
                    channelHold,
                    screening,
                    airborneWarning,
                    engageOnRemote,
                    expensiveRoundMillionEur,
                    expensiveRoundsFor,
                    jamming,
                    sensorOutage,
                    friction);
        }
    }

    Span correlationOf(ThreatClass threatClass) {
        return correlation.getOrDefault(threatClass, Span.exactly(0));
    }

    Span softKillOf(ThreatClass threatClass) {
        return softKill.getOrDefault(threatClass, Span.exactly(0));
    }

    private static Map<ThreatClass, Span> with(Map<ThreatClass, Span> map, ThreatClass key, Span value) {
        Map<ThreatClass, Span> copy = new EnumMap<>(ThreatClass.class);
        copy.putAll(map);
        copy.put(key, value);
        return copy;
    }
}
