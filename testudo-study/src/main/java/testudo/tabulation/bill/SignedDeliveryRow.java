package testudo.tabulation.bill;

import java.time.Year;
import testudo.procurement.order.Contract;
import testudo.procurement.order.Pledged;
import testudo.table.Schema;
import testudo.telling.InWords;

/**
 * What becomes of a signed contract in the plan, and what should have come of it by the plan's day.
 *
 * @param pledged the contract's reckoning
 */
public record SignedDeliveryRow(Pledged pledged) {
    public static final Schema<SignedDeliveryRow> SCHEMA = Schema.of(
                    SignedDeliveryRow.class,
                    "signedDeliveries",
                    "Signed orders: when they come in the plan, and what is due and delivered by the plan's day")
            .text("order", "key of the contract", row -> contract(row).id())
            .text("member", "ISO 3166-1 alpha-3", row -> contract(row).member().code())
            .text("system", "system type", row -> contract(row).system())
            .maybeWhole(
                    "count",
                    "fire units, or rounds of a contract for rounds alone",
                    "still to come",
                    row -> row.pledged().toCome())
            .text(
                    "unit",
                    "fire units, rounds, or not public",
                    row -> InWords.of(row.pledged().unit()))
            .text(
                    "contractFrom",
                    "first year of the contract",
                    row -> year(contract(row).term().from()))
            .text(
                    "contractTo",
                    "last year of the contract",
                    row -> year(contract(row).term().to()))
            .maybeText(
                    "first",
                    "year in which the first of it comes in the plan",
                    row -> row.pledged().first().map(Year::toString))
            .maybeText(
                    "delivered",
                    "year in which the last of it has come in the plan",
                    row -> row.pledged().last().map(Year::toString))
            .text("state", "how it stands", row -> InWords.of(row.pledged()))
            .whole(
                    "beyondOutput",
                    "pieces",
                    "that the stated output of the line cannot have made when they are due",
                    row -> row.pledged().beyondOutput())
            .maybeWhole(
                    "signedCount",
                    "fire units or rounds",
                    "of the whole contract",
                    row -> row.pledged().signedCount())
            .maybeWhole(
                    "dueByNow",
                    "the same",
                    "that the contract's years had due by the plan's day",
                    row -> row.pledged().dueByNow())
            .maybeWhole(
                    "deliveredByNow",
                    "the same",
                    "recorded in service by the plan's day",
                    row -> row.pledged().deliveredByNow())
            .text("source", "key of the source", row -> contract(row).source());

    private static Contract contract(SignedDeliveryRow row) {
        return row.pledged().contract();
    }

    private static String year(Year year) {
        return year.toString();
    }
}
