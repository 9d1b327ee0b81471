package testudo.tabulation.fight;

import java.util.Optional;
import testudo.assessment.Force;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.plan.UnitedStates;
import testudo.quantity.Estimate;
import testudo.raid.Measure;
import testudo.table.Schema;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/**
 * What of one class gets through in one raid.
 *
 * @param force what is fought against
 * @param raid name of the raid file
 * @param sector where it comes from
 * @param ownSector whether the raid itself comes from there
 * @param unitedStates state of the United States
 * @param variant what stands beside the ground-based force
 * @param threatClass of the threats
 * @param measure what is measured
 * @param launched launched, decoys included
 * @param value mean and bands; empty where the class is not in reach
 * @param trials fought
 * @param reach whether the class could be engaged
 */
public record LeakageRow(
        Force force,
        String raid,
        String sector,
        boolean ownSector,
        UnitedStates.State unitedStates,
        Variant variant,
        ThreatClass threatClass,
        Measure.Count measure,
        int launched,
        Optional<Estimate> value,
        long trials,
        Reach reach) {
    public static final Schema<LeakageRow> SCHEMA = Schema.of(
                    LeakageRow.class, "leakage", "What gets through in one night, by laydown, raid, sector and class")
            .key(
                    "laydown",
                    "today, or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text("raid", "name of the raid file", LeakageRow::raid)
            .text("sector", "where it comes from", LeakageRow::sector)
            .text(
                    "ownSector",
                    "yes where the raid itself comes from there, else no",
                    row -> row.ownSector() ? "yes" : "no")
            .text(
                    "unitedStates",
                    "state of the United States",
                    row -> row.unitedStates().key())
            .text("variant", "ground-based only, or with what beside", row -> InWords.of(row.variant()))
            .text(
                    "threatClass",
                    "drone, cruise, ballistic, aeroballistic",
                    row -> row.threatClass().key())
            .text(
                    "measure",
                    "leakers, armedLeakers or noLeaker",
                    row -> row.measure().key())
            .whole("launched", "threats", "launched, decoys included", LeakageRow::launched)
            .maybeNumber(
                    "mean",
                    "threats or probability",
                    "mean over trials",
                    row -> row.value().map(Estimate::mean))
            .maybeNumber(
                    "low",
                    "the same",
                    "5% point, unknown parameters included",
                    row -> row.value().map(Estimate::low))
            .maybeNumber(
                    "high",
                    "the same",
                    "95% point, unknown parameters included",
                    row -> row.value().map(Estimate::high))
            .maybeNumber(
                    "chanceLow",
                    "the same",
                    "5% point of chance alone",
                    row -> row.value().map(Estimate::chanceLow))
            .maybeNumber(
                    "chanceHigh",
                    "the same",
                    "95% point of chance alone",
                    row -> row.value().map(Estimate::chanceHigh))
            .whole("trials", "trials", "fought", LeakageRow::trials)
            .text(
                    "reach",
                    "engaged, none (no unit can engage the class) or not in reach",
                    row -> InWords.of(row.reach()));
}
