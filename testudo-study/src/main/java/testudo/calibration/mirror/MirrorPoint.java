package testudo.calibration.mirror;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.calibration.record.HalfYear;
import testudo.defence.LayerGroup;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.InOrder;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.raid.Cueing;
import testudo.raid.Friction;
import testudo.threat.ThreatClass;

/**
 * One set of values with which the mirror is fought anew.
 *
 * @param undefended share of the aims of drones and cruise missiles beyond any point defence
 * @param defendedFromAbove share of the aims of ballistic and aeroballistic missiles that someone defends against them
 * @param engagedDrone share of the drones within its envelope that a unit of short range can engage
 * @param engagedCruise the same for cruise missiles, of units of any range
 * @param missilesAtDrones share of their chances at drones that units of medium and long range take
 * @param roundsForDrones rounds of medium and long range that a half-year has for drones; the share of chances taken is at most this
 *     number over the drones launched
 * @param smallDrone factor on the kill probability of small units at drones
 * @param smallCruise the same at cruise missiles
 * @param screeningDegrees angle below which near terrain hides everything
 * @param aimPower aims are weighted by people to this power
 * @param holdingsArea where in their ranges the holdings of medium and long range lie, 0 to 1
 * @param holdingsSmall the same for all other units
 * @param killArea where in their ranges the kill probabilities of missiles of medium and long range lie, 0 to 1
 * @param softKillDrone share of the drones that jamming removes
 * @param nightSpread correlation that the engaged share of drones adds between the threats of one night, by half-year
 * @param high share of the drones that fly high, by half-year
 */
public record MirrorPoint(
        double undefended,
        double defendedFromAbove,
        double engagedDrone,
        double engagedCruise,
        double missilesAtDrones,
        double roundsForDrones,
        double smallDrone,
        double smallCruise,
        double screeningDegrees,
        double aimPower,
        double holdingsArea,
        double holdingsSmall,
        double killArea,
        double softKillDrone,
        Map<HalfYear, Double> nightSpread,
        Map<HalfYear, Double> high) {
    private static final Distance HIGH = Distance.ofKilometres(2.5);

    public MirrorPoint {
        nightSpread = InOrder.map(nightSpread);
        high = InOrder.map(high);
    }

    /** The engine's own assumptions with the friction of this point, in one half-year with so many drones. */
    Assumptions assumptions(Assumptions standard, HalfYear half, int drones) {
        return MirrorArm.BASE
                .assumptions(standard)
                .withSoftKill(ThreatClass.DRONE, Span.exactly(softKillDrone))
                .withScreening(Angle.ofDegrees(screeningDegrees))
                .withFriction(friction(half, drones));
    }

    private Friction friction(HalfYear half, int drones) {
        Friction friction = new Friction(
                Map.of(),
                Span.exactly(0.5),
                Map.of(ThreatClass.DRONE, Span.exactly(nightSpread.getOrDefault(half, 0.0))),
                Map.of(
                        ThreatClass.DRONE, Span.exactly(undefended),
                        ThreatClass.CRUISE, Span.exactly(undefended),
                        ThreatClass.BALLISTIC, Span.exactly(1 - defendedFromAbove),
                        ThreatClass.AEROBALLISTIC, Span.exactly(1 - defendedFromAbove)),
                Map.of(ThreatClass.DRONE, Span.exactly(high.getOrDefault(half, 0.0))),
                Map.of(ThreatClass.DRONE, HIGH),
                Map.of(),
                Map.of(),
                Span.exactly(0),
                Optional.empty(),
                Cueing.none());
        for (LayerGroup group : List.of(LayerGroup.POINT, LayerGroup.SMALL)) {
            friction = friction.withEngagedShare(group, ThreatClass.DRONE, Span.exactly(engagedDrone));
        }
        for (LayerGroup group : LayerGroup.values()) {
            friction = friction.withEngagedShare(group, ThreatClass.CRUISE, Span.exactly(engagedCruise));
        }
        double taken = Math.min(missilesAtDrones * engagedDrone, roundsForDrones / Math.max(1, drones));
        return friction.withEngagedShare(LayerGroup.AREA, ThreatClass.DRONE, Span.exactly(taken))
                .withKillScale(LayerGroup.SMALL, ThreatClass.DRONE, Span.exactly(smallDrone))
                .withKillScale(LayerGroup.SMALL, ThreatClass.CRUISE, Span.exactly(smallCruise));
    }
}
