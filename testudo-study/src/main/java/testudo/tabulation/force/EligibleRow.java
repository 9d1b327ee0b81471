package testudo.tabulation.force;

import java.util.Optional;
import testudo.procurement.supply.Eligibility.Ground;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.table.Schema;

/**
 * One type that is on offer to a member, and whether it would buy it.
 *
 * @param member who
 * @param system of what
 * @param ground why it would; empty where no ground is known
 * @param counted part of a unit's worth that counts in the plan for this buyer
 * @param ordered fire units that the plan orders
 */
public record EligibleRow(Member member, String system, Optional<Ground> ground, Percent counted, long ordered) {
    public static final Schema<EligibleRow> SCHEMA = Schema.of(
                    EligibleRow.class,
                    "eligible",
                    "What a member would buy, on which ground, and the price of breaking it")
            .text("member", "ISO 3166-1 alpha-3", row -> row.member().code())
            .text("system", "key of the system", EligibleRow::system)
            .text(
                    "ground",
                    "holds, ordered, successor of such a type, makes, joint programme or policy; none where no ground is known",
                    row -> row.ground().map(Ground::kind).orElse("none"))
            .number(
                    "countedPercent",
                    "% of its worth",
                    "what counts of a unit for this buyer: less than all of it is the price of breaking the rule",
                    row -> row.counted().value())
            .whole("ordered", "fire units", "in the procurement plan", EligibleRow::ordered)
            .text(
                    "source",
                    "of the ground",
                    row -> row.ground().map(Ground::source).orElse(""))
            .text(
                    "grade",
                    "of the ground",
                    row -> row.ground().map(Ground::grade).orElse(""));
}
