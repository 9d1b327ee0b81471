package testudo.tabulation.member;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.ledger.entry.Edition;
import testudo.proving.Held;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.quantity.Probability;
import testudo.table.Schema;
import testudo.threat.ThreatClass;

/**
 * One member: what it spends, holds, would pay and has covered.
 *
 * @param member who
 * @param name in English
 * @param spending on defence
 * @param held fire units and rounds
 * @param plan what it pays in the procurement plan
 * @param byGdp its part of the bill in proportion to GDP
 * @param byShortfall its part of the bill in proportion to the money missing to 3.5%
 * @param covered share of its people under cover today, by class; a class that no unit can engage is absent
 * @param note doubts about the figures
 */
public record MemberRow(
        Member member,
        String name,
        Spending spending,
        Held held,
        PlanPart plan,
        BillPart byGdp,
        BillPart byShortfall,
        Map<ThreatClass, Percent> covered,
        String note) {

    public static final Schema<MemberRow> SCHEMA = Schema.of(
                    MemberRow.class, "members", "What each member spends, holds, would pay and has covered")
            .text("member", "ISO 3166-1 alpha-3", row -> row.member().code())
            .text("name", "in English", MemberRow::name)
            .maybeNumber(
                    "sharePercent",
                    "% of GDP",
                    "core defence spending in the last year of the edition",
                    row -> row.spending().now().map(Percent::value))
            .text("edition", "of NATO's tables", row -> row.spending().edition().toString())
            .maybeNumber(
                    "path2035Percent",
                    "% of GDP",
                    "in the last year of the plan, along its path",
                    row -> row.spending().last().map(Percent::value))
            .maybeNumber(
                    "gap2035BnEur",
                    PriceBasis.EUR_BN,
                    "what today's share of GDP lacks of 3.5% in the last year of the plan",
                    row -> row.spending().gap().map(Money::billions))
            .whole(
                    "longAndMediumToday",
                    "fire units",
                    "long- and medium-range ones in service, ground-based",
                    row -> row.held().longAndMedium().today())
            .whole(
                    "longAndMediumOnOrder",
                    "fire units",
                    "long- and medium-range ones signed for",
                    row -> row.held().longAndMedium().onOrder())
            .whole(
                    "longAndMediumWanted",
                    "fire units",
                    "long- and medium-range ones under the plan's reading at its largest multiple",
                    row -> row.held().longAndMedium().wanted())
            .whole(
                    "fireUnitsToday",
                    "fire units",
                    "of all classes in service, ground-based",
                    row -> row.held().today())
            .whole(
                    "fireUnitsOnOrder",
                    "fire units",
                    "of all classes signed for",
                    row -> row.held().onOrder())
            .whole(
                    "multiple",
                    "times",
                    "the plan's largest multiple",
                    row -> row.held().multiple())
            .whole(
                    "fireUnitsWanted",
                    "fire units",
                    "under the plan's reading at its largest multiple",
                    row -> row.held().wanted())
            .whole("roundsWanted", "rounds", "the same", row -> row.held().rounds())
            .number(
                    "payPlanBnEur",
                    PriceBasis.EUR_BN,
                    "own orders in the procurement plan, ten years of upkeep and the joint fund",
                    row -> row.plan().pays().billions())
            .maybeNumber(
                    "payPlanOfNewMoneyPercent",
                    "%",
                    "the same, upkeep after the plan's years included, share of what the path adds to today's share of GDP",
                    row -> row.plan().ofNewMoney().map(Percent::value))
            .maybeNumber(
                    "affordable",
                    "probability",
                    "that every year's payments fit the money of the year, growth and the keeping of pledges drawn",
                    row -> row.plan().affordable().map(Probability::value))
            .maybeNumber(
                    "affordableOnPath",
                    "probability",
                    "the same if the path is kept and growth alone is drawn",
                    row -> row.plan().onPath().map(Probability::value))
            .number(
                    "payGdpPercent",
                    "%",
                    "share of the bill in proportion to GDP of all who pay: the United States too, unless the plan is without it",
                    row -> row.byGdp().share().value())
            .number(
                    "payGdpBnEur",
                    PriceBasis.EUR_BN,
                    "the same in money: bought and run for ten years",
                    row -> row.byGdp().pays().billions())
            .number(
                    "payShortfallPercent",
                    "%",
                    "share of the bill in proportion to the money missing to 3.5%",
                    row -> row.byShortfall().share().value())
            .number(
                    "payShortfallBnEur",
                    PriceBasis.EUR_BN,
                    "the same in money",
                    row -> row.byShortfall().pays().billions())
            .maybeNumber(
                    "eurPerPersonYear",
                    PriceBasis.EUR,
                    "by GDP of all who pay, as in payGdpBnEur, a year and inhabitant over ten years",
                    row -> row.byGdp().aPersonAndYear().map(money -> money.millions() * 1e6))
            .maybeNumber(
                    "shareOfNewMoneyPercent",
                    "%",
                    "by GDP of all who pay, as in payGdpBnEur, share of what the path adds to today's share of GDP",
                    row -> row.byGdp().ofNewMoney().map(Percent::value))
            .each(
                    ThreatClass.values(),
                    (table, threatClass) -> table.maybeNumber(
                            "covered" + threatClass.capitalised() + "Percent",
                            "% of people",
                            "under cover against " + threatClass.plural() + " today",
                            row -> row.covered(threatClass).map(Percent::value)))
            .text("note", "doubts about the figures", MemberRow::note);

    public MemberRow {
        covered = Collections.unmodifiableSortedMap(new TreeMap<>(covered));
    }

    /** Share of its people under cover today; empty where no unit can engage the class. */
    public Optional<Percent> covered(ThreatClass threatClass) {
        return Optional.ofNullable(covered.get(threatClass));
    }

    /**
     * Defence spending.
     *
     * @param edition of NATO's tables
     * @param now core defence spending as a share of GDP in the last year of the edition
     * @param last the same in the last year of the plan, along its path
     * @param gap what today's share of GDP lacks of 3.5% in that year
     */
    public record Spending(Edition edition, Optional<Percent> now, Optional<Percent> last, Optional<Money> gap) {}

    /**
     * Fire units and rounds.
     *
     * @param longAndMedium those of long and medium range
     * @param today fire units of all classes in service
     * @param onOrder fire units signed for
     * @param multiple the plan's largest multiple
     * @param wanted fire units at that multiple
     * @param rounds rounds at that multiple
     */
    public record Held(LongAndMedium longAndMedium, int today, int onOrder, int multiple, int wanted, int rounds) {}

    /**
     * Fire units of long and medium range.
     *
     * @param today in service
     * @param onOrder signed for
     * @param wanted at the plan's largest multiple
     */
    public record LongAndMedium(int today, int onOrder, int wanted) {}

    /**
     * What a member pays in the procurement plan.
     *
     * @param pays orders, ten years of upkeep and the joint fund
     * @param ofNewMoney the same as a share of what the path adds
     * @param affordable that every year's payments fit, growth and the keeping of pledges drawn
     * @param onPath the same if the path is kept
     */
    public record PlanPart(
            Money pays, Optional<Percent> ofNewMoney, Optional<Probability> affordable, Optional<Probability> onPath) {}

    /**
     * A part of the whole bill by one key.
     *
     * @param share of the bill
     * @param pays the same in money
     * @param aPersonAndYear the same a year and inhabitant over ten years
     * @param ofNewMoney the same as a share of what the path adds
     */
    public record BillPart(Percent share, Money pays, Optional<Money> aPersonAndYear, Optional<Percent> ofNewMoney) {}
}
