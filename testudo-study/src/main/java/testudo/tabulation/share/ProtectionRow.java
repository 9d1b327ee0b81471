package testudo.tabulation.share;

import testudo.quantity.Member;
import testudo.quantity.Scalar;
import testudo.table.Schema;

/**
 * Whose units reach whose people.
 *
 * @param owner whose units
 * @param protects whose people
 * @param millionPeople within reach of the owner's units at the largest multiple, mean over the classes
 */
public record ProtectionRow(Member owner, Member protects, Scalar millionPeople) {
    public static final Schema<ProtectionRow> SCHEMA = Schema.of(
                    ProtectionRow.class,
                    "protection",
                    "Who pays for whose protection: people within reach of each owner's units")
            .text("owner", "ISO 3166-1 alpha-3, whose units", row -> row.owner().code())
            .text(
                    "protects",
                    "ISO 3166-1 alpha-3, whose people",
                    row -> row.protects().code())
            .number(
                    "millionPeople",
                    "m people",
                    "within reach of the owner's units at the largest multiple, mean over the four classes",
                    row -> row.millionPeople().value())
            .yes(
                    "own",
                    "yes where owner and protected are the same",
                    row -> row.owner().equals(row.protects()));
}
