package testudo.tabulation.share;

import java.util.Optional;
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
 * @param fireUnits by largest remainder
 * @param byDivisor by Sainte-Laguë's divisors
 * @param withinGrowth no member to more than five times what it has in service and on order
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
        long fireUnits,
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
            .whole("fireUnits", "fire units", "by largest remainder", TargetRow::fireUnits)
            .whole("fireUnitsSainteLague", "fire units", "by Sainte-Laguë's divisors", TargetRow::byDivisor)
            .whole(
                    "fireUnitsWithinGrowth",
                    "fire units",
                    "no member to more than five times what it has in service and on order",
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
}
