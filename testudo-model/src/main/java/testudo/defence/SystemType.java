package testudo.defence;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.Distance;
import testudo.quantity.InOrder;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.threat.ThreatClass;

/**
 * A type of ground-based air-defence system, with the planning values of one fire unit.
 *
 * @param id key in the facts
 * @param name as people know it
 * @param layer home layer
 * @param envelopes where it engages, by class; a class without an envelope cannot be engaged
 * @param channels threats engaged at the same time
 * @param roundsReady rounds on the launchers of one fire unit
 * @param reloads full reloads held beside the ready rounds
 * @param reloadTime time from empty launchers to a full reload
 * @param reaction time from detection to launch
 * @param assessment time from intercept to the next decision
 * @param interceptorSpeed mean speed
 * @param mast height of the unit's own radar above ground
 * @param radarRange instrumented range of the unit's own radar against a cruise missile
 * @param networked whether it can use the shared air picture
 * @param mobile whether a fire unit can be moved within days
 * @param availability share of fire units ready at a time
 * @param roundCostMillionEur what a round costs, million euros at the plan's price basis
 * @param effector what its rounds are
 */
public record SystemType(
        String id,
        String name,
        Layer layer,
        Map<ThreatClass, Envelope> envelopes,
        int channels,
        int roundsReady,
        int reloads,
        Duration reloadTime,
        Duration reaction,
        Duration assessment,
        Speed interceptorSpeed,
        Distance mast,
        Distance radarRange,
        boolean networked,
        boolean mobile,
        Probability availability,
        Span roundCostMillionEur,
        Effector effector)
        implements Serializable {
    /** What a round is. */
    public enum Effector {
        MISSILE,
        SHELL,
        DRONE
    }

    public SystemType {
        envelopes = InOrder.map(envelopes);
        if (channels < 1 || roundsReady < 0 || reloads < 0) {
            throw new IllegalArgumentException("system '" + id + "' needs at least one channel and no negative rounds");
        }
    }

    /** A type whose rounds are missiles. */
    public SystemType(
            String id,
            String name,
            Layer layer,
            Map<ThreatClass, Envelope> envelopes,
            int channels,
            int roundsReady,
            int reloads,
            Duration reloadTime,
            Duration reaction,
            Duration assessment,
            Speed interceptorSpeed,
            Distance mast,
            Distance radarRange,
            boolean networked,
            boolean mobile,
            Probability availability,
            Span roundCostMillionEur) {
        this(
                id,
                name,
                layer,
                envelopes,
                channels,
                roundsReady,
                reloads,
                reloadTime,
                reaction,
                assessment,
                interceptorSpeed,
                mast,
                radarRange,
                networked,
                mobile,
                availability,
                roundCostMillionEur,
                Effector.MISSILE);
    }

    /** The same type with other envelopes and another cost of a round. */
    public SystemType with(Map<ThreatClass, Envelope> others, Span otherRoundCostMillionEur) {
        return new SystemType(
                id,
                name,
                layer,
                others,
                channels,
                roundsReady,
                reloads,
                reloadTime,
                reaction,
                assessment,
                interceptorSpeed,
                mast,
                radarRange,
                networked,
                mobile,
                availability,
                otherRoundCostMillionEur,
                effector);
    }

    /** Where it engages that class, or empty. */
    public Optional<Envelope> against(ThreatClass threatClass) {
        return Optional.ofNullable(envelopes.get(threatClass));
    }
}
