package testudo.tabulation.member;

import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;

/**
 * What is known of a member before anything is computed: those columns of {@link MemberRow} that rest on facts and plan alone.
 *
 * @param member who
 * @param name in English
 * @param spending on defence
 * @param held fire units
 * @param note doubts about the figures
 */
public record KnownMemberRow(
        Member member, String name, MemberRow.Spending spending, MemberRow.Held held, String note) {
    public static final Schema<KnownMemberRow> SCHEMA = Schema.of(
                    KnownMemberRow.class, "members", "What each member spends and holds, before anything is computed")
            .text("member", "ISO 3166-1 alpha-3", row -> row.member().code())
            .text("name", "in English", KnownMemberRow::name)
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
                    "long- and medium-range ones in service",
                    row -> row.held().longAndMedium().today())
            .whole(
                    "longAndMediumOnOrder",
                    "fire units",
                    "long- and medium-range ones signed for",
                    row -> row.held().longAndMedium().onOrder())
            .whole(
                    "longAndMediumWanted",
                    "fire units",
                    "long- and medium-range ones at the plan's largest multiple",
                    row -> row.held().longAndMedium().wanted())
            .whole(
                    "fireUnitsToday",
                    "fire units",
                    "in service",
                    row -> row.held().today())
            .whole(
                    "fireUnitsOnOrder",
                    "fire units",
                    "signed for",
                    row -> row.held().onOrder())
            .whole(
                    "multiple",
                    "times",
                    "the plan's largest multiple",
                    row -> row.held().multiple())
            .whole(
                    "fireUnitsWanted",
                    "fire units",
                    "at that multiple",
                    row -> row.held().wanted())
            .text("note", "doubts about the figures", KnownMemberRow::note);
}
