package testudo.tabulation.year;

import java.util.Optional;
import testudo.quantity.Figures;
import testudo.quantity.Scalar;
import testudo.table.Schema;

/**
 * One step of the worked example.
 *
 * @param step number of the step, and its letter in the formulas
 * @param what what is worked out
 * @param formula from the letters above
 * @param value result
 * @param unit of the result
 * @param source where a given value comes from
 */
public record WorkedRow(String step, String what, String formula, Scalar value, String unit, String source) {
    public static final Schema<WorkedRow> SCHEMA = Schema.of(
                    WorkedRow.class, "worked", "A worked example: from one member's GDP to a crewed fire unit")
            .text("step", "number of the step, and its letter in the formulas", WorkedRow::step)
            .text("what", "what is worked out", WorkedRow::what)
            .text("formula", "from the letters above", WorkedRow::formula)
            .inUnitOfRow(
                    "value",
                    "result",
                    row -> Optional.of(Figures.six(row.value().value())),
                    WorkedRow::unit)
            .text("unit", "of the result", WorkedRow::unit)
            .text("source", "where a given value comes from", WorkedRow::source);
}
