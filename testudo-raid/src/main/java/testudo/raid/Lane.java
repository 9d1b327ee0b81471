package testudo.raid;

import java.util.List;
import testudo.defence.DefendedAsset;
import testudo.quantity.Position;
import testudo.threat.ThreatClass;
import testudo.threat.Trajectory;

/**
 * A way that a threat may take: great circles from a point on the sector's arc by the wave's way-points, if any, to an aimpoint within the
 * class's reach.
 *
 * @param threatClass of what flies it
 * @param from launch
 * @param via way-points in order; empty for the shortest way
 * @param trajectory how a ballistic missile flies it
 * @param aimpoint what it is aimed at
 */
public record Lane(
        ThreatClass threatClass, Position from, List<Position> via, Trajectory trajectory, DefendedAsset aimpoint) {
    public Lane {
        via = List.copyOf(via);
    }
}
