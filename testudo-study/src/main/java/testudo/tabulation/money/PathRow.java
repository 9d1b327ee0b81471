package testudo.tabulation.money;

import testudo.procurement.WiderBill;
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
            .text("member", "ISO 3166-1 alpha-3", row -> row.year().member().code())
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
                    "otherBnEur",
                    PriceBasis.EUR_BN,
                    "what the rest with a public price takes",
                    row -> row.year().other().billions());
}
