package testudo.tabulation.bill;

import testudo.procurement.AffordableCurve.Point;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;

/**
 * What the money allows by a year at one budget share.
 *
 * @param point of the curve
 */
public record AffordableRow(Point point) {

    public static final Schema<AffordableRow> SCHEMA = Schema.of(
                    AffordableRow.class,
                    "affordable",
                    "What the money allows by a year, against the share of equipment money for air defence")
            .number(
                    "sharePercent",
                    "%",
                    "of equipment money for air defence",
                    row -> row.point().share().value())
            .whole(
                    "year",
                    "year",
                    "by whose end it is delivered",
                    row -> row.point().year().getValue())
            .number(
                    "bnEur",
                    PriceBasis.EUR_BN,
                    "of what is delivered by then, to buy and to run ten years; what is signed is not in it",
                    row -> row.point().cost().base().billions())
            .number(
                    "bnEurLow",
                    PriceBasis.EUR_BN,
                    "the same orders at the low end of prices and upkeep",
                    row -> row.point().cost().low().billions())
            .number(
                    "bnEurHigh",
                    PriceBasis.EUR_BN,
                    "the same orders at the high end",
                    row -> row.point().cost().high().billions())
            .number(
                    "percentOfFiveTimes",
                    "%",
                    "of the bill of all that the multiple lacks",
                    row -> row.point().ofFiveTimes().value())
            .headed("ofTheBillPercent");
}
