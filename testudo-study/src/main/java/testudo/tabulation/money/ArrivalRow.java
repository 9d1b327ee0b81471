package testudo.tabulation.money;

import java.time.Year;
import java.util.Optional;
import testudo.procurement.supply.Hold;
import testudo.procurement.supply.ProductionLine;
import testudo.procurement.supply.YearRange;
import testudo.table.Schema;

/**
 * When one production line by itself could deliver what is missing.
 *
 * @param line the line
 * @param name systems of the line that are wanted, and what it makes of them
 * @param missing wanted and not in service, those on order included
 * @param ready year in which the last is crewed, with its range
 */
public record ArrivalRow(ProductionLine line, String name, long missing, YearRange ready) {
    private static final String NEVER = "not by 2060";

    public static final Schema<ArrivalRow> SCHEMA = Schema.of(
                    ArrivalRow.class,
                    "arrival",
                    "When each production line by itself could deliver what is missing, crewed")
            .text(
                    "system",
                    "systems that the line serves",
                    row -> String.join(" ", row.line().systems()))
            .text("line", "production line", ArrivalRow::name)
            .whole(
                    "missing",
                    "fire units or rounds",
                    "wanted and not in service, those on order included",
                    ArrivalRow::missing)
            .number(
                    "outputPerYear",
                    "a year",
                    "stated output of the first year, all customers",
                    row -> row.line().outputs().getFirst().aYear().base())
            .number(
                    "europeSharePercent",
                    "%",
                    "share open to Europeans",
                    row -> row.line().europeanPercent().base())
            .number(
                    "leadYears",
                    "years",
                    "from order to first delivery",
                    row -> row.line().leadYears().base())
            .number(
                    "crewYears",
                    "years",
                    "from delivery to a trained crew",
                    row -> row.line().trainingYears().base())
            .text("earliest", "year, base case", row -> words(row.ready().base()))
            .text(
                    "low",
                    "year, favourable end of every range",
                    row -> words(row.ready().early()))
            .text(
                    "high",
                    "year, unfavourable end of every range",
                    row -> words(row.ready().late()))
            .text("heldUpBy", "factories, by construction of this table", row -> Hold.FACTORIES.key());

    /** A year, or that it lies beyond what is looked at. */
    public static String words(Optional<Year> year) {
        return year.map(Year::toString).orElse(NEVER);
    }
}
