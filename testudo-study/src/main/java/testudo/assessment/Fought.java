package testudo.assessment;

import java.util.List;
import testudo.plan.UnitedStates;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.raid.Lanes;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;

/**
 * One raid from one sector fought against one laydown.
 *
 * @param force what stood against it
 * @param raid the raid
 * @param sector where it came from
 * @param unitedStates state of the United States in the laydown
 * @param variant ground-based only, or with what beside
 * @param lanes where it could fly
 * @param result what came of it
 */
public record Fought(
        Force force,
        Raid raid,
        Sector sector,
        UnitedStates.State unitedStates,
        Variant variant,
        Lanes lanes,
        RaidResult result) {
    /** Days after the order on which the reserve is looked at while it is on its way. */
    public static final List<Integer> RESERVE_DAYS = List.of(0, 5);

    /** Mean number of armed threats that got through. */
    public Scalar armedThrough() {
        return Scalar.of(armed());
    }

    double armed() {
        return raid.launched().keySet().stream()
                .mapToDouble(c ->
                        result.find(Measure.armedLeakers(c)).map(Estimate::mean).orElse(0.0))
                .sum();
    }

    /** Whether a class was engaged, could be engaged by no unit, or could reach nothing. */
    public Reach reach(ThreatClass threatClass) {
        if (lanes.inReach(threatClass) == 0) {
            return Reach.NOT_IN_REACH;
        }
        return result.engageable(threatClass) ? Reach.ENGAGED : Reach.NONE;
    }

    /** Whether it came from its own sector. */
    public boolean fromHome() {
        return sector.equals(raid.sector());
    }
}
