package testudo.tabulation.force;

import testudo.quantity.Member;
import testudo.table.Schema;

/**
 * A row of the inventory that enters no number in service.
 *
 * @param row key of the row in inventory.csv
 * @param member whose
 * @param found as found
 * @param reason why not
 */
public record SetAsideRow(String row, Member member, String found, String reason) {
    public static final Schema<SetAsideRow> SCHEMA = Schema.of(
                    SetAsideRow.class, "setAside", "Rows of the inventory that enter no number in service, and why")
            .text("row", "key of the row in inventory.csv", SetAsideRow::row)
            .text("member", "ISO 3166-1 alpha-3", row -> row.member().code())
            .text("found", "as found", SetAsideRow::found)
            .text("reason", "why not", SetAsideRow::reason);
}
