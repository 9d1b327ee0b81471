package testudo.tabulation.year;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import testudo.assessment.Timeline;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;

/** What one member pays in one year, order by order: the two sums of the worked example, so that these can be redone too. */
final class WorkedPayments {
    private final Timeline timeline;
    private final int year;
    private final List<WorkedPaymentRow> rows = new ArrayList<>();

    private WorkedPayments(Timeline timeline, Year year) {
        this.timeline = timeline;
        this.year = year.getValue();
    }

    static List<WorkedPaymentRow> of(Timeline timeline, Member member, Year year) {
        WorkedPayments payments = new WorkedPayments(timeline, year);
        timeline.bought().orders().stream()
                .filter(order -> order.member().equals(member) && !order.year().isAfter(year))
                .sorted(Comparator.comparing(Count::year).thenComparing(Count::item))
                .forEach(payments::add);
        return payments.rows;
    }

    private void add(Count order) {
        Item item = timeline.item(order.item());
        int since = year - order.year().getValue();
        double whole = order.count() * item.price().millions();
        double paid = whole * paidPart(item, since);
        double upkeep = since >= item.leadYears() ? whole * item.upkeep().fraction() : 0;
        if (paid + upkeep > 0) {
            rows.add(new WorkedPaymentRow(order.year(), item, order.count(), euros(paid), euros(upkeep)));
        }
    }

    private static Money euros(double millions) {
        return Money.euros(millions, PriceBasis.BASE.year().getValue());
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
