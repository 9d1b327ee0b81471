package testudo.assessment;

import java.util.List;
import testudo.ledger.OtherRearmament;
import testudo.procurement.WiderBill;
import testudo.quantity.Money;

/** The rest of the rearmament, which competes with air defence for the same share of GDP. */
final class WiderTables {
    private WiderTables() {}

    static List<Table> of(Assessment work) {
        WiderBill wider = work.timeline().force().wider();
        return List.of(rows(wider.other()), path(wider));
    }

    private static Table rows(OtherRearmament other) {
        TableBuilder table = new TableBuilder(
                        "rearmament", "What members said they would buy beside air and missile defence")
                .text("by", "ISO 3166-1 alpha-3, or who else said it")
                .text("what", "what is to be bought")
                .text("kind", "of equipment; factories are production lines")
                .text("productionLine", "yes for a factory or its output")
                .number("count", "see unit", "how many, where a number is stated")
                .text("unit", "of the count")
                .number("bnEur", "EUR bn at 2025 prices", "where a sum is public; empty is a gap, not nothing")
                .text("gap", "why there is no price")
                .text("from", "first year of its money")
                .text("to", "last year")
                .text("status", "contract, plan, press")
                .text("counted", "whether its money is in the sums")
                .text("source", "key of the source");
        other.rows()
                .forEach(row -> table.row(
                        row.by(),
                        row.what(),
                        row.kind(),
                        row.line(),
                        row.count(),
                        row.unit(),
                        row.euros().map(Money::billions),
                        row.gap(),
                        row.from(),
                        row.to(),
                        row.status(),
                        row.counted(),
                        row.source()));
        return table.build();
    }

    private static Table path(WiderBill wider) {
        TableBuilder table = new TableBuilder(
                        "besidePath",
                        "Air defence and the priced rest of the rearmament beside the path, by member and year")
                .text("member", "ISO 3166-1 alpha-3")
                .whole("year", "year", "of the spending")
                .number("pathBnEur", "EUR bn at 2025 prices", "all spending on the path")
                .number("newMoneyBnEur", "EUR bn at 2025 prices", "what the path brings beyond today's share of GDP")
                .number("airDefenceBnEur", "EUR bn at 2025 prices", "what the procurement plan pays")
                .number("otherBnEur", "EUR bn at 2025 prices", "what the rest with a public price takes");
        wider.years()
                .forEach(y -> table.row(
                        y.member(),
                        y.year().getValue(),
                        y.path().billions(),
                        y.newMoney().billions(),
                        y.airDefence().billions(),
                        y.other().billions()));
        return table.build();
    }
}
