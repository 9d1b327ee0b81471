package testudo.procurement.bill;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.PriceList;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * The first of three bills that are never mixed: what is contracted and still to be paid.
 *
 * <p>due = Σ value / years from signing to the last delivery, over the years from the first one looked at. The value is the printed one, or
 * list prices where none is public.
 *
 * @param lines one for each contract, largest first
 * @param due all of it
 * @param unpriced contracts whose count and value are both not public: known to exist, in no sum
 */
public record SignedBill(List<Line> lines, Cost due, List<String> unpriced) {
    public SignedBill {
        lines = List.copyOf(lines);
        unpriced = List.copyOf(unpriced);
    }

    /**
     * One contract.
     *
     * @param order which
     * @param value of the whole contract
     * @param printed whether that value is printed rather than at list prices
     * @param due still to be paid
     * @param byYear the same by year
     */
    public record Line(ContractedOrder order, Cost value, boolean printed, Cost due, SequencedMap<Year, Cost> byYear) {
        public Line {
            byYear = InOrder.map(byYear);
        }
    }

    /**
     * The bill of signed orders.
     *
     * @param start first year looked at
     * @param last last year looked at
     */
    public static SignedBill of(List<ContractedOrder> signed, Year start, Year last, PriceList prices) {
        List<Line> lines = new ArrayList<>();
        List<String> unpriced = new ArrayList<>();
        for (ContractedOrder order : signed) {
            Line line = line(order, start, last, prices);
            if (line.value().millionEur().high() == 0) {
                unpriced.add(order.id());
            } else {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingDouble(line -> -line.due().millionEur().base()));
        return new SignedBill(
                lines, lines.stream().map(Line::due).reduce(Cost.nothing(prices.basis()), Cost::plus), unpriced);
    }

    private static Line line(ContractedOrder order, Year start, Year last, PriceList prices) {
        TreeMap<Year, Cost> byYear = new TreeMap<>();
        Cost sum = Cost.nothing(prices.basis());
        for (Year year = start; !year.isAfter(last); year = year.plusYears(1)) {
            Cost due = order.due(year, start, prices);
            if (due.millionEur().high() > 0) {
                byYear.put(year, due);
                sum = sum.plus(due);
            }
        }
        boolean printed = order.contract().flatMap(contract -> contract.value()).isPresent();
        return new Line(order, order.value(prices), printed, sum, byYear);
    }

    /** What each member still has to pay, in the order of the codes. */
    public SequencedMap<Member, Cost> byMember() {
        TreeMap<Member, Cost> members = new TreeMap<>();
        lines.forEach(line -> members.merge(line.order().member(), line.due(), Cost::plus));
        return members;
    }

    /** What falls due in each year. */
    public SequencedMap<Year, Cost> byYear() {
        TreeMap<Year, Cost> years = new TreeMap<>();
        lines.forEach(line -> line.byYear().forEach((year, due) -> years.merge(year, due, Cost::plus)));
        return years;
    }

    /** Share of the bill that rests on printed values, in percent of its base. */
    public Span printedPercent() {
        double printed = lines.stream()
                .filter(Line::printed)
                .mapToDouble(line -> line.due().millionEur().base())
                .sum();
        double all = due.millionEur().base();
        return Span.exactly(all == 0 ? 0 : 100 * printed / all);
    }
}
