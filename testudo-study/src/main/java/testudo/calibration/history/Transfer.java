package testudo.calibration.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import testudo.calibration.sampling.Dice;
import testudo.calibration.sampling.Logit;
import testudo.defence.LayerGroup;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/**
 * What of the posterior is taken to another theatre: engaged shares, scales of small units, screening, night spread and heights, each with a
 * further deviation of half a logit. Undefended aims, rounds, holdings and readiness are the other theatre's own, and what a class has of its
 * own in Ukraine never travels. The rows are those of the table {@code friction_plan}.
 */
final class Transfer {
    private static final double DEVIATION = 0.5;
    private static final double NINETY = 1.645;
    private static final long SEED = 77;
    private static final double HIGH_KILOMETRES = 2.5;
    /** Above the largest scale that the prior allows, so that its logit exists. */
    private static final double LARGEST_SCALE = 1.2;

    private static final double LARGEST_SCREENING = 1;
    private final List<DrawTable.Row> draws;
    private final List<String> lines = new ArrayList<>();

    private Transfer(List<DrawTable.Row> draws) {
        this.draws = draws;
    }

    /**
     * The table of facts from which the engine takes it.
     *
     * @param draws of the posterior
     * @param nightSpread its 5%, 50% and 95% points in the last half-year that the fit saw
     */
    static String csv(List<DrawTable.Row> draws, Span nightSpread) {
        Transfer transfer = new Transfer(draws);
        transfer.lines.add("parameter,layer_group,threat_class,low,base,high,unit,basis,source,grade,note");
        transfer.rows(nightSpread);
        return String.join("\n", transfer.lines) + "\n";
    }

    private void rows(Span nightSpread) {
        Span drones = span(of(Parameter.ENGAGED_DRONE), 1);
        Span cruise = span(of(Parameter.ENGAGED_CRUISE), 1);
        for (LayerGroup group : LayerGroup.values()) {
            String note = "share of the threats within its envelope that a unit of the group can engage";
            row("engaged_share", group.key(), ThreatClass.DRONE.key(), drones, "1", note);
            row("engaged_share", group.key(), ThreatClass.CRUISE.key(), cruise, "1", note);
        }
        String scale = "factor on kill probabilities of small units";
        String small = LayerGroup.SMALL.key();
        row(
                "kill_scale",
                small,
                ThreatClass.DRONE.key(),
                span(of(Parameter.SMALL_DRONE), LARGEST_SCALE),
                "times",
                scale);
        row(
                "kill_scale",
                small,
                ThreatClass.CRUISE.key(),
                span(of(Parameter.SMALL_CRUISE), LARGEST_SCALE),
                "times",
                scale);
        String drone = ThreatClass.DRONE.key();
        row("night_spread", "", drone, widened(nightSpread), "1", "how alike the fates of one night's drones are");
        row(
                "high_share",
                "",
                drone,
                span(draw -> draw.high()[DrawTable.MONTHS / 6 - 1], 1),
                "1",
                "share of drones that fly high");
        row("high_altitude", "", drone, Span.exactly(HIGH_KILOMETRES), "km", "altitude of those");
        row(
                "screening",
                "",
                "",
                Span.exactly(span(of(Parameter.SCREENING), LARGEST_SCREENING).base()),
                "deg",
                "angle below which near terrain hides everything; its range stays behind, since windows are computed once");
    }

    private static ToDoubleFunction<DrawTable.Row> of(Parameter parameter) {
        return draw -> draw.parameters()[parameter.ordinal()];
    }

    private void row(String parameter, String group, String threatClass, Span span, String unit, String note) {
        lines.add(String.format(
                Locale.ROOT,
                "%s,%s,%s,%.4f,%.4f,%.4f,%s,calibration,uaf_ivaniuk_daily,low,\"%s\"",
                parameter,
                group,
                threatClass,
                span.low(),
                span.base(),
                span.high(),
                unit,
                note));
    }

    /** The same for three points, as if the logit were normally distributed. */
    private static Span widened(Span points) {
        double middle = Logit.of(points.base());
        double deviation = Math.hypot(DEVIATION, (Logit.of(points.high()) - Logit.of(points.low())) / (2 * NINETY));
        return Span.of(
                Logit.inverse(middle - NINETY * deviation), points.base(), Logit.inverse(middle + NINETY * deviation));
    }

    /** 5%, 50% and 95% points with the further deviation. */
    private Span span(ToDoubleFunction<DrawTable.Row> value, double largest) {
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
