package testudo.tabulation.force;

import testudo.facts.ForceLine;
import testudo.table.Schema;
import testudo.tabulation.row.Words;

/**
 * What a member holds of one system.
 *
 * @param line as counted
 * @param name of the system
 */
public record ForceRow(ForceLine line, String name) {
    public static final Schema<ForceRow> SCHEMA = Schema.of(
                    ForceRow.class, "force", "Ground-based fire units, counted once")
            .text("member", "ISO 3166-1 alpha-3", row -> row.line().member().code())
            .text("system", "key of the system", row -> row.line().system())
            .text("name", "of the system", ForceRow::name)
            .text("layer", "home layer", row -> row.line().layer().key())
            .text("class", "of range", row -> Words.of(row.line().layer().group()))
            .whole("inService", "fire units", "in service", row -> row.line().fireUnits())
            .whole(
                    "inServiceLow",
                    "fire units",
                    "fewest that the rows allow",
                    row -> row.line().low())
            .whole(
                    "inServiceHigh",
                    "fire units",
                    "most that the rows allow",
                    row -> row.line().high())
            .whole("onOrder", "fire units", "signed for", row -> row.line().onOrder())
            .whole("rounds", "rounds", "held", row -> row.line().rounds())
            .yes(
                    "roundsAssumed",
                    "yes where assumed rather than published",
                    row -> row.line().assumed())
            .yes("base", "yes where multiplied", row -> row.line().base())
            .text(
                    "grade",
                    "weakest grade of the rows used",
                    row -> row.line().grade().key());
}
