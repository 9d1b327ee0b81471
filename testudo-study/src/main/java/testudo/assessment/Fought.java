package testudo.assessment;

import java.util.List;
import testudo.quantity.Estimate;
import testudo.raid.Lanes;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;

/**
 * One raid from one sector fought against one laydown.
 *
 * @param laydown name of the laydown
 * @param raid the raid
 * @param sector where it came from
 * @param unitedStates state of the United States in the laydown
 * @param variant ground-based only, or with what beside
 * @param lanes where it could fly
 * @param result what came of it
 */
record Fought(
        String laydown, Raid raid, Sector sector, String unitedStates, String variant, Lanes lanes, RaidResult result) {
    static final String GROUND = "ground-based only";
    static final String WITH_AIR = "with notional airborne warning, patrols and ships";
    /** Days after the order on which the reserve is looked at while it is on its way. */
    static final List<Integer> RESERVE_DAYS = List.of(0, 5);

    static String onDay(int day) {
        return "on day " + day + " of the reserve's way";
    }

    /** Mean number of armed threats that got through. */
    double armed() {
        return raid.launched().keySet().stream()
                .mapToDouble(c ->
                        result.find(Measure.armedLeakers(c)).map(Estimate::mean).orElse(0.0))
                .sum();
    }

    /** Whether a class was engaged, could be engaged by no unit, or could reach nothing. */
    String reach(ThreatClass threatClass) {
        if (lanes.inReach(threatClass) == 0) {
            return "not in reach";
        }
        return result.engageable(threatClass) ? "engaged" : "none";
    }

    /** Whether it came from its own sector. */
    boolean fromHome() {
        return sector.equals(raid.sector());
    }
}
