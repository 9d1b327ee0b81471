package testudo.ledger.entry;

import java.time.Year;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import testudo.quantity.InOrder;
import testudo.quantity.Member;

/**
 * National products by edition: nominal in US dollars as a NATO edition or the IMF prints them, real growth and national
 * currency as the IMF prints them.
 */
public final class Economy {
    /** One series: an edition's figures of one kind for one member. */
    public record Series(String edition, String metric, Member member) {}

    private final Map<Series, TreeMap<Year, Double>> series;
    private final Map<Series, String> notes;
    private final String growthEdition;

    public Economy(Map<Series, TreeMap<Year, Double>> series, Map<Series, String> notes) {
        this.series = InOrder.map(series);
        this.notes = InOrder.map(notes);
        this.growthEdition = series.keySet().stream()
                .filter(key -> key.metric().equals("real_growth"))
                .map(Series::edition)
                .max(Comparator.comparing(Edition::new))
                .orElse("");
    }

    public String growthEdition() {
        return growthEdition;
    }

    public Optional<Double> dollarsBn(String edition, Member member, Year year) {
        return value(edition, "gdp_usd", member, year);
    }

    public String note(String edition, Member member) {
        return notes.getOrDefault(new Series(edition, "gdp_usd", member), "");
    }

    /** Growth as a fraction; after the last year of the series its last value. */
    public double growth(Member member, Year year) {
        TreeMap<Year, Double> growth = series.get(new Series(growthEdition, "real_growth", member));
        if (growth == null) {
            throw new IllegalArgumentException("there is no growth of " + member + " in edition " + growthEdition);
        }
        var found = growth.floorEntry(year);
        return (found == null ? growth.firstEntry() : found).getValue() / 100;
    }

    /** Units of a currency for one dollar: of its members the one with the largest product gives the most digits. */
    public double perDollar(String currency, Year year, Function<Member, String> currencyOf) {
        if (currency.equals("USD")) {
            return 1;
        }
        return series.keySet().stream()
                .filter(key ->
                        key.edition().equals(growthEdition) && key.metric().equals("gdp_national"))
                .map(Series::member)
                .filter(member -> currencyOf.apply(member).equals(currency))
                .max(Comparator.comparingDouble(
                        member -> dollarsBn(growthEdition, member, year).orElse(0.0)))
                .flatMap(member -> value(growthEdition, "gdp_national", member, year)
                        .flatMap(national ->
                                dollarsBn(growthEdition, member, year).map(dollars -> national / dollars)))
                .orElseThrow(() -> new IllegalArgumentException("edition " + growthEdition
                        + " implies no exchange rate of " + currency + " in " + year
                        + ". Maybe take EUR or USD, and a base year from 2014 to 2030."));
    }

    private Optional<Double> value(String edition, String metric, Member member, Year year) {
        return Optional.ofNullable(series.get(new Series(edition, metric, member)))
                .map(years -> years.get(year));
    }
}
