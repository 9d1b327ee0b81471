package testudo.assumed;

import java.util.EnumSet;
import java.util.List;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Angle;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
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
