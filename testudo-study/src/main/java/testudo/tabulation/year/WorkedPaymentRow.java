package testudo.tabulation.year;

import java.time.Year;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.quantity.Money;
import testudo.table.Schema;

/**
 * What one order of the worked example's member costs in its year.
 *
 * @param ordered year of the order
 * @param item what was ordered
 * @param count how many
 * @param paid down payment or instalment of the year
 * @param upkeep of what is delivered
 */
public record WorkedPaymentRow(Year ordered, Item item, long count, Money paid, Money upkeep) {
    public static final Schema<WorkedPaymentRow> SCHEMA = Schema.of(
                    WorkedPaymentRow.class,
                    "workedPayments",
                    "Every payment of that member in that year, order by order")
            .whole("ordered", "year", "year of the order", row -> row.ordered().getValue())
            .text("item", "what was ordered", row -> row.item().name())
            .whole("count", "", "how many", WorkedPaymentRow::count)
            .number("price", "EUR m", "of one", row -> row.item().price().millions())
            .number(
                    "downPercent",
                    "%",
                    "paid with the order; the rest in equal instalments over the lead time",
                    row -> row.item().down().value())
            .whole(
                    "leadYears",
                    "years",
                    "from order to delivery",
                    row -> row.item().leadYears())
            .number(
                    "upkeepPercent",
                    "%",
                    "of the price, each year from delivery",
                    row -> row.item().upkeep().value())
            .number(
                    "paid",
                    "EUR m",
                    "count × price × down % in the year of the order, then count × price × (100 − down %) / lead years until delivery",
                    row -> row.paid().millions())
            .number(
                    "upkeep",
                    "EUR m",
                    "count × price × upkeep %, from delivery",
                    row -> row.upkeep().millions());
}
