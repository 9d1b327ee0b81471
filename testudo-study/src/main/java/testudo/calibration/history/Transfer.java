package testudo.calibration.history;

import java.util.List;
import java.util.function.ToDoubleFunction;
import testudo.calibration.sampling.Dice;
import testudo.calibration.sampling.Logit;
import testudo.defence.LayerGroup;
import testudo.quantity.Distance;
import testudo.quantity.Span;
import testudo.raid.Friction;
import testudo.threat.ThreatClass;

/**
 * What of the posterior is taken to another theatre: engaged shares, scales of small units, night spread and heights, each with a further
 * deviation of half a logit. Undefended aims, rounds, holdings and readiness are the other theatre's own, and what a class has of its own in
 * Ukraine never travels.
 */
final class Transfer {
    private static final double DEVIATION = 0.5;
    private static final double NINETY = 1.645;
    private static final long SEED = 77;
    private static final Distance HIGH = Distance.ofKilometres(2.5);
    /** Above the largest scale that the prior allows, so that its logit exists. */
    private static final double LARGEST_SCALE = 1.2;

    private Transfer() {}

    /**
     * @param draws of the posterior
     * @param nightSpread its 5%, 50% and 95% points in the last half-year that the fit saw
     */
    static Friction of(List<DrawTable.Row> draws, Span nightSpread) {
        Span drones = span(draws, row -> row.parameters()[Parameter.ENGAGED_DRONE.ordinal()], 1);
        Span cruise = span(draws, row -> row.parameters()[Parameter.ENGAGED_CRUISE.ordinal()], 1);
        Friction friction = Friction.none()
                .withNightSpread(ThreatClass.DRONE, widened(nightSpread))
                .withHigh(ThreatClass.DRONE, span(draws, row -> row.high()[DrawTable.MONTHS / 6 - 1], 1), HIGH)
                .withKillScale(
                        LayerGroup.SMALL,
                        ThreatClass.DRONE,
                        span(draws, row -> row.parameters()[Parameter.SMALL_DRONE.ordinal()], LARGEST_SCALE))
                .withKillScale(
                        LayerGroup.SMALL,
                        ThreatClass.CRUISE,
                        span(draws, row -> row.parameters()[Parameter.SMALL_CRUISE.ordinal()], LARGEST_SCALE));
        for (LayerGroup group : LayerGroup.values()) {
            friction = friction.withEngagedShare(group, ThreatClass.DRONE, drones)
                    .withEngagedShare(group, ThreatClass.CRUISE, cruise);
        }
        return friction;
    }

    /** The same for three points, as if the logit were normally distributed. */
    private static Span widened(Span points) {
        double middle = Logit.of(points.base());
        double deviation = Math.hypot(DEVIATION, (Logit.of(points.high()) - Logit.of(points.low())) / (2 * NINETY));
        return Span.of(
                Logit.inverse(middle - NINETY * deviation), points.base(), Logit.inverse(middle + NINETY * deviation));
    }

    /** 5%, 50% and 95% points with the further deviation. */
    private static Span span(List<DrawTable.Row> draws, ToDoubleFunction<DrawTable.Row> value, double largest) {
        Dice dice = new Dice(SEED);
        double[] wide = draws.stream()
                .mapToDouble(value)
                .map(v -> Math.clamp(v / largest, 0.001, 0.999))
                .map(v -> largest * Logit.inverse(Logit.of(v) + DEVIATION * dice.normal()))
                .sorted()
                .toArray();
        return Span.of(Summary.at(wide, 0.05), Summary.at(wide, 0.5), Summary.at(wide, 0.95));
    }
}
