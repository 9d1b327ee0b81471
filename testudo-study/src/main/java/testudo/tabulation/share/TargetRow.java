package testudo.tabulation.share;

import java.util.Optional;
import java.util.SequencedMap;
import testudo.defence.LayerGroup;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;

/**
 * A member's part of what is missing by one key.
 *
 * @param key what shares are in proportion to, in words
 * @param unitedStates whether the United States takes part
 * @param member who
 * @param share of all that is missing
 * @param byClass by largest remainder, class by class
 * @param byDivisor by Sainte-Laguë's divisors
 * @param withinGrowth no member to more than 500% of what it has in service and on order
 * @param pays bought and run for ten years
 * @param aPersonAndYear the same a year and inhabitant over ten years
 * @param ofGdp the same a year over ten years, of the first year's GDP
 * @param ofNewMoney the same of what the path adds; empty where that is nothing
 */
public record TargetRow(
        String key,
        boolean unitedStates,
        Member member,
        Percent share,
        SequencedMap<LayerGroup, Long> byClass,
        long byDivisor,
        long withinGrowth,
        Money pays,
        Money aPersonAndYear,
        Percent ofGdp,
        Optional<Percent> ofNewMoney) {
    public static final Schema<TargetRow> SCHEMA = Schema.of(
                    TargetRow.class,
                    "targets",
                    "What is neither in service nor on order, shared among the members by every key")
            .text("key", "what shares are in proportion to; none above half", TargetRow::key)
            .text("unitedStates", "with or without", row -> row.unitedStates() ? "with" : "without")
            .text("member", "ISO 3166-1 alpha-3", row -> row.member().code())
            .number(
                    "sharePercent",
                    "%",
                    "of all that is missing: a share of the increase",
                    row -> row.share().value())
            .whole(
                    "longAndMedium",
                    "fire units",
                    "long- and medium-range ones, by largest remainder",
                    row -> row.units(LayerGroup.AREA))
            .whole("shortRange", "fire units", "short-range ones, likewise", row -> row.units(LayerGroup.POINT))
            .whole(
                    "verySmall",
                    "fire units",
                    "very short-range and counter-drone ones, likewise",
                    row -> row.units(LayerGroup.SMALL))
            .whole("fireUnits", "fire units", "the three together", TargetRow::fireUnits)
            .whole("fireUnitsSainteLague", "fire units", "by Sainte-Laguë's divisors", TargetRow::byDivisor)
            .whole(
                    "fireUnitsWithinGrowth",
                    "fire units",
                    "no member to more than 500% of what it has in service and on order",
                    TargetRow::withinGrowth)
            .number(
                    "bnEur",
                    PriceBasis.EUR_BN,
                    "bought and run for ten years",
                    row -> row.pays().billions())
            .number(
                    "eurPerPersonYear",
                    PriceBasis.EUR,
                    "a year and inhabitant over ten years",
                    row -> row.aPersonAndYear().millions() * 1e6)
            .number(
                    "ofGdpPercent",
                    "% of GDP",
                    "a year over ten years, of the first year's GDP",
                    row -> row.ofGdp().value())
            .maybeNumber(
                    "ofNewMoneyPercent",
                    "%",
                    "share of what the path adds to today's share of GDP; empty where that is nothing",
                    row -> row.ofNewMoney().map(Percent::value));

    long units(LayerGroup group) {
        return byClass.getOrDefault(group, 0L);
    }

    /** Of all classes. */
    public long fireUnits() {
        return byClass.values().stream().mapToLong(units -> units).sum();
    }
}
