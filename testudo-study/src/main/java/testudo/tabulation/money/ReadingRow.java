package testudo.tabulation.money;

import java.math.BigDecimal;
import testudo.procurement.bill.Reading;
import testudo.procurement.supply.Cost;
import testudo.quantity.PriceBasis;
import testudo.quantity.Scalar;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * What one reading of the question buys.
 *
 * @param reading what is multiplied
 * @param multiple by how much
 * @param longAndMedium long- and medium-range fire units wanted
 * @param fireUnits wanted in all
 * @param rounds wanted in all
 * @param buy to buy what is neither in service nor on order
 * @param run to run it for ten years
 * @param total both, with the band in which every stated range takes part
 * @param throughWorst armed threats through in the worst of the goal's raids, mean
 * @param raids the raids and their sectors, in words
 */
public record ReadingRow(
        Reading reading,
        BigDecimal multiple,
        int longAndMedium,
        int fireUnits,
        int rounds,
        Cost buy,
        Cost run,
        Cost total,
        Scalar throughWorst,
        String raids) {

    public static final Schema<ReadingRow> SCHEMA = Schema.of(
                    ReadingRow.class, "readings", "What the multiple buys under each reading, beside nothing bought")
            .text("reading", "what is multiplied", row -> row.reading().key())
            .whole("factor", "times", "multiple", row -> row.multiple().longValueExact())
            .text("holdsFixed", "what stays as it is", row -> InWords.holdsFixed(row.reading(), row.multiple()))
            .whole("longAndMedium", "fire units", "long- and medium-range ones wanted", ReadingRow::longAndMedium)
            .whole("fireUnits", "fire units", "wanted in all", ReadingRow::fireUnits)
            .whole("rounds", "rounds", "wanted in all", ReadingRow::rounds)
            .number(
                    "buyBnEur",
                    PriceBasis.EUR_BN,
                    "to buy what is neither in service nor on order",
                    row -> row.buy().millionEur().base() / 1000)
            .number(
                    "runBnEur",
                    PriceBasis.EUR_BN,
                    "to run it for ten years",
                    row -> row.run().millionEur().base() / 1000)
            .number(
                    "totalLowBnEur",
                    PriceBasis.EUR_BN,
                    "both, low end of the band in which every stated range takes part",
                    row -> row.total().millionEur().low() / 1000)
            .number(
                    "totalHighBnEur",
                    PriceBasis.EUR_BN,
                    "both, high end of that band",
                    row -> row.total().millionEur().high() / 1000)
            .number(
                    "leakersWorst",
                    "threats",
                    "armed threats through in the worst of the goal's raids, each from its own sector, mean",
                    row -> row.throughWorst().value())
            .text("note", "the raids and their sectors", ReadingRow::raids);
}
