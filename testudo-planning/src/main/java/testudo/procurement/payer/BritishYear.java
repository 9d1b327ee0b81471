package testudo.procurement.payer;

import java.time.Year;
import java.util.List;
import java.util.Set;
import testudo.ledger.OtherRearmament;
import testudo.procurement.WiderBill;
import testudo.procurement.WiderBill.PathYear;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/**
 * The United Kingdom in one year: its path, two others, and what is announced to be bought.
 *
 * @param year which
 * @param share of GDP on the plan's path
 * @param path spending on it
 * @param low spending on a line to 2.5% of GDP in 2027, held
 * @param high spending on that line and on to 3% in 2034, held
 * @param airDefence purchases of the plan and signed orders
 * @param submarines in million euros, with their range
 * @param factories six munitions factories and their munitions, in million euros
 * @param rest other rows with a price, in million euros
 */
public record BritishYear(
        Year year,
        Percent share,
        Money path,
        Money low,
        Money high,
        Money airDefence,
        Span submarines,
        Span factories,
        Span rest) {
    private static final Member BRITAIN = Member.of("GBR");
    private static final Set<String> BOATS = Set.of("submarines", "nuclear");
    private static final String FACTORIES = "munitions industry";
    private static final int HALF_LEVEL_YEAR = 2027;
    private static final int THREE_YEAR = 2034;

    /** Its years; none where it is not in the accounts. */
    public static List<BritishYear> of(WiderBill wider) {
        List<PathYear> years = wider.years().stream()
                .filter(year -> year.member().filter(BRITAIN::equals).isPresent())
                .toList();
        return years.stream()
                .map(year -> row(wider.other(), years.getFirst(), year))
                .toList();
    }

    private static BritishYear row(OtherRearmament other, PathYear first, PathYear year) {
        double today = 100 * first.path().millions() / first.product().millions();
        return new BritishYear(
                year.year(),
                Percent.of(100 * year.path().millions() / year.product().millions()),
                year.path(),
                year.product().times(low(today, first.year(), year.year()) / 100),
                year.product().times(high(today, first.year(), year.year()) / 100),
                year.airDefence().plus(year.signed()),
                of(other, year.year(), row -> BOATS.contains(row.kind())),
                of(other, year.year(), row -> row.kind().equals(FACTORIES)),
                of(
                        other,
                        year.year(),
                        row -> !BOATS.contains(row.kind()) && !row.kind().equals(FACTORIES)));
    }

    private static Span of(OtherRearmament other, Year year, java.util.function.Predicate<OtherRearmament.Row> which) {
        return other.range(BRITAIN, year, which);
    }

    private static double low(double today, Year first, Year year) {
        return line(today, first.getValue(), 2.5, HALF_LEVEL_YEAR, year.getValue());
    }

    private static double high(double today, Year first, Year year) {
        return year.getValue() <= HALF_LEVEL_YEAR
                ? low(today, first, year)
                : line(2.5, HALF_LEVEL_YEAR, 3, THREE_YEAR, year.getValue());
    }

    private static double line(double from, int first, double to, int last, int year) {
        return year >= last ? to : from + (to - from) * (year - first) / (last - first);
    }

    /** Billion euros left for all else of so much spending. */
    public Scalar left(Money spending) {
        return Scalar.of(spending.billions()
                - airDefence.billions()
                - (submarines.base() + factories.base() + rest.base()) / 1000);
    }
}
