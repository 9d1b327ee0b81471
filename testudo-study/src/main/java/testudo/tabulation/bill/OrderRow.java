package testudo.tabulation.bill;

import java.time.Year;
import java.util.Optional;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.order.Contract;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;
import testudo.table.Schema;

/**
 * One contract of the order book.
 *
 * @param contract which
 * @param name of the system
 * @param line what of it is still to be paid; empty where it is not signed, has all come, or has no public count or value
 */
public record OrderRow(Contract contract, String name, Optional<SignedBill.Line> line) {

    public static final Schema<OrderRow> SCHEMA = Schema.of(
                    OrderRow.class, "orders", "The order book: what is contracted, one row a contract")
            .text("order", "key of the contract", row -> row.contract().id())
            .text(
                    "member",
                    "ISO 3166-1 alpha-3, who buys",
                    row -> row.contract().member().code())
            .text("system", "system type", row -> row.contract().system())
            .text("name", "of the system", OrderRow::name)
            .maybeWhole("fireUnitsLow", "fire units", "of the whole contract, fewest", row -> units(row, 0))
            .maybeWhole(
                    "fireUnits", "fire units", "of the whole contract; empty where not public", row -> units(row, 1))
            .maybeWhole("fireUnitsHigh", "fire units", "of the whole contract, most", row -> units(row, 2))
            .whole(
                    "delivered",
                    "fire units",
                    "recorded in service",
                    row -> row.contract().delivered())
            .whole(
                    "rounds",
                    "rounds",
                    "of a contract for rounds alone",
                    row -> row.contract().rounds())
            .maybeNumber(
                    "bnEur",
                    PriceBasis.EUR_BN,
                    "value of the whole contract: as printed, or at list prices",
                    row -> row.line().map(line -> line.value().base().billions()))
            .maybeText(
                    "value",
                    "printed, or at list prices; empty where neither count nor value is public",
                    row -> row.line().map(line -> line.printed() ? "printed" : "list prices"))
            .maybeNumber(
                    "dueBnEur",
                    PriceBasis.EUR_BN,
                    "of it still to be paid from the plan's first year on",
                    row -> row.line().map(line -> line.due().base().billions()))
            .text(
                    "signed",
                    "year of the contract",
                    row -> year(row.contract().term().signed()))
            .text(
                    "contractFrom",
                    "first year of delivery",
                    row -> year(row.contract().term().from()))
            .text(
                    "contractTo",
                    "last year of delivery",
                    row -> year(row.contract().term().to()))
            .text(
                    "years",
                    "printed, or following from a stated rule",
                    row -> row.contract().term().assumed() ? "by rule" : "printed")
            .text(
                    "state",
                    "signed, approved, announced or delivered",
                    row -> row.contract().state().key())
            .maybeText(
                    "with",
                    "who buys or gives jointly",
                    row -> row.contract().with().map(Member::code))
            .text(
                    "inventoryRows",
                    "rows of the inventory that tell of it",
                    row -> String.join(" ", row.contract().rows()))
            .text("source", "key of the source", row -> row.contract().source())
            .text("grade", "how well it is known", row -> row.contract().grade().key())
            .text("note", "remark", row -> row.contract().note());

    private static Optional<Long> units(OrderRow row, int end) {
        return row.contract().fireUnits().map(span -> Math.round(end(span, end)));
    }

    private static double end(Span span, int end) {
        return switch (end) {
            case 0 -> span.low();
            case 1 -> span.base();
            default -> span.high();
        };
    }

    private static String year(Year year) {
        return year.toString();
    }
}
