package testudo.tabulation.fight;

import testudo.assessment.Force;
import testudo.quantity.Estimate;
import testudo.raid.Fate;
import testudo.table.Schema;
import testudo.tabulation.row.Words;
import testudo.threat.ThreatClass;

/**
 * Threats of one class that ended in one way.
 *
 * @param force what is fought against
 * @param raid name of the raid file
 * @param sector where it comes from
 * @param threatClass of the threats
 * @param cause what decided it
 * @param threats how many
 */
public record LossRow(Force force, String raid, String sector, ThreatClass threatClass, Fate cause, Estimate threats) {
    public static final Schema<LossRow> SCHEMA = Schema.of(
                    LossRow.class, "losses", "Why threats get through or fall, by cause")
            .key(
                    "laydown",
                    "today, or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text("raid", "name of the raid file", LossRow::raid)
            .text("sector", "where it comes from", LossRow::sector)
            .text(
                    "threatClass",
                    "drone, cruise, ballistic, aeroballistic",
                    row -> row.threatClass().key())
            .text("cause", "what decided it", row -> row.cause().key())
            .number("mean", "threats", "mean over trials", row -> row.threats().mean())
            .number(
                    "low",
                    "threats",
                    "5% point, unknown parameters included",
                    row -> row.threats().low())
            .number(
                    "high",
                    "threats",
                    "95% point, unknown parameters included",
                    row -> row.threats().high());
}
