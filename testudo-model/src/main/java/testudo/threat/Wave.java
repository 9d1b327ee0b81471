package testudo.threat;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import testudo.quantity.Percent;
import testudo.quantity.Position;

/**
 * Threats of one class that arrive within one stretch of time.
 *
 * @param threatClass the class
 * @param count number launched, decoys included, not negative
 * @param decoys share of the count that is decoys; empty where the plan's share holds (drones) or none fly (others)
 * @param start first launch after the start of the night
 * @param over time over which the launches are spread
 * @param via way-points between launch and aimpoint, joined by great circles; empty for the shortest way
 * @param trajectory how ballistic missiles fly; minimum-energy for all others
 */
public record Wave(
        ThreatClass threatClass,
        int count,
        Optional<Percent> decoys,
        Duration start,
        Duration over,
        List<Position> via,
        Trajectory trajectory)
        implements Serializable {
    public Wave {
        via = List.copyOf(via);
        if (count < 0) {
            throw new IllegalArgumentException("a wave cannot have a negative count, was " + count);
        }
        if (start.isNegative() || over.isNegative()) {
            throw new IllegalArgumentException("a wave starts and lasts a time that is not negative");
        }
        if (threatClass.arcs() && !via.isEmpty()) {
            throw new IllegalArgumentException(
                    threatClass.plural() + " fly an arc and no way-points. Maybe leave them out.");
        }
        if (threatClass.flight() != Flight.ARC && trajectory != Trajectory.MINIMUM_ENERGY) {
            throw new IllegalArgumentException(
                    threatClass.plural() + " fly as their profile says. Maybe leave the trajectory out.");
        }
    }

    /** A wave that flies the shortest way, ballistic missiles on minimum-energy arcs. */
    public Wave(ThreatClass threatClass, int count, Optional<Percent> decoys, Duration start, Duration over) {
        this(threatClass, count, decoys, start, over, List.of(), Trajectory.MINIMUM_ENERGY);
    }

    /** The same wave with another number launched. */
    public Wave withCount(int other) {
        return new Wave(threatClass, other, decoys, start, over, via, trajectory);
    }

    /** The same wave by other way-points. */
    public Wave by(List<Position> other) {
        return new Wave(threatClass, count, decoys, start, over, other, trajectory);
    }

    /** The same wave on another trajectory. */
    public Wave flying(Trajectory other) {
        return new Wave(threatClass, count, decoys, start, over, via, other);
    }
}
