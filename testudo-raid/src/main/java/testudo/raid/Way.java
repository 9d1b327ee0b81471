package testudo.raid;

import java.util.ArrayList;
import java.util.List;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;
import testudo.threat.Trajectory;
import testudo.threat.Wave;

/** A way between launch and aimpoint: the shortest, or great circles joined at way-points; for what arcs, on a trajectory. */
record Way(List<Position> via, Trajectory trajectory, List<UnitVector> points) {
    static Way of(Wave wave) {
        return new Way(
                wave.via(),
                wave.trajectory(),
                wave.via().stream().map(UnitVector::of).toList());
    }

    /** Which launch points have the aimpoint in reach by this way. */
    List<Integer> within(List<UnitVector> launches, Position aimpoint, double profileReach) {
        double reachRadians = profileReach * trajectory.reach().fraction();
        UnitVector to = UnitVector.of(aimpoint);
        double cosine = Math.cos(Math.min(Math.PI, reachRadians));
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < launches.size(); i++) {
            UnitVector from = launches.get(i);
            if (points.isEmpty() ? from.dot(to) >= cosine : length(from, to) <= reachRadians) {
                within.add(i);
            }
        }
        return within;
    }

    private double length(UnitVector from, UnitVector to) {
        double length = 0;
        UnitVector at = from;
        for (UnitVector point : points) {
            length += at.arc(point);
            at = point;
        }
        return length + at.arc(to);
    }
}
