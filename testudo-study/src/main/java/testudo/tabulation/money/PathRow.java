package testudo.tabulation.money;

import testudo.procurement.WiderBill;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;

/**
 * Air defence and the rest of the rearmament of one member in one year beside its path.
 *
 * @param year the member's year
 */
public record PathRow(WiderBill.PathYear year) {

    public static final Schema<PathRow> SCHEMA = Schema.of(
                    PathRow.class,
                    "besidePath",
                    "Air defence and the priced rest of the rearmament beside the path, by member and year")
            .text(
                    "member",
                    "ISO 3166-1 alpha-3; ALL for Europe and Canada together",
                    row -> row.year().member().map(Member::code).orElse("ALL"))
            .whole("year", "year", "of the spending", row -> row.year().year().getValue())
            .number(
                    "pathBnEur",
                    PriceBasis.EUR_BN,
                    "all spending on the path",
                    row -> row.year().path().billions())
            .number(
                    "newMoneyBnEur",
                    PriceBasis.EUR_BN,
                    "what the path brings beyond today's share of GDP",
                    row -> row.year().newMoney().billions())
            .number(
                    "airDefenceBnEur",
                    PriceBasis.EUR_BN,
                    "what the procurement plan pays",
                    row -> row.year().airDefence().billions())
            .number(
                    "signedBnEur",
                    PriceBasis.EUR_BN,
                    "what signed orders of air defence take",
                    row -> row.year().signed().billions())
            .number(
                    "otherBnEurLow",
                    PriceBasis.EUR_BN,
                    "what the rest with a public price takes, low end",
                    row -> row.year().other().low() / 1000)
            .number(
                    "otherBnEur",
                    PriceBasis.EUR_BN,
                    "what the rest with a public price takes",
                    row -> row.year().others().billions())
            .number(
                    "otherBnEurHigh",
                    PriceBasis.EUR_BN,
                    "the same, high end",
                    row -> row.year().other().high() / 1000)
            .number(
                    "leftBnEur",
                    PriceBasis.EUR_BN,
                    "new money less all of these; below nothing where they take more than the path adds",
                    row -> row.year().left().billions());
}
