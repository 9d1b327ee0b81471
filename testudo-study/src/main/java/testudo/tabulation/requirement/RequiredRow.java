package testudo.tabulation.requirement;

import java.util.Optional;
import testudo.defence.Layer;
import testudo.procurement.supply.Cost;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;

/**
 * A part of the least force that meets the goal.
 *
 * @param system key of the type
 * @param name of the type
 * @param layer home layer, where the force holds fire units of the type
 * @param member who; empty for rounds, which are bought for all
 * @param held fire units in service
 * @param onOrder fire units signed for
 * @param toBuy fire units beside those
 * @param rounds to be bought beyond those that come with fire units
 * @param cost of what is to be bought, ten years of upkeep included
 */
public record RequiredRow(
        String system,
        String name,
        Optional<Layer> layer,
        Optional<Member> member,
        int held,
        int onOrder,
        int toBuy,
        long rounds,
        Cost cost) {
    public static final Schema<RequiredRow> SCHEMA = Schema.of(
                    RequiredRow.class, "required", "The least force found that meets the goal, by system and member")
            .text("system", "key of the type", RequiredRow::system)
            .text("name", "of the type", RequiredRow::name)
            .maybeText("layer", "home layer", row -> row.layer().map(Layer::key))
            .maybeText(
                    "member",
                    "ISO 3166-1 alpha-3; empty for rounds, which are bought for all",
                    row -> row.member().map(Member::code))
            .whole("held", "fire units", "in service", RequiredRow::held)
            .whole("onOrder", "fire units", "signed for", RequiredRow::onOrder)
            .whole("toBuy", "fire units", "beside those", RequiredRow::toBuy)
            .whole("rounds", "rounds", "to be bought beyond those that come with fire units", RequiredRow::rounds)
            .number(
                    "bnEur",
                    PriceBasis.EUR_BN,
                    "what is to be bought, ten years of upkeep included, base case",
                    row -> row.cost().millionEur().base() / 1000);
}
