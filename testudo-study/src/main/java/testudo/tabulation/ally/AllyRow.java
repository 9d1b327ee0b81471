package testudo.tabulation.ally;

import java.util.Optional;
import testudo.assessment.Force;
import testudo.quantity.Scalar;
import testudo.table.Schema;
import testudo.tabulation.row.Words;

/**
 * One figure with the United States and without.
 *
 * @param measure what is compared
 * @param force whose figure it is; empty where it is of the whole plan
 * @param of what of it: a threat class, a member, a raid, a term of the goal, an end of a range
 * @param unit of both
 * @param with figure or word with the United States, as the plan has it or in place
 * @param without the same without
 * @param difference without less with; empty where they are no numbers
 * @param why what the change comes from, in words; empty where nothing changes
 * @param status how both were obtained
 */
public record AllyRow(
        String measure,
        Optional<Force> force,
        String of,
        String unit,
        String with,
        String without,
        Optional<Scalar> difference,
        Optional<String> why,
        String status) {
    public static final Schema<AllyRow> SCHEMA = Schema.of(
                    AllyRow.class,
                    "withoutUnitedStates",
                    "The answer with the United States and without: units, production lines and payment")
            .text(
                    "measure",
                    "bill, signed, contracts, supplier, units, payers, pays, dates, reached, cover, through, verdict or goal",
                    AllyRow::measure)
            .key(
                    "laydown",
                    "today or the largest multiple; empty for the whole plan",
                    row -> row.force().map(Force::key).orElse(""),
                    row -> row.force().map(Words::of).orElse(""))
            .text("of", "end of a range, member, supplier, year, threat class, raid or term of the goal", AllyRow::of)
            .text("unit", "of both figures", AllyRow::unit)
            .text("with", "with the United States as the plan has it, or in place where it has none", AllyRow::with)
            .text("without", "without its units, its production lines and its payment", AllyRow::without)
            .maybeNumber(
                    "difference",
                    "in the row's unit",
                    "without less with; empty where they are words",
                    row -> row.difference().map(Scalar::value))
            .yes("changed", "yes where the two differ", AllyRow::changed)
            .maybeText("why", "what the change comes from; empty where nothing changes", AllyRow::why)
            .text(
                    "status",
                    "computed; rough (no plan); or bound (the best that any plan could do, parts of units bought as well)",
                    AllyRow::status);

    /** Whether the two differ. */
    public boolean changed() {
        return !with.equals(without);
    }
}
