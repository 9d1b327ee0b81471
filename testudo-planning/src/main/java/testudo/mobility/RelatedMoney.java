package testudo.mobility;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/**
 * The related spending of the members and the share of it that goes to mobility.
 *
 * <p>{@code r(y) = r₀ + (1.5% − r₀) (y − 2026) ÷ (2035 − 2026)}, held at either end; a member's money for mobility in a year is
 * {@code GDP · r(y) · share}.
 */
final class RelatedMoney {
    /** Year of the stated level of today. */
    private static final int TODAY = 2026;

    private final Network network;
    private final Products products;
    private final Percent ceiling;
    private final int reached;

    RelatedMoney(Network network, Products products) {
        this.network = network;
        this.products = products;
        var row = InfrastructureFacts.row(network.facts(), InfrastructureFacts.RELATED);
        ceiling = Percent.of(InfrastructureFacts.value(network.facts(), InfrastructureFacts.RELATED));
        reached = row.whole("year").orElse(TODAY);
    }

    Percent ceiling() {
        return ceiling;
    }

    Products products() {
        return products;
    }

    /** Percent of GDP in a year. */
    Span related(Year year) {
        Span today = network.values().span("related_today");
        return Span.of(level(today.low(), year), level(today.base(), year), level(today.high(), year));
    }

    private double level(double today, Year year) {
        double share = reached > TODAY ? (year.getValue() - TODAY) / (double) (reached - TODAY) : 1;
        return today + (ceiling.value() - today) * Math.clamp(share, 0, 1);
    }

    /** A member's money for a purpose in a year, EUR m; the purpose is a row of the planning values in percent of the related spending. */
    Span millions(Member member, Year year, String purpose) {
        Money product = products.of(member).get(year);
        Span related = related(year);
        Span share = network.values().span(purpose);
        double each = product == null ? 0 : product.millions() / 10_000;
        return Span.of(
                each * related.low() * share.low(),
                each * related.base() * share.base(),
                each * related.high() * share.high());
    }

    /** EUR bn for mobility over all members and years. */
    Span forMobility() {
        Span sum = Span.exactly(0);
        for (var member : products.byMember().entrySet()) {
            for (Year year : member.getValue().keySet()) {
                sum = sum.plus(millions(member.getKey(), year, "mobility_share"));
            }
        }
        return hundredths(sum.times(1e-3));
    }

    /** GDP over all members and years, EUR bn. */
    BigDecimal product() {
        return exact(products.byMember().values().stream()
                .flatMap(years -> years.values().stream())
                .mapToDouble(Money::billions)
                .sum());
    }

    List<MoveReport.MoneyYear> years() {
        SequencedMap<Year, Span> forMobility = new TreeMap<>();
        SequencedMap<Year, Double> product = new TreeMap<>();
        products.byMember()
                .forEach((member, years) -> years.forEach((year, money) -> {
                    forMobility.merge(
                            year, millions(member, year, "mobility_share").times(1e-3), Span::plus);
                    product.merge(year, money.billions(), Double::sum);
                }));
        List<MoveReport.MoneyYear> rows = new ArrayList<>();
        forMobility.forEach((year, bn) -> rows.add(new MoveReport.MoneyYear(
                year,
                hundredths(related(year)),
                hundredths(related(year).times(product.getOrDefault(year, 0.0) / 100)),
                hundredths(bn))));
        return rows;
    }

    List<MoveReport.MemberMoney> members() {
        List<MoveReport.MemberMoney> rows = new ArrayList<>();
        products.byMember().forEach((member, years) -> {
            SequencedMap<Year, Span> bn = new TreeMap<>();
            years.keySet()
                    .forEach(year -> bn.put(
                            year,
                            thousandths(millions(member, year, "mobility_share").times(1e-3))));
            Span all = bn.values().stream().reduce(Span.exactly(0), Span::plus);
            rows.add(new MoveReport.MemberMoney(member, hundredths(all), bn));
        });
        return rows;
    }

    static Span hundredths(Span span) {
        return Span.of(hundredth(span.low()), hundredth(span.base()), hundredth(span.high()));
    }

    private static Span thousandths(Span span) {
        return Span.of(thousandth(span.low()), thousandth(span.base()), thousandth(span.high()));
    }

    static BigDecimal exact(double value) {
        return BigDecimal.valueOf(hundredth(value));
    }

    private static double thousandth(double value) {
        return Math.round(1000 * value) / 1000.0;
    }

    private static double hundredth(double value) {
        return Math.round(100 * value) / 100.0;
    }
}
