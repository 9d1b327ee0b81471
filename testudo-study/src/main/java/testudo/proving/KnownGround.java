package testudo.proving;

import java.util.ArrayList;
import java.util.List;
import testudo.defence.ElevationGrid;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;
import testudo.raid.Lane;

/** How much of the ground under a raid's low tracks a grid of heights knows, looked at every few kilometres. */
final class KnownGround {
    private static final double STEP_RADIANS = 10 / 6371.0;

    private final ElevationGrid grid;
    private long seen;
    private long known;

    private KnownGround(ElevationGrid grid) {
        this.grid = grid;
    }

    static Percent share(ElevationGrid grid, List<Lane> lanes) {
        KnownGround ground = new KnownGround(grid);
        lanes.stream().filter(lane -> !lane.threatClass().arcs()).forEach(ground::walk);
        return Percent.of(ground.seen == 0 ? 0 : 100.0 * ground.known / ground.seen);
    }

    private void walk(Lane lane) {
        List<Position> points = new ArrayList<>();
        points.add(lane.from());
        points.addAll(lane.via());
        points.add(lane.aimpoint().position());
        for (int i = 1; i < points.size(); i++) {
            leg(UnitVector.of(points.get(i - 1)), UnitVector.of(points.get(i)));
        }
    }

    private void leg(UnitVector from, UnitVector to) {
        UnitVector pole = from.pole(to);
        double arc = from.arc(to);
        int steps = Math.max(1, (int) Math.ceil(arc / STEP_RADIANS));
        for (int k = 1; k <= steps; k++) {
            seen++;
            known += grid.holds(from.along(pole, arc * k / steps).position()) ? 1 : 0;
        }
    }
}
