package testudo.procurement;

import testudo.facts.FactBook;

/** Base values of the stated assumptions of procurement. */
record Assumptions(FactBook facts) {
    double base(String parameter) {
        return facts.table("procurement_plan")
                .find(parameter)
                .flatMap(row -> row.decimal("base"))
                .orElseThrow(() -> new IllegalStateException(
                        "table procurement_plan has no '" + parameter + "'.\nMaybe an overlay dropped it."))
                .doubleValue();
    }
}
