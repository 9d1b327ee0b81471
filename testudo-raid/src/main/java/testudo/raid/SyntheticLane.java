package testudo.raid;

import java.time.Duration;
import java.util.List;
import testudo.threat.ThreatClass;

/**
 * A lane with its windows written by hand, for set-ups whose answer is known on paper.
 *
 * @param threatClass of what flies it
 * @param impact time from launch to impact
 * @param windows when which unit can launch
 */
public record SyntheticLane(ThreatClass threatClass, Duration impact, List<Window> windows) {
    public SyntheticLane {
        windows = List.copyOf(windows);
    }

    /**
     * A stretch of time in which a unit can launch.
     *
     * @param unit id of the fire unit
     * @param opens earliest launch after the threat's own launch
     * @param closes latest launch
     * @param flyOut time from launch to intercept
     */
    public record Window(String unit, Duration opens, Duration closes, Duration flyOut) {}
}
