package testudo.calibration.mirror;

import java.util.Map;
import testudo.calibration.record.HalfYear;
import testudo.defence.Layer;
import testudo.quantity.InOrder;
import testudo.threat.ThreatClass;

/**
 * What the engine says of one half-year at one point.
 *
 * @param half the half-year
 * @param stopped share of the armed weapons that are stopped, by class; a class that did not fly is absent
 * @param droneCorrelation correlation of the fates of two drones of one night
 * @param roundsAtDrones rounds fired at drones in the half-year, by layer
 * @param smallKills share of the drones shot down that small units shot down
 */
public record MirrorFought(
        HalfYear half,
        Map<ThreatClass, Double> stopped,
        double droneCorrelation,
        Map<Layer, Double> roundsAtDrones,
        double smallKills) {
    public MirrorFought {
        stopped = InOrder.map(stopped);
        roundsAtDrones = InOrder.map(roundsAtDrones);
    }
}
