package testudo.facts;

import java.util.List;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Grade;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;

/**
 * A public price, entered once however often it was printed.
 *
 * @param id key
 * @param system system type it belongs to
 * @param part what it is for: round, fire_unit, fire_unit_without_rounds, component, programme and others
 * @param asPrinted amount in the currency and prices of its year
 * @param inEuros2025 the same in euros of 2025
 * @param content what it holds, as stated
 * @param includesRounds yes, no, unknown, or empty for rounds
 * @param row the as-found row it enters from
 * @param repeats other rows that print the same price
 * @param source key of the source
 * @param grade how well it is known
 */
public record Price(
        String id,
        String system,
        String part,
        Money asPrinted,
        Money inEuros2025,
        String content,
        String includesRounds,
        String row,
        List<String> repeats,
        String source,
        Grade grade) {
    public Price {
        repeats = List.copyOf(repeats);
    }

    static List<Price> read(FactTable prices, FactTable map) {
        return prices.rows().stream()
                .map(each -> each.making(row -> of(row, map)))
                .toList();
    }

    private static Price of(FactRow row, FactTable map) {
        String id = row.text("price_id");
        int year = row.wholeNumber("price_year");
        return new Price(
                id,
                row.text("system_id"),
                row.text("part"),
                Money.ofMillions(
                        row.number("value").doubleValue(),
                        row.text("unit").split(" ", 2)[0],
                        testudo.quantity.PriceBasis.constant(year)),
                Money.euros(
                        row.number("eur_m_2025").doubleValue(),
                        PriceBasis.BASE.year().getValue()),
                row.text("content"),
                row.text("includes_rounds"),
                row.text("row"),
                map.rows().stream()
                        .filter(other -> other.text("price_id").equals(id)
                                && other.text("use").equals("repeat"))
                        .map(other -> other.text("row"))
                        .toList(),
                row.source(),
                row.grade());
    }
}
