package testudo.defence;

import java.io.Serializable;
import testudo.quantity.Distance;
import testudo.quantity.Span;

/**
 * Where and how well a system engages one threat class.
 *
 * @param layer the layer in which the system serves against this class
 * @param minRange nearest intercept, slant range
 * @param maxRange farthest intercept, slant range
 * @param minAltitude lowest intercept
 * @param maxAltitude highest intercept
 * @param killProbability single-shot kill probability given a valid track, a stated prior
 */
public record Envelope(
        Layer layer,
        Distance minRange,
        Distance maxRange,
        Distance minAltitude,
        Distance maxAltitude,
        Span killProbability)
        implements Serializable {
    public Envelope {
        if (minRange.compareTo(maxRange) > 0 || minAltitude.compareTo(maxAltitude) > 0) {
            throw new IllegalArgumentException("an envelope needs its lower limits below its upper ones");
        }
        if (killProbability.low() < 0 || killProbability.high() > 1) {
            throw new IllegalArgumentException("a kill probability lies between 0 and 1, was " + killProbability);
        }
    }
}
