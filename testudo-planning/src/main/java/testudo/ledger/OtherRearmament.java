package testudo.ledger;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import testudo.ledger.LedgerReader.PlannedItem;
import testudo.ledger.entry.Pledge;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/**
 * The rest of the rearmament as rows that compete for the same path: what members said they would buy beside air and missile defence.
 *
 * <p>A row is priced where its own figure is a sum of money; its money is spread evenly from the year after it was announced to its year, or to
 * the pledge's year where it names none (assumption). Of several sums of one member and kind the largest stands for all, since smaller ones are
 * often part of it; totals of whole plans are left out. A number of things without a sum is priced at what one of them costs by the public contracts of
 * such things, with a range; where there is none it has no price: a gap, not nothing. Sums are taken as 2025 prices at the exchange rates implied for 2025.
 */
public final class OtherRearmament {
    /** Kinds that are air and missile defence itself, totals over kinds, or goals without things. */
    private static final Set<String> LEFT_OUT =
            Set.of("air defence", "air defence missiles", "capability targets", "all", "forces");

    private static final Set<String> INDUSTRY = Set.of("munitions industry", "155mm shells");
    /** How often something comes that another row counts already: no plan of its own. */
    private static final String RHYTHM = "months_per_boat";

    private static final Set<String> SIZES = Set.of("bn", "m");

    private final Ledger ledger;
    private final List<Row> rows = new ArrayList<>();

    private OtherRearmament(Ledger ledger) {
        this.ledger = ledger;
        ledger.items().stream()
                .filter(item ->
                        !LEFT_OUT.contains(item.category()) && !item.unit().equals(RHYTHM))
                .forEach(item -> rows.add(row(item)));
    }

    /** The rows of a ledger, in the order of the table of equipment plans. */
    public static OtherRearmament of(Ledger ledger) {
        return new OtherRearmament(ledger);
    }

    /**
     * One plan.
     *
     * @param by code of the member, or who else said it, such as EUROPE or a company
     * @param kind such as {@code submarines}
     * @param line whether it is a production line or a factory rather than equipment
     * @param count in its unit; empty for a sum of money
     * @param euros empty where no price is public: a gap
     * @param range the same in million euros with its range; of a sum that is printed the range is that sum
     * @param from first year of its money; empty where no year is stated and nothing is priced
     * @param to last year
     * @param counted whether its money is in the sums
     */
    public record Row(
            String id,
            String by,
            String what,
            String kind,
            boolean line,
            Optional<BigDecimal> count,
            String unit,
            Optional<Money> euros,
            Optional<Span> range,
            Optional<Year> from,
            Optional<Year> to,
            String status,
            String source,
            String note,
            boolean counted) {
        /** What falls in a year in million euros, spread evenly; nothing where it is not counted. */
        Span inYear(Year year) {
            boolean within = from.filter(first -> !first.isAfter(year)).isPresent()
                    && to.filter(last -> !last.isBefore(year)).isPresent();
            if (!counted || !within || range.isEmpty()) {
                return Span.exactly(0);
            }
            int years = to.orElseThrow().getValue() - from.orElseThrow().getValue() + 1;
            return range.orElseThrow().times(1.0 / years);
        }
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What a member's counted rows take in a year. */
    public Money money(Member member, Year year) {
        return Money.ofMillions(range(member, year, row -> true).base(), "EUR", PriceBasis.BASE);
    }

    /** The same of some rows in million euros, with its range. */
    public Span range(Member member, Year year, Predicate<Row> which) {
        return rows.stream()
                .filter(row -> row.by().equals(member.code()) && which.test(row))
                .map(row -> row.inYear(year))
                .reduce(Span.exactly(0), Span::plus);
    }

    private Row row(PlannedItem item) {
        Optional<Money> sum = euros(item);
        Optional<Span> range = sum.map(money -> Span.exactly(money.millions()))
                .or(() -> item.price().flatMap(price -> item.quantity().map(price::of)));
        Optional<Money> euros = range.map(span -> Money.ofMillions(span.base(), "EUR", PriceBasis.BASE));
        Optional<Year> stated = item.byYear().isEmpty() ? Optional.empty() : Optional.of(Year.parse(item.byYear()));
        Optional<Year> to = sum.isEmpty()
                ? item.price().flatMap(ItemPrice::to).or(() -> stated)
                : Optional.of(stated.orElse(pledgeYear()));
        Optional<Year> from =
                sum.isEmpty() ? item.price().flatMap(ItemPrice::from) : to.map(last -> after(item.announced(), last));
        return new Row(
                item.id(),
                item.entity(),
                item.item(),
                item.category(),
                INDUSTRY.contains(item.category()) && sum.isEmpty(),
                sum.isEmpty() ? item.quantity() : Optional.empty(),
                item.unit(),
                euros,
                range,
                from,
                to,
                item.status(),
                item.source(),
                item.note(),
                ledger.isMember(item.entity())
                        && (sum.isPresent()
                                ? largest(item)
                                : item.price().filter(ItemPrice::counted).isPresent()));
    }

    /** The year after an announcement; the last year itself where that is no later, or where no date is known. */
    private static Year after(String announced, Year last) {
        if (announced.isEmpty()) {
            return last;
        }
        Year next = Year.of(Integer.parseInt(announced.substring(0, 4))).plusYears(1);
        return next.isAfter(last) ? last : next;
    }

    private boolean largest(PlannedItem item) {
        return ledger.items().stream()
                .filter(other -> other.entity().equals(item.entity())
                        && other.category().equals(item.category())
                        && euros(other).isPresent())
                .allMatch(other -> euros(other).orElseThrow().millions()
                        <= euros(item).orElseThrow().millions());
    }

    private Year pledgeYear() {
        return ledger.commitment(Pledge.CORE).year().orElseThrow();
    }

    /** Units such as {@code GBP_bn} are money. */
    private Optional<Money> euros(PlannedItem item) {
        String[] unit = item.unit().split("_");
        if (unit.length != 2 || unit[0].length() != 3 || !SIZES.contains(unit[1])) {
            return Optional.empty();
        }
        double rate = perDollar("EUR") / perDollar(unit[0]);
        int millions = "bn".equals(unit[1]) ? 1000 : 1;
        return item.quantity()
                .map(sum -> Money.ofMillions(sum.doubleValue() * millions * rate, "EUR", PriceBasis.BASE));
    }

    private double perDollar(String currency) {
        return ledger.economy()
                .perDollar(
                        currency,
                        PriceBasis.BASE.year(),
                        member -> ledger.state(member).currency());
    }
}
