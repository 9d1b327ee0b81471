package testudo.tabulation.ground;

import testudo.ledger.claim.ClaimResult;
import testudo.table.Schema;

/**
 * A public claim held against the record.
 *
 * @param claim with what the record says
 */
public record ClaimRow(ClaimResult claim) {
    public static final Schema<ClaimRow> SCHEMA = Schema.of(
                    ClaimRow.class, "claims", "Public claims held against the record")
            .text("id", "of the claim", row -> row.claim().id())
            .text("claim", "the statement", row -> row.claim().claim())
            .text(
                    "verdict",
                    "holds, holds-in-edition, contradicted or cannot-be-checked",
                    row -> row.claim().verdict())
            .text("recorded", "what the record has", row -> row.claim().recorded())
            .text(
                    "edition",
                    "by which it holds, or which were asked",
                    row -> row.claim().edition());
}
