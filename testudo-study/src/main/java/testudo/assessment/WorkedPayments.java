package testudo.assessment;

import java.time.Year;
import java.util.Comparator;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.quantity.Member;

/** What one member pays in one year, order by order: the two sums of the worked example, so that these can be redone too. */
final class WorkedPayments {
    private final Timeline timeline;
    private final int year;
    private final TableBuilder table = new TableBuilder(
                    "workedPayments", "Every payment of that member in that year, order by order")
            .whole("ordered", "year", "year of the order")
            .text("item", "what was ordered")
            .whole("count", "", "how many")
            .number("price", "EUR m", "of one")
            .number("downPercent", "%", "paid with the order; the rest in equal instalments over the lead time")
            .whole("leadYears", "years", "from order to delivery")
            .number("upkeepPercent", "%", "of the price, each year from delivery")
            .number(
                    "paid",
                    "EUR m",
                    "count × price × down % in the year of the order, then count × price × (100 − down %) / lead years until delivery")
            .number("upkeep", "EUR m", "count × price × upkeep %, from delivery");

    private WorkedPayments(Timeline timeline, Year year) {
        this.timeline = timeline;
        this.year = year.getValue();
    }

    static Table of(Timeline timeline, Member member, Year year) {
        WorkedPayments payments = new WorkedPayments(timeline, year);
        timeline.bought().orders().stream()
                .filter(order -> order.member().equals(member) && !order.year().isAfter(year))
                .sorted(Comparator.comparing(Count::year).thenComparing(Count::item))
                .forEach(payments::add);
        return payments.table.build();
    }

    private void add(Count order) {
        Item item = timeline.item(order.item());
        int since = year - order.year().getValue();
        double whole = order.count() * item.price().millions();
        double paid = whole * paidPart(item, since);
        double upkeep = since >= item.leadYears() ? whole * item.upkeep().fraction() : 0;
        if (paid + upkeep > 0) {
            table.row(
                    order.year().getValue(),
                    item.name(),
                    order.count(),
                    item.price().millions(),
                    item.down().value(),
                    item.leadYears(),
                    item.upkeep().value(),
                    paid,
                    upkeep);
        }
    }

    private static double paidPart(Item item, int since) {
        if (item.leadYears() == 0) {
            return since == 0 ? 1 : 0;
        }
        if (since == 0) {
            return item.down().fraction();
        }
        return since <= item.leadYears() ? (1 - item.down().fraction()) / item.leadYears() : 0;
    }
}
