package testudo.facts;

import java.util.List;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.Grade;
import testudo.quantity.Span;

/**
 * A planning value with its range and what it rests on.
 *
 * @param span low, base and high
 * @param unit unit of the values
 * @param priceBasis currency and year where it is money, else empty
 * @param basis row numbers of found tables it rests on; empty where it is assumed
 * @param source keys of sources, parted by semicolons
 * @param grade weakest grade of the rows it rests on
 * @param note remark
 */
public record PlanValue(
        Span span, String unit, String priceBasis, List<String> basis, String source, Grade grade, String note) {
    public PlanValue {
        basis = List.copyOf(basis);
    }

    static PlanValue of(FactRow row) {
        return row.making(PlanValue::read);
    }

    private static PlanValue read(FactRow row) {
        String basis = row.text("basis");
        return new PlanValue(
                Span.of(
                        row.number("low").doubleValue(),
                        row.number("base").doubleValue(),
                        row.number("high").doubleValue()),
                row.text("unit"),
                row.has("price_basis") ? row.text("price_basis") : "",
                basis.equals("assumed") ? List.of() : List.of(basis.split(";")),
                row.source(),
                row.grade(),
                row.text("note"));
    }

    /** Whether it is an assumption of ours. */
    public boolean assumed() {
        return grade == Grade.ASSUMED;
    }
}
