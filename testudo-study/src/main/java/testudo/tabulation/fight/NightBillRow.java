package testudo.tabulation.fight;

import testudo.assessment.Force;
import testudo.quantity.Estimate;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;
import testudo.tabulation.row.Words;

/**
 * One side's bill for one night.
 *
 * @param force what is fought against
 * @param raid name of the raid file
 * @param side whose bill
 * @param millions of euros
 */
public record NightBillRow(Force force, String raid, Side side, Estimate millions) {
    public static final String UNIT = PriceBasis.EUR_M;

    public static final Schema<NightBillRow> SCHEMA = Schema.of(
                    NightBillRow.class, "bills", "Each side's bill for one night")
            .key(
                    "laydown",
                    "today, or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text("raid", "name of the raid file", NightBillRow::raid)
            .text(
                    "side",
                    "defender (rounds used) or attacker (threats launched)",
                    row -> row.side().word())
            .number("mean", UNIT, "mean over trials", row -> row.millions().mean())
            .number(
                    "low",
                    UNIT,
                    "5% point, unit costs included",
                    row -> row.millions().low())
            .number(
                    "high",
                    UNIT,
                    "95% point, unit costs included",
                    row -> row.millions().high())
            .text("unit", "of the three", row -> UNIT);

    /** Whose bill. */
    public enum Side {
        DEFENDER("defender"),
        ATTACKER("attacker");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
