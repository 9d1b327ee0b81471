package testudo.raid;

import java.time.Duration;
import testudo.defence.FireUnit;
import testudo.quantity.Distance;

/**
 * When one fire unit can engage what flies one lane. Times count from the threat's launch.
 *
 * @param lane index of the lane
 * @param unit who
 * @param opens earliest launch: tracked, reacted, and met no sooner than at the edge of the envelope
 * @param closes latest launch
 * @param closest moment of closest approach on the straight course of the lane or of its leg, outside the flight where it lies there
 * @param nearest slant distance at that moment
 * @param first earliest intercept
 * @param last latest intercept
 */
public record EngagementWindow(
        int lane,
        FireUnit unit,
        Duration opens,
        Duration closes,
        Duration closest,
        Distance nearest,
        Duration first,
        Duration last) {}
