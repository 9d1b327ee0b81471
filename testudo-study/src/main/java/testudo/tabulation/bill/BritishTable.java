package testudo.tabulation.bill;

import java.time.Year;
import java.util.List;
import java.util.Set;
import testudo.assessment.Assessment;
import testudo.ledger.OtherRearmament;
import testudo.procurement.WiderBill;
import testudo.procurement.WiderBill.PathYear;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/** The United Kingdom year by year. */
public final class BritishTable {
    private static final Member BRITAIN = Member.of("GBR");
    private static final Set<String> BOATS = Set.of("submarines", "nuclear");
    private static final String FACTORIES = "munitions industry";
    private static final int HALF_LEVEL_YEAR = 2027;
    private static final int THREE_YEAR = 2034;

    private BritishTable() {}

    /** Its years; none where it is not in the accounts. */
    public static List<BritishRow> of(Assessment work) {
        WiderBill wider = work.timeline().force().wider();
        List<PathYear> years = wider.years().stream()
                .filter(year -> year.member().filter(BRITAIN::equals).isPresent())
                .toList();
        return years.stream().map(year -> row(wider.other(), years.getFirst(), year)).toList();
    }

    private static BritishRow row(OtherRearmament other, PathYear first, PathYear year) {
        double today = 100 * first.path().millions() / first.product().millions();
        return new BritishRow(
                year.year(),
                Percent.of(100 * year.path().millions() / year.product().millions()),
                year.path(),
                year.product().times(low(today, first.year(), year.year()) / 100),
                year.product().times(high(today, first.year(), year.year()) / 100),
                year.airDefence().plus(year.signed()),
                of(other, year.year(), row -> BOATS.contains(row.kind())),
                of(other, year.year(), row -> row.kind().equals(FACTORIES)),
                of(other, year.year(), row -> !BOATS.contains(row.kind()) && !row.kind().equals(FACTORIES)));
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
}
