package testudo.tabulation.year;

import java.time.Year;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;

/**
 * A new order with its three dates.
 *
 * @param member who orders
 * @param item what is ordered
 * @param count how many
 * @param ordered year of the order
 */
public record PurchaseRow(Member member, Item item, long count, Year ordered) {
    public static final Schema<PurchaseRow> SCHEMA = Schema.of(
                    PurchaseRow.class, "purchases", "Every new order with its three dates: ordered, delivered, ready")
            .text("member", "ISO 3166-1 alpha-3", row -> row.member().code())
            .text("item", "system, or system/rounds", row -> row.item().id())
            .text("name", "in words", row -> row.item().name())
            .whole("count", "pieces", "ordered", PurchaseRow::count)
            .whole("ordered", "year", "of the order", row -> row.ordered().getValue())
            .whole(
                    "delivered",
                    "year",
                    "lead time later",
                    row -> row.delivered().getValue())
            .whole("ready", "year", "crew trained", row -> row.ready().getValue())
            .number(
                    "eachMillionEur",
                    PriceBasis.EUR_M,
                    "price of one",
                    row -> row.item().price().millions())
            .text("line", "that makes it", row -> row.item().line());

    /** A lead time after the order. */
    public Year delivered() {
        return ordered.plusYears(item.leadYears());
    }

    /** When the crew is trained. */
    public Year ready() {
        return delivered().plusYears(item.trainingYears());
    }
}
