package testudo.threat;

import java.time.Duration;
import java.util.Optional;
import testudo.quantity.Percent;

/**
 * Threats of one class that arrive within one stretch of time.
 *
 * @param threatClass the class
 * @param count number launched, decoys included, not negative
 * @param decoys share of the count that is decoys; empty where the plan's share holds (drones) or none fly (others)
 * @param start first launch after the start of the night
 * @param over time over which the launches are spread
 */
public record Wave(ThreatClass threatClass, int count, Optional<Percent> decoys, Duration start, Duration over) {
    public Wave {
        if (count < 0) {
            throw new IllegalArgumentException("a wave cannot have a negative count, was " + count);
        }
        if (start.isNegative() || over.isNegative()) {
            throw new IllegalArgumentException("a wave starts and lasts a time that is not negative");
        }
    }
}
