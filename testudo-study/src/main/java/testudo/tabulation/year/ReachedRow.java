package testudo.tabulation.year;

import java.time.Year;
import java.util.Optional;
import testudo.procurement.supply.Hold;
import testudo.quantity.Percent;
import testudo.table.Schema;

/**
 * How much of what members lack is ready at the end of a year.
 *
 * @param year at its end
 * @param plan under the plan
 * @param factories if only factories held it up
 * @param money if only money held it up
 * @param crews if only crews held it up
 * @param heldUpBy the dearest kind of limit on orders of that year, if any
 */
public record ReachedRow(
        Year year, Percent plan, Percent factories, Percent money, Percent crews, Optional<Hold> heldUpBy) {
    public static final Schema<ReachedRow> SCHEMA = Schema.of(
                    ReachedRow.class,
                    "reached",
                    "What is ready of what members lack against their GDP shares, the mean over classes of threat")
            .whole("year", "", "at its end", row -> row.year().getValue())
            .number("planPercent", "%", "under the plan", row -> row.plan().value())
            .number(
                    "factoriesPercent",
                    "%",
                    "if only factories held it up",
                    row -> row.factories().value())
            .number(
                    "moneyPercent",
                    "%",
                    "if only money held it up",
                    row -> row.money().value())
            .number(
                    "crewsPercent",
                    "%",
                    "if only crews held it up",
                    row -> row.crews().value())
            .text("heldUpBy", "the dearest kind of limit on orders of that year", ReachedRow::held);

    /** What holds it up, in words. */
    public String held() {
        return heldUpBy.map(Hold::key).orElse("nothing");
    }
}
