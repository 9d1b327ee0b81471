package testudo.mobility;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.mobility.map.End;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Span;

/** Counts the prepared places that each member's related spending allows. */
final class StandingMaker {
    private final Network network;
    private final ReserveForce force;
    private final RelatedMoney money;

    StandingMaker(Network network, ReserveForce force, RelatedMoney money) {
        this.network = network;
        this.force = force;
        this.money = money;
    }

    List<Standing> make() {
        List<Standing> rows = new ArrayList<>();
        money.products()
                .byMember()
                .forEach((member, years) -> network.regionOf(member)
                        .ifPresent(region -> rows.add(new Standing(member, region, places(member, years)))));
        return rows;
    }

    private SequencedMap<Year, Span> places(Member member, SequencedMap<Year, Money> years) {
        SequencedMap<Year, Span> places = new TreeMap<>();
        for (Year year : years.keySet()) {
            places.put(
                    year,
                    RelatedMoney.hundredths(Span.of(
                            places(member, years, year, End.UNFAVOURABLE),
                            places(member, years, year, End.BASE),
                            places(member, years, year, End.FAVOURABLE))));
        }
        return places;
    }

    private double places(Member member, SequencedMap<Year, Money> years, Year until, End end) {
        long takes = Math.round(network.values().less("site_years", end));
        double each = force.mean(load -> network.values().less("site_cost_" + load.key(), end));
        double sum = 0;
        for (Year year : years.keySet()) {
            Span millions = money.millions(member, year, "site_share");
            sum += year.plusYears(takes).isAfter(until)
                    ? 0
                    : switch (end) {
                        case UNFAVOURABLE -> millions.low();
                        case BASE -> millions.base();
                        case FAVOURABLE -> millions.high();
                    };
        }
        return sum / each;
    }
}
