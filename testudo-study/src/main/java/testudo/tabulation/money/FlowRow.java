package testudo.tabulation.money;

import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;

/**
 * Money that flows from one place to the next.
 *
 * @param step between which columns
 * @param from member or part
 * @param to part or threat class
 * @param amount ordered to the plan's last year, upkeep and joint fund of those years
 */
public record FlowRow(Step step, String from, String to, Money amount) {
    public static final Schema<FlowRow> SCHEMA = Schema.of(
                    FlowRow.class, "flows", "From the money to what it is bought against")
            .text("step", "payer to part, or part to class", row -> row.step().words())
            .text("from", "member or part", FlowRow::from)
            .text("to", "part or threat class", FlowRow::to)
            .number(
                    "bnEur",
                    PriceBasis.EUR_BN,
                    "ordered to the plan's last year, upkeep and joint fund of those years",
                    row -> row.amount().billions());

    /** Between which columns money flows. */
    public enum Step {
        PAYER_TO_PART("payer to part"),
        PART_TO_CLASS("part to class");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
