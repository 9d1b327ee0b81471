package testudo.tabulation.year;

import java.time.Year;
import java.util.Optional;
import testudo.assessment.Reach;
import testudo.quantity.Estimate;
import testudo.table.Schema;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/**
 * Armed threats of one class that get through in one raid, in one year of the procurement plan.
 *
 * @param year at its end
 * @param raid name of the raid file
 * @param sector where it comes from
 * @param threatClass of the threats
 * @param launched launched, decoys included
 * @param through armed, through; empty where the class is not in reach
 * @param trials fought
 * @param reach whether the class could be engaged
 */
public record YearLeakageRow(
        Year year,
        String raid,
        String sector,
        ThreatClass threatClass,
        int launched,
        Optional<Estimate> through,
        long trials,
        Reach reach) {
    public static final Schema<YearLeakageRow> SCHEMA = Schema.of(
                    YearLeakageRow.class,
                    "yearLeakage",
                    "Armed threats that get through in the goal's raids, year by year on the procurement plan")
            .whole("year", "year", "at its end", row -> row.year().getValue())
            .text("raid", "name of the raid file", YearLeakageRow::raid)
            .text("sector", "where it comes from", YearLeakageRow::sector)
            .text(
                    "threatClass",
                    "drone, cruise, ballistic, aeroballistic",
                    row -> row.threatClass().key())
            .whole("launched", "threats", "launched, decoys included", YearLeakageRow::launched)
            .maybeNumber(
                    "mean",
                    "threats",
                    "armed, through, mean over trials",
                    row -> row.through().map(Estimate::mean))
            .maybeNumber(
                    "low",
                    "threats",
                    "5% point, unknown parameters included",
                    row -> row.through().map(Estimate::low))
            .maybeNumber(
                    "high",
                    "threats",
                    "95% point, unknown parameters included",
                    row -> row.through().map(Estimate::high))
            .maybeNumber(
                    "chanceLow",
                    "threats",
                    "5% point of chance alone",
                    row -> row.through().map(Estimate::chanceLow))
            .maybeNumber(
                    "chanceHigh",
                    "threats",
                    "95% point of chance alone",
                    row -> row.through().map(Estimate::chanceHigh))
            .whole("trials", "trials", "fought", YearLeakageRow::trials)
            .text(
                    "reach",
                    "engaged, none (no unit can engage the class) or not in reach",
                    row -> InWords.of(row.reach()));
}
