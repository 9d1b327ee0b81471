package testudo.tabulation.force;

import java.util.List;
import java.util.Optional;
import testudo.assessment.Force;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.table.Schema;
import testudo.tabulation.row.Words;
import testudo.threat.ThreatClass;

/**
 * People of one region outside the reach of any layer.
 *
 * @param force whose units
 * @param region group of members
 * @param members in it
 * @param threatClass against which
 * @param outside share of people under no cover; empty where no unit can engage the class
 */
public record RegionGapRow(
        Force force, String region, List<Member> members, ThreatClass threatClass, Optional<Percent> outside) {
    public static final Schema<RegionGapRow> SCHEMA = Schema.of(
                    RegionGapRow.class, "regionGaps", "People outside the reach of any layer, by region and class")
            .key(
                    "laydown",
                    "today, on order, planned year, or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text("region", "group of members, in alphabetical order", RegionGapRow::region)
            .text("members", "ISO 3166-1 alpha-3", RegionGapRow::codes)
            .text(
                    "threatClass",
                    "drone, cruise, ballistic, aeroballistic",
                    row -> row.threatClass().key())
            .maybeNumber(
                    "outsidePercent",
                    "% of people",
                    "under no cover; empty where no unit can engage the class",
                    row -> row.outside().map(Percent::value));

    public RegionGapRow {
        members = List.copyOf(members);
    }

    /** Its members' codes, parted by spaces. */
    public String codes() {
        return String.join(" ", members.stream().map(Member::code).toList());
    }
}
