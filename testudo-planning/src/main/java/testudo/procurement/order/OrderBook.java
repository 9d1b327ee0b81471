package testudo.procurement.order;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.procurement.supply.Cost;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/**
 * All contracts of the public facts, in the order of the table.
 *
 * <p>A first year of delivery that is not printed is the year of signing and the lead time of the line; a last year that is not printed is some
 * years after the first, a stated assumption.
 */
public final class OrderBook {
    private static final double MONTHS = 12;
    private final FactBook facts;
    private final PriceBasis basis;
    private final int span;
    private final Year start;

    private OrderBook(FactBook facts, PriceBasis basis, Year start, double span) {
        this.facts = facts;
        this.basis = basis;
        this.start = start;
        this.span = (int) Math.round(span);
    }

    /**
     * The contracts of the facts.
     *
     * @param basis of their values
     * @param start year of signing where no year at all is printed
     */
    public static List<Contract> of(FactBook facts, PriceBasis basis, Year start) {
        return of(facts, basis, start, Scalar.of(years(facts).base()));
    }

    /** The same with so many years over which a contract without a printed last year delivers. */
    public static List<Contract> of(FactBook facts, PriceBasis basis, Year start, Scalar years) {
        OrderBook book = new OrderBook(facts, basis, start, years.value());
        return facts.table("orders").rows().stream().map(book::contract).toList();
    }

    /** Years over which a contract without a printed last year delivers, a stated range. */
    public static Span years(FactBook facts) {
        FactRow row = facts.table("procurement_plan")
                .find("order_years")
                .orElseThrow(() -> new IllegalStateException("table procurement_plan has no 'order_years'"));
        return Span.of(end(row, "low"), end(row, "base"), end(row, "high"));
    }

    private static double end(FactRow row, String column) {
        return row.decimal(column)
                .orElseThrow(() -> new IllegalStateException("'order_years' has no " + column))
                .doubleValue();
    }

    private Contract contract(FactRow row) {
        try {
            return read(row);
        } catch (IllegalArgumentException wrong) {
            throw new BadInput(new Finding(
                    row.file(),
                    row.line(),
                    "order",
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElseThrow(),
                    "correct the counts or the years of the row."));
        }
    }

    private Contract read(FactRow row) {
        return new Contract(
                row.text("order"),
                Member.of(row.text("member")),
                row.text("system_id"),
                row.text("inventory_rows").isEmpty()
                        ? List.of()
                        : List.of(row.text("inventory_rows").split(";")),
                units(row),
                row.whole("fire_units_high").orElse(0),
                row.whole("delivered").orElse(0),
                row.whole("rounds").orElse(0),
                row.decimal("eur_m_2025").map(value -> Cost.of(Span.exactly(value.doubleValue()), basis)),
                term(row),
                Contract.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.text("with_member").isEmpty() ? Optional.empty() : Optional.of(Member.of(row.text("with_member"))),
                row.source(),
                row.grade(),
                row.text("note"));
    }

    private static Optional<Span> units(FactRow row) {
        return row.whole("fire_units_base")
                .map(base -> Span.of(
                        row.whole("fire_units_low").orElse(base),
                        base,
                        row.whole("fire_units_high").orElse(base)));
    }

    private Term term(FactRow row) {
        Optional<Integer> from = row.whole("from_year");
        Optional<Integer> to = row.whole("to_year");
        String date = row.text("signed_on");
        int signed =
                !date.isEmpty() ? Integer.parseInt(date.substring(0, 4)) : from.orElse(to.orElse(start.getValue()));
        int first = from.orElseGet(() -> Math.min(signed + lead(row.text("system_id")), to.orElse(Integer.MAX_VALUE)));
        int last = to.orElse(first + span - 1);
        return new Term(Year.of(signed), Year.of(first), Year.of(last), from.isEmpty() || to.isEmpty());
    }

    private int lead(String system) {
        return Optional.ofNullable(facts.systems().get(system))
                .flatMap(known -> known.line())
                .map(line -> facts.lines().get(line))
                .map(line -> line.get("lead_time"))
                .map(lead -> (int) Math.ceil(lead.span().base() / MONTHS))
                .orElse(span);
    }
}
