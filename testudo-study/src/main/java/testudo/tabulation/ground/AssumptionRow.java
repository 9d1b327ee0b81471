package testudo.tabulation.ground;

import java.math.BigDecimal;
import java.util.Optional;
import testudo.quantity.Figures;
import testudo.quantity.Span;
import testudo.table.Schema;

/**
 * A stated assumption.
 *
 * @param name field of the plan or parameter
 * @param value base value, empty where the facts have none
 * @param low low end
 * @param high high end
 * @param unit of the three
 * @param meaning in words
 * @param source where it comes from
 * @param drawn whether it is drawn from its range
 */
public record AssumptionRow(
        String name,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        String meaning,
        String source,
        boolean drawn) {
    public static final Schema<AssumptionRow> SCHEMA = Schema.of(
                    AssumptionRow.class, "assumptions", "Stated assumptions that the results rest on")
            .text("name", "field of the plan or parameter", AssumptionRow::name)
            .exact("value", "", "base value", AssumptionRow::value)
            .exact("low", "", "low end", AssumptionRow::low)
            .exact("high", "", "high end", AssumptionRow::high)
            .text("unit", "of the three", AssumptionRow::unit)
            .text("meaning", "in words", AssumptionRow::meaning)
            .text("source", "where it comes from", AssumptionRow::source)
            .yes("range", "yes where drawn from its range", AssumptionRow::drawn);

    static AssumptionRow of(String name, Span span, String unit, String meaning, String source) {
        return new AssumptionRow(
                name,
                Optional.of(Figures.six(span.base())),
                Optional.of(Figures.six(span.low())),
                Optional.of(Figures.six(span.high())),
                unit,
                meaning,
                source,
                !span.exact());
    }
}
