package testudo.procurement;

import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.Span;

/** The stated assumptions of procurement. */
record Assumptions(FactBook facts) {
    double base(String parameter) {
        return span(parameter).base();
    }

    Span span(String parameter) {
        FactRow row = facts.table("procurement_plan")
                .find(parameter)
                .orElseThrow(() -> new IllegalStateException(
                        "table procurement_plan has no '" + parameter + "'.\nMaybe an overlay dropped it."));
        return Span.of(end(row, "low"), end(row, "base"), end(row, "high"));
    }

    private static double end(FactRow row, String column) {
        return row.decimal(column)
                .orElseThrow(() -> new IllegalStateException(
                        "'" + row.key() + "' of procurement_plan has no " + column + ".\nMaybe write all three ends."))
                .doubleValue();
    }
}
