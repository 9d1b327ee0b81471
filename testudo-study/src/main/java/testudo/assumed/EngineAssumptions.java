package testudo.assumed;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.raid.Friction;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/** The assumptions of a fight as the tables {@code raid_plan} and {@code threats_plan} state them. */
public final class EngineAssumptions {
    private final List<FactRow> rows;

    private EngineAssumptions(List<FactRow> rows) {
        this.rows = rows;
    }

    /** With the values, ranges and overlays of these facts; a plan may put its own share of decoys and its sensors to them. */
    public static Assumptions of(FactBook facts) {
        return new EngineAssumptions(facts.table("raid_plan").rows()).assumptions(decoyShare(facts));
    }

    /**
     * The same with what the record taught the engine, as the table {@code friction_plan} states it for another theatre than the one it was
     * learnt in, and what cueing sensors would give where some stand.
     */
    public static Assumptions calibrated(FactBook facts) {
        Assumptions all = of(facts);
        Friction friction = Friction.none().withCueing(CueingSensors.cueing(facts));
        for (FactRow row : facts.table("friction_plan").rows()) {
            switch (row.text("parameter")) {
                case "engaged_share" -> friction = friction.withEngagedShare(group(row), threatClass(row), span(row));
                case "kill_scale" -> friction = friction.withKillScale(group(row), threatClass(row), span(row));
                case "night_spread" -> friction = friction.withNightSpread(threatClass(row), span(row));
                case "high_share" ->
                    friction = friction.withHigh(threatClass(row), span(row), altitude(facts, threatClass(row)));
                case "screening" ->
                    all = all.withScreening(Angle.ofDegrees(span(row).base()));
                default -> {}
            }
        }
        return all.withFriction(friction);
    }

    private static Distance altitude(FactBook facts, ThreatClass threatClass) {
        return facts.table("friction_plan").rows().stream()
                .filter(row -> row.text("parameter").equals("high_altitude") && threatClass(row) == threatClass)
                .findFirst()
                .map(row -> Distance.ofKilometres(span(row).base()))
                .orElseThrow(() -> missing("friction_plan", "high_altitude"));
    }

    private static LayerGroup group(FactRow row) {
        return row.making(one -> Arrays.stream(LayerGroup.values())
                .filter(group -> group.key().equals(one.text("layer_group")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no group of layers '"
                        + one.text("layer_group") + "'.\nMaybe area, point or small.")));
    }

    private Assumptions assumptions(Span decoyShare) {
        Assumptions all = Assumptions.bare()
                .withDecoys(decoyShare, one("decoy_taken"))
                .withPicture(one("shared_picture"), one("own_picture"))
                .withErrors(one("seen_alive"), one("seen_dead"))
                .withReadiness(one("readiness"))
                .withChannelHold(Probability.of(one("channel_hold").base()))
                .withScreening(Angle.ofDegrees(one("screening").base()))
                .withExpensiveRounds(one("expensive_round"), EnumSet.allOf(AssetClass.class));
        for (FactRow row : rows) {
            switch (row.text("parameter")) {
                case "correlation" -> all = all.withCorrelation(threatClass(row), span(row));
                case "soft_kill" -> all = all.withSoftKill(threatClass(row), span(row));
                default -> {}
            }
        }
        return all;
    }

    private static Span decoyShare(FactBook facts) {
        return facts.table("threats_plan").rows().stream()
                .filter(row ->
                        row.text("threat_class").equals(ThreatClass.ofDecoys().key())
                                && row.text("parameter").equals("decoy_share"))
                .findFirst()
                .map(EngineAssumptions::span)
                .orElseThrow(() -> missing("threats_plan", "decoy_share"));
    }

    private Span one(String parameter) {
        return rows.stream()
                .filter(row -> row.text("parameter").equals(parameter))
                .findFirst()
                .map(EngineAssumptions::span)
                .orElseThrow(() -> missing("raid_plan", parameter));
    }

    private static IllegalArgumentException missing(String table, String parameter) {
        return new IllegalArgumentException(
                table + " has no row '" + parameter + "'. Maybe an overlay replaced the table; add the row.");
    }

    private static ThreatClass threatClass(FactRow row) {
        return row.making(one -> ThreatClass.ofKey(one.text("threat_class")));
    }

    private static Span span(FactRow row) {
        return row.making(one -> Span.of(number(one, "low"), number(one, "base"), number(one, "high")));
    }

    private static double number(FactRow row, String column) {
        return row.number(column).doubleValue();
    }
}
